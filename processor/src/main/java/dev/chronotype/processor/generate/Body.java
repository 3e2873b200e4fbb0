package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;

/**
 * The statements of a method, put together to as few pieces as there can be: JavaPoet takes its
 * time for each, twice.
 */
final class Body {

  private final CodeBlock.Builder code = CodeBlock.builder();
  private final StringBuilder text = new StringBuilder();

  /** Goes on with text that names no type. */
  Body text(String more) {
    text.append(more);
    return this;
  }

  /** Goes on with the name of a type. */
  Body type(TypeName name) {
    flush();
    code.add("$T", name);
    return this;
  }

  /** Goes on with a part of a line. */
  Body code(CodeBlock part) {
    flush();
    code.add(part);
    return this;
  }

  private void flush() {
    code.add("$L", text.toString());
    text.setLength(0);
  }

  CodeBlock build() {
    flush();
    return code.build();
  }
}
