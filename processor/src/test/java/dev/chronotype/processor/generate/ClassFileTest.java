package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.compile.Strict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions that are inherited from class files of another package. */
class ClassFileTest {

  @TempDir Path folder;

  @Test
  void writesTheSameWhoeverCompiledWhat() throws Exception {
    List<Compiled> all = new ArrayList<>();
    for (JavaTool library : JavaTool.values()) {
      for (String debug : List.of("-g", "-g:none")) {
        for (JavaTool user : JavaTool.values()) {
          String name = library + debug.replace(':', '-') + user;
          all.add(compile(user, compileLibrary(library, debug, name), name));
        }
      }
    }

    Compiled first = all.get(0);
    for (Compiled each : all) {
      Texts.assertSame(first.generated().files(), each.generated().files());
    }
    assertThat(Loaded.activityTypes(first, libraryOf(first)))
        .containsOnlyKeys("multi.user.FruitsRegistration")
        .containsValue(
            Set.of(
                "fruits.wash",
                "clone",
                "fruits.zebra",
                "fruits.apple",
                "fruits.mango",
                "fruits.banana",
                "banana-zebra",
                "fruits.describe"));
  }

  private static Path libraryOf(Compiled user) {
    return user.classes().resolveSibling("library").resolve("classes");
  }

  private Path compileLibrary(JavaTool tool, String debug, String name) {
    Compiled compiled =
        Compilation.by(tool, folder.resolve(name).resolve("library"))
            .sources(Sources.folder("multi/library"))
            .processors()
            .options(debug)
            .run();
    assertThat(compiled.errors()).isEmpty();
    return compiled.classes();
  }

  private Compiled compile(JavaTool tool, Path library, String name) {
    ClassPath classPath = ClassPath.ofUser().and(library);
    Compiled compiled =
        Compilation.by(tool, folder.resolve(name))
            .sources(Sources.folder("multi/user"))
            .classPath(classPath)
            .run();
    assertThat(compiled.errors()).isEmpty();
    assertThat(
            Strict.problems(
                JavaTool.JAVAC,
                compiled,
                classPath.and(compiled.classes()),
                folder.resolve(name + "-strict")))
        .isEmpty();
    return compiled;
  }
}
