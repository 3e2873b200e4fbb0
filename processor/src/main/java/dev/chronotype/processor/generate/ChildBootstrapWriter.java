package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Trait;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what makes activities in a child process. */
final class ChildBootstrapWriter {

  private static final String KIND = "ChildBootstrap";

  private final House house;
  private final ActivityTypeModel type;

  ChildBootstrapWriter(House house, ActivityTypeModel type) {
    this.house = house;
    this.type = type;
  }

  /** Whether a child process needs it, and it can be written. */
  static boolean isFor(ActivityTypeModel type) {
    return type.is(Trait.CONSTRUCTIBLE)
        && type.definitions().stream().anyMatch(DefinitionModel::isForChild);
  }

  /** Public, whatever the type is: a child process makes one. */
  GeneratedFile write() {
    ClassName name = GeneratedNames.of(type.name(), KIND);
    TypeSpec bootstrap =
        house
            .beginHidden(name, type)
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(Spi.CHILD_BOOTSTRAP)
            .addJavadoc("Makes {@link $T} in a child process.\n", type.name())
            .addField(house.levelCheck(type))
            .addMethod(constructor())
            .addMethod(registrations())
            .build();
    return house.finish(name, bootstrap, type);
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Called in the child process.\n")
        .build();
  }

  private MethodSpec registrations() {
    return MethodSpec.methodBuilder("registrations")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), Spi.ACTIVITY_REGISTRATION))
        .addStatement(
            "return $T.of($T.of(new $T()))",
            List.class,
            GeneratedNames.of(type.name(), RegistrationWriter.KIND),
            type.name())
        .build();
  }
}
