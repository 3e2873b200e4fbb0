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
    // What names no type goes to JavaPoet in one piece: it takes its time for each.
    StringBuilder text = new StringBuilder();
    String authors = AuthorsDoc.description(definition.documentation());
    if (async) {
      doc.add("As {@link #$L($L)}", definition.method(), Parameters.erased(definition));
      text.append(", without waiting for it.\n");
    } else if (authors.isEmpty()) {
      text.append(
          "Calls the activity {@code %s} and waits for it.\n".formatted(definition.method()));
    } else {
      text.append(authors).append('\n');
    }
    text.append('\n');
    String what = type.style() == Style.CHRONOTYPE ? "the input of" : "an argument of";
    parameters.forEach(each -> text.append("@param %s %s the activity\n".formatted(each, what)));
    if (async) {
      text.append("@return the promise of what it returns\n");
    } else if (!definition.returnsNothing()) {
      text.append("@return what the activity returns\n");
    }
    doc.add("$L", text);
    if (type.style() == Style.CHRONOTYPE && !async) {
      doc.add("@see $L\n", House.reference(type, definition));
    }
    if (definition.is(Trait.DEPRECATED)) {
      doc.add("@deprecated its definition is\n");
    }
    return doc.build();
  }
}
