package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import java.util.List;

/** Writes the Javadoc of a stub's calls: the author's own, and a way back to the definition. */
final class StubDocs {

  private StubDocs() {}

  /**
   * @param parameters their names
   * @param async whether it is that of the call which returns a promise
   */
  static CodeBlock of(
      ActivityTypeModel type, DefinitionModel definition, List<String> parameters, boolean async) {
    CodeBlock.Builder doc = CodeBlock.builder();
    String authors = AuthorsDoc.description(definition.documentation());
    if (async) {
      doc.add(
          "As {@link #$L($L)}, without waiting for it.\n",
          definition.method(),
          Parameters.erased(definition));
    } else if (authors.isEmpty()) {
      doc.add("Calls the activity {@code $L} and waits for it.\n", definition.method());
    } else {
      doc.add("$L\n", authors);
    }
    doc.add("\n");
    String what = type.style() == Style.CHRONOTYPE ? "the input of" : "an argument of";
    parameters.forEach(each -> doc.add("@param $L $L the activity\n", each, what));
    if (async) {
      doc.add("@return the promise of what it returns\n");
    } else if (!definition.returnsNothing()) {
      doc.add("@return what the activity returns\n");
    }
    if (type.style() == Style.CHRONOTYPE) {
      doc.add("@see $L\n", House.reference(type, definition));
    }
    if (definition.is(Trait.DEPRECATED)) {
      doc.add("@deprecated its definition is\n");
    }
    return doc.build();
  }
}
