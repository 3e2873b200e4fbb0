package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;

/** The SDK may look at the interface, and can make a stub of it. */
final class PublicInterface implements Rule {

  @Override
  public List<Diagnostic> check(ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    if (!type.is(Trait.DECLARED_PUBLIC)) {
      found.add(About.type(InterfaceCode.NOT_PUBLIC, type, type.site()));
    }
    if (type.is(Trait.SEALED)) {
      found.add(About.type(InterfaceCode.SEALED_INTERFACE, type, type.site()));
    }
    return found;
  }
}
