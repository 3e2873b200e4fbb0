package dev.chronotype.processor.generate;

import static java.util.stream.Collectors.joining;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a stub that call activities. */
final class StubCalls {

  private final ActivityTypeModel type;
  private final MemberNames names;

  /** Whether the stub implements the interface, and its methods those of the interface. */
  private final boolean implementing;

  StubCalls(ActivityTypeModel type, MemberNames names) {
    this.type = type;
    this.names = names;
    this.implementing = type.style() == Style.ACTIVITY_INTERFACE;
  }

  /** Waits for the activity. Javadoc and throws clause of an interface's method are inherited. */
  MethodSpec waiting(DefinitionModel definition) {
    MethodSpec.Builder method = begin(definition, definition.method());
    CodeBlock call = call(definition, implementing ? "invoke" : "execute");
    if (implementing) {
      method.addAnnotation(Override.class).varargs(definition.is(Trait.VARARGS));
      if (hasGenericVarargs(definition)) {
        method.addAnnotation(House.suppress("unchecked"));
      }
    } else {
      method.addJavadoc(StubDocs.of(type, definition, names.parameters(definition), false));
    }
    if (returnsValue(definition)) {
      method.returns(Results.of(definition).name()).addStatement("return $L", call);
    } else {
      method.addStatement(call);
    }
    return deprecated(method, definition).build();
  }

  /** Returns a promise. */
  MethodSpec async(DefinitionModel definition) {
    MethodSpec.Builder method =
        begin(definition, names.async(definition))
            .addJavadoc(StubDocs.of(type, definition, names.parameters(definition), true))
            .returns(ParameterizedTypeName.get(Spi.PROMISE, Results.boxed(definition)))
            .addStatement(
                "return $L", call(definition, implementing ? "invokeAsync" : "executeAsync"));
    return deprecated(method, definition).build();
  }

  private MethodSpec.Builder begin(DefinitionModel definition, String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addParameters(Parameters.of(definition, names.parameters(definition)));
  }

  private static MethodSpec.Builder deprecated(
      MethodSpec.Builder method, DefinitionModel definition) {
    return definition.is(Trait.DEPRECATED)
        ? method.addAnnotation(House.deprecated(definition.is(Trait.FOR_REMOVAL)))
        : method;
  }

  private boolean returnsValue(DefinitionModel definition) {
    return implementing ? definition.returns().shape() != Shape.VOID : !definition.returnsNothing();
  }

  private CodeBlock call(DefinitionModel definition, String method) {
    String start = "invoker." + method + "(" + names.call(definition);
    List<String> arguments = names.parameters(definition);
    if (implementing && isOneArray(definition)) {
      // Else it would be taken for all arguments.
      return CodeBlock.of("$L, ($T) $L)", start, Object.class, arguments.get(0));
    }
    return CodeBlock.of(
        "$L", arguments.stream().map(each -> ", " + each).collect(joining("", start, ")")));
  }

  /** {@code List<String>...}, of whose declaration compilers warn. */
  private static boolean hasGenericVarargs(DefinitionModel definition) {
    return definition.is(Trait.VARARGS) && !TypeCode.isReifiable(last(definition));
  }

  private static TypeName last(DefinitionModel definition) {
    return definition.parameters().get(definition.parameters().size() - 1).type().name();
  }

  private static boolean isOneArray(DefinitionModel definition) {
    return definition.parameters().size() == 1
        && last(definition) instanceof ArrayTypeName array
        && !array.componentType.isPrimitive();
  }
}
