package dev.chronotype.processor.check.codec;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.Types;
import dev.chronotype.processor.model.payload.ClassModel;
import java.util.List;

/** Names types as generated code does. */
final class Names {

  private static final List<TypeName> PRIMITIVES =
      List.of(
          TypeName.BOOLEAN,
          TypeName.BYTE,
          TypeName.SHORT,
          TypeName.INT,
          TypeName.LONG,
          TypeName.CHAR,
          TypeName.FLOAT,
          TypeName.DOUBLE);

  private final Types types;

  Names(Types types) {
    this.types = types;
  }

  TypeName of(ClosedType type) {
    if (type.isPrimitive()) {
      return primitive(type.name());
    }
    if (type.isArray()) {
      return ArrayTypeName.of(of(type.component()));
    }
    ClassName raw = ofClass(type);
    return type.arguments().isEmpty()
        ? raw
        : ParameterizedTypeName.get(
            raw, type.arguments().stream().map(this::of).toArray(TypeName[]::new));
  }

  ClassName ofClass(ClosedType type) {
    ClassModel model = types.model(type);
    return model == null ? ClassName.bestGuess(type.name()) : of(model);
  }

  static ClassName of(ClassModel model) {
    String packageName = model.packageName();
    String nested =
        packageName.isEmpty() ? model.name() : model.name().substring(packageName.length() + 1);
    List<String> names = List.of(nested.split("\\."));
    return ClassName.get(
        packageName, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  private static TypeName primitive(String name) {
    return PRIMITIVES.stream()
        .filter(each -> each.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is no primitive type"));
  }
}
