package dev.chronotype.processor.compile;

import java.nio.file.Path;
import java.util.List;

/** Compiles generated sources alone, as strictly as the compiler can. */
public final class Strict {

  private static final String[] JAVAC = {"-Xlint:all", "-Xdoclint:all", "-Werror"};

  /** All but what is a matter of taste or of translated texts. */
  private static final String[] ECJ = {
    "-warn:all", "-warn:-nls,unqualifiedField,dep-ann,boxing", "-enableJavadoc", "-failOnWarning",
  };

  /** ECJ wants each member of a deprecated type to say so too, and has no switch for it. */
  private static final String MEMBERS_OF_DEPRECATED =
      "perhaps this member should be marked as deprecated, too?";

  private Strict() {}

  /**
   * What the compiler has to say about the generated sources.
   *
   * @param processed an earlier compilation, whose class files the sources are compiled against
   */
  public static List<Message> problems(JavaTool tool, Compiled processed, Path folder) {
    return problems(tool, processed, ClassPath.ofUser().and(processed.classes()), folder);
  }

  /** The same, with another class path. */
  public static List<Message> problems(
      JavaTool tool, Compiled processed, ClassPath classPath, Path folder) {
    return Compilation.by(tool, folder)
        .sources(processed.generated().and(processed.index()))
        .classPath(classPath)
        .processors()
        .options(tool == JavaTool.JAVAC ? JAVAC : ECJ)
        .run()
        .messages()
        .stream()
        .filter(each -> !each.text().contains(MEMBERS_OF_DEPRECATED))
        .toList();
  }
}
