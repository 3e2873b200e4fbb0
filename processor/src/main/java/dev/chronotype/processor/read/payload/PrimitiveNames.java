package dev.chronotype.processor.read.payload;

import java.util.Locale;
import javax.lang.model.type.TypeKind;

/** How primitive types are written. */
final class PrimitiveNames {

  private PrimitiveNames() {}

  static String of(TypeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
