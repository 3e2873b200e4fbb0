package dev.chronotype.processor.check.codec;

import com.squareup.javapoet.TypeName;
import java.util.List;

/** Names primitive types. */
final class Primitives {

  private static final List<TypeName> ALL =
      List.of(
          TypeName.BOOLEAN,
          TypeName.BYTE,
          TypeName.SHORT,
          TypeName.INT,
          TypeName.LONG,
          TypeName.CHAR,
          TypeName.FLOAT,
          TypeName.DOUBLE);

  private Primitives() {}

  static TypeName of(String name) {
    return ALL.stream()
        .filter(each -> each.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is no primitive type"));
  }
}
