package dev.chronotype.processor.architecture.planted.emit;

import com.squareup.javapoet.CodeBlock;
import dev.chronotype.processor.architecture.planted.check.Rule;
import java.time.Instant;

public record Writer(Rule rule) {

  @Override
  public String toString() {
    return CodeBlock.of("$L", "x").toString() + Instant.now() + System.getProperty("user.dir");
  }
}
