package dev.chronotype.processor.check.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the constructor of a record that Jackson uses without being told to. */
final class RecordCreators {

  private RecordCreators() {}

  static List<String> components(ClosedType type, Members members) {
    return members.fields(type).stream().map(each -> each.member().name()).toList();
  }

  /** The canonical constructor; null where the author has marked another creator. */
  static @Nullable Creator canonical(ClosedType type, Members members) {
    List<Accessor> components = members.fields(type);
    Creator canonical = null;
    for (Creator each : members.constructors(type)) {
      boolean isCanonical =
          each.size() == components.size()
              && each.types().equals(components.stream().map(Accessor::type).toList());
      if (isCanonical) {
        canonical = each;
      }
      String mode = Jackson.creatorMode(each.annotations());
      if (mode != null && !mode.equals("DISABLED") && (mode.equals("DELEGATING") || !isCanonical)) {
        return null;
      }
    }
    return canonical;
  }
}
