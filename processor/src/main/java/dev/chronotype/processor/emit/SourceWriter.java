package dev.chronotype.processor.emit;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** The only user of the compiler's {@link Filer}. */
public final class SourceWriter {

  private final Filer filer;

  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a file whole, or says why it could not.
   *
   * @param origin the one element that the file is generated from, for incremental compilation
   */
  public Optional<Diagnostic> write(GeneratedFile file, ActivityTypeModel type, Element origin) {
    String name = file.name().canonicalName();
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(file.text());
      return Optional.empty();
    } catch (FilerException taken) {
      return Optional.of(
          Diagnostic.of(Code.GENERATED_NAME_TAKEN, type.site(), name)
              .with("type", type.display())
              .with("generated", name));
    } catch (IOException e) {
      return Optional.of(
          Diagnostic.of(Code.CANNOT_WRITE, type.site(), name)
              .with("generated", name)
              .with("problem", String.valueOf(e.getMessage())));
    }
  }
}
