package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Trait;

/** Writes the Javadoc of a stub's calls: the author's own, and a way back to the definition. */
final class StubDocs {

  private StubDocs() {}

  static CodeBlock of(
      ActivityTypeModel type, DefinitionModel definition, String input, boolean async) {
    CodeBlock.Builder doc = CodeBlock.builder();
    String authors = AuthorsDoc.description(definition.documentation());
    if (async) {
      doc.add(
          "As {@link #$L($T)}, without waiting for it.\n",
          definition.method(),
          TypeCode.erased(definition.input().type()));
    } else if (authors.isEmpty()) {
      doc.add("Calls the activity {@code $L} and waits for it.\n", definition.method());
    } else {
      doc.add("$L\n", authors);
    }
    doc.add("\n@param $L the input of the activity\n", input);
    if (async) {
      doc.add("@return the promise of what it returns\n");
    } else if (!definition.returnsNothing()) {
      doc.add("@return what the activity returns\n");
    }
    doc.add("@see $L\n", House.reference(type, definition));
    if (definition.is(Trait.DEPRECATED)) {
      doc.add("@deprecated its definition is\n");
    }
    return doc.build();
  }
}
