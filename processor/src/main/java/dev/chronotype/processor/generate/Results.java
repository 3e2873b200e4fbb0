package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.TypeModel;

/** What the caller of a definition gets. */
final class Results {

  private Results() {}

  static TypeModel of(DefinitionModel definition) {
    return definition.result();
  }

  /** The class as declared: the SDK decodes an absent primitive differently from an absent box. */
  static CodeBlock classOf(DefinitionModel definition) {
    return TypeCode.classOf(
        definition.returnsNothing() ? ClassName.get(Void.class) : of(definition).name());
  }

  /** As a type argument. */
  static TypeName boxed(DefinitionModel definition) {
    return definition.returnsNothing() ? ClassName.get(Void.class) : of(definition).name().box();
  }
}
