package dev.chronotype.processor.emit;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.diagnostic.NameCode;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.model.ActivityTypeModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/** The only user of the compiler's {@link Filer}. */
public final class SourceWriter {

  /** Eclipse's batch compiler refuses a source file where any class of its name can be seen. */
  private static final String NOT_REPLACED =
      "an earlier output is on the class path; build from scratch";

  private final Filer filer;

  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a file whole, or says why it could not.
   *
   * @param origin the one element that the file is generated from, for incremental compilation
   * @param replaces tells whether a class file of an earlier compilation is there
   */
  public Optional<Diagnostic> write(
      GeneratedFile file, ActivityTypeModel type, Element origin, BooleanSupplier replaces) {
    String name = file.name().canonicalName();
    try {
      write(filer.createSourceFile(name, origin), file.text());
      return Optional.empty();
    } catch (FilerException taken) {
      return Optional.of(
          replaces.getAsBoolean() ? cannotWrite(type, name, NOT_REPLACED) : taken(type, name));
    } catch (IOException e) {
      return Optional.of(cannotWrite(type, name, String.valueOf(e.getMessage())));
    }
  }

  /**
   * Writes an index class. Nothing depends on it but a check of later compilations, so nobody is
   * told if its name is not free: Eclipse's batch compiler replaces no class that it can see, and
   * what is there then is an earlier output for the same type.
   *
   * @param module the name of the module that the type is in; empty for none
   */
  public Optional<Diagnostic> writeIndex(
      GeneratedFile file, ActivityTypeModel type, Element origin, String module) {
    String name = file.name().canonicalName();
    try {
      write(createIndex(name, origin, module), file.text());
    } catch (FilerException taken) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(cannotWrite(type, name, String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  /** Where several modules are compiled at once, nothing but its name tells which one is meant. */
  private JavaFileObject createIndex(String name, Element origin, String module)
      throws IOException {
    try {
      return filer.createSourceFile(name, origin);
    } catch (FilerException unclear) {
      if (module.isEmpty()) {
        throw unclear;
      }
      return filer.createSourceFile(module + "/" + name, origin);
    }
  }

  /**
   * The compiler takes in a file once it is closed: what is only half written never is, and is
   * deleted where the compiler lets us.
   */
  private static void write(JavaFileObject file, String text) throws IOException {
    Writer writer = file.openWriter();
    try {
      writer.write(text);
      writer.flush();
    } catch (IOException e) {
      file.delete();
      throw e;
    }
    writer.close();
  }

  /** The name of a generated file is not free. */
  public static Diagnostic taken(ActivityTypeModel type, String name) {
    return Diagnostic.of(NameCode.GENERATED_NAME_TAKEN, type.site(), name)
        .with("type", type.display())
        .with("generated", name);
  }

  private static Diagnostic cannotWrite(ActivityTypeModel type, String name, String problem) {
    return Diagnostic.of(EnvironmentCode.CANNOT_WRITE, type.site(), name)
        .with("generated", name)
        .with("problem", problem);
  }
}
