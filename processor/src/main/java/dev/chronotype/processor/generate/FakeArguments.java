package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.DefinitionModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the classes of a fake that hold the arguments of methods which take none or several. */
final class FakeArguments {

  private static final ClassName ARGUMENTS = FakeWriter.testing("Arguments");

  private final ClassName fake;
  private final FakeNames names;

  FakeArguments(ClassName fake, FakeNames names) {
    this.fake = fake;
    this.names = names;
  }

  /** Whether there is no one value that stands for a call. */
  static boolean isNeeded(DefinitionModel definition) {
    return definition.parameters().size() != 1;
  }

  TypeSpec write(DefinitionModel definition) {
    List<String> parameters = Parameters.names(definition, FakeNames.OF_ARGUMENTS);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(fake.nestedClass(names.call(definition)))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ARGUMENTS)
            .addJavadoc("The arguments of a call of {@code $L}.\n", definition.method())
            .addMethod(decoded())
            .addMethod(constructor(definition, parameters));
    for (int i = 0; i < parameters.size(); i++) {
      type.addMethod(accessor(definition, parameters.get(i), i));
    }
    return type.build();
  }

  private static MethodSpec decoded() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc(
            """
            Called with what was decoded.

            @param arguments the array of all
            """)
        .addParameter(Object.class, "arguments")
        .addStatement("super(($T[]) arguments)", Object.class)
        .build();
  }

  private static MethodSpec constructor(DefinitionModel definition, List<String> parameters) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Makes what a call is expected to equal.\n");
    List<ParameterSpec> all = Parameters.of(definition, parameters);
    if (!all.isEmpty()) {
      constructor.addJavadoc("\n");
    }
    parameters.forEach(each -> constructor.addJavadoc("@param $L the argument\n", each));
    return constructor
        .addParameters(all)
        .addStatement("super(new $T[] {$L})", Object.class, String.join(", ", parameters))
        .build();
  }

  private static MethodSpec accessor(DefinitionModel definition, String name, int index) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("{@return the argument $L}\n", index + 1)
        .returns(definition.parameters().get(index).type().name())
        .addStatement("return argument($L)", index)
        .build();
  }
}
