package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.MemberModel;
import java.util.List;

/**
 * A constructor or static method that makes values.
 *
 * @param isConstructor whether it is no factory
 * @param types those of the parameters
 */
public record Creator(MemberModel member, boolean isConstructor, List<ClosedType> types) {

  public AnnotationSet annotations() {
    return member.annotations();
  }

  AnnotationSet annotations(int parameter) {
    return member.parameters().get(parameter).annotations();
  }

  public int size() {
    return types.size();
  }

  boolean isInjected(int parameter) {
    return annotations(parameter).has(Jackson.INJECT);
  }
}
