package dev.chronotype.processor.architecture.planted.generate;

import dev.chronotype.processor.architecture.planted.emit.Writer;
import java.io.IOException;
import javax.annotation.processing.Filer;

public final class Generator {

  public void generate(Filer filer, Writer writer) throws IOException {
    filer.createSourceFile(writer.toString());
  }
}
