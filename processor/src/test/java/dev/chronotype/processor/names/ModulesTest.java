package dev.chronotype.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.Activities;
import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.Jar;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.environment.Modules;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Activity Types of one named module against those of others. */
class ModulesTest {

  private static final String RUNTIME = "requires dev.chronotype.runtime; ";
  private static final Sources PARCELS = Letters.type("app.Parcels", "send");

  private static final String FIRST_STUB = "com.acme.first/first/LettersStub.class";
  private static final String SECOND_STUB = "com.acme.second/second/ParcelsStub.class";

  @TempDir Path folder;

  @Test
  void givesEachModuleAPackageOfItsOwn() {
    Compiled first = module("com.acme.first", "first.Letters", "exports first;");
    Compiled second = module("com.acme_first", "second.Letters", "exports second;");

    assertThat(first.index().files().keySet())
        .singleElement()
        .asString()
        .startsWith("dev/chronotype/index/module_com_acme_first/Letters_");
    assertThat(second.index().files().keySet())
        .singleElement()
        .asString()
        .startsWith("dev/chronotype/index/module_com_acme_0first/Letters_");
    Compiled compiled =
        app(
            RUNTIME + "requires com.acme.first; requires com.acme_first;",
            Letters.type("app.Parcels", "carry"),
            first.classes(),
            second.classes());
    assertThat(compiled.messages()).isEmpty();
  }

  @Test
  void findsADuplicateInAModuleThatIsRequired() {
    Path jar = jar("letters.jar", module("com.acme.letters", "lib.Letters", "exports lib;"));

    assertDuplicate(app(RUNTIME + "requires com.acme.letters;", PARCELS, jar), "letters.jar");
  }

  @Test
  void findsADuplicateInAPackageThatIsNotExported() {
    Path jar = jar("letters.jar", module("com.acme.letters", "lib.Letters", ""));

    assertDuplicate(app(RUNTIME + "requires com.acme.letters;", PARCELS, jar), "letters.jar");
  }

  @Test
  void passesOverAModuleThatIsNotResolved() {
    Path jar = jar("letters.jar", module("com.acme.letters", "lib.Letters", "exports lib;"));

    assertThat(app(RUNTIME, PARCELS, jar).messages()).isEmpty();
  }

  @Test
  void findsADuplicateInAnAutomaticModule() {
    Path jar = jar("letters.jar", plain("letters", "lib.Letters"));

    assertDuplicate(app(RUNTIME + "requires letters;", PARCELS, jar), "letters.jar");
  }

  @Test
  void findsADuplicateOnTheClassPathOfAModule() {
    Path jar = jar("letters.jar", plain("letters", "lib.Letters"));

    Compiled compiled =
        Modules.compilation(folder.resolve("app"), PARCELS, RUNTIME)
            .classPath(ClassPath.ofUser().without(annotations()).and(jar))
            .run();

    assertDuplicate(compiled, "letters.jar");
  }

  @Test
  void givesEachOfSeveralModulesThatAreCompiledTogetherWhatBelongsToIt() {
    Compiled compiled = together(Letters.type("second.Parcels", "carry"));

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.classes())
        .isDirectoryContaining("glob:**/com.acme.{first,second}")
        .satisfies(each -> assertThat(each.resolve(FIRST_STUB)).exists())
        .satisfies(each -> assertThat(each.resolve(SECOND_STUB)).exists());
    assertThat(compiled.classes().resolve("com.acme.first/dev/chronotype/index"))
        .isDirectoryContaining("glob:**/module_com_acme_first");
  }

  @Test
  void findsADuplicateAmongModulesThatAreCompiledTogether() {
    Compiled compiled = together(Letters.type("second.Parcels", "send"));

    assertThat(compiled.errors()).singleElement().matches(each -> each.has("CT306"));
    assertThat(compiled.errors().get(0).text()).contains("First: first.Letters#send.");
  }

  /** Nobody can tell there which packages to look into: the module's name is not known. */
  @Test
  void passesOverAModuleOnTheClassPath() {
    Path jar = jar("letters.jar", module("com.acme.letters", "lib.Letters", "exports lib;"));

    Compiled compiled =
        Compilation.by(JavaTool.JAVAC, folder.resolve("app"))
            .sources(PARCELS)
            .classPath(ClassPath.ofUser().and(jar))
            .run();

    assertThat(compiled.messages()).isEmpty();
  }

  /** No two modules that one reads may share a package, and a plain jar can become a module. */
  @Test
  void canDoWithoutAnIndexForAutomaticModules() {
    Path one = jar("one.jar", plain("one", "one.Letters"));
    Path two = jar("two.jar", plain("two", "two.Letters"));
    Path without = jar("three.jar", plain("three", "three.Letters", "-Achronotype.index=false"));
    Sources sources = Letters.type("app.Parcels", "carry");

    assertThat(app(RUNTIME + "requires one; requires two;", sources, one, two).errors())
        .allMatch(each -> each.text().contains("reads package dev.chronotype.index from both"))
        .isNotEmpty();
    assertThat(app(RUNTIME + "requires one; requires three;", sources, one, without).messages())
        .isEmpty();
  }

  @Test
  void isAsStrictAsAModuleCanBe() {
    Compiled compiled =
        Modules.compilation("com.acme.letters", folder, PARCELS, RUNTIME)
            .options("-Xlint:all,-processing,-requires-automatic", "-Xdoclint:none", "-Werror")
            .run();

    assertThat(compiled.messages()).isEmpty();
  }

  private Compiled together(Sources second) {
    return Modules.together(
            folder,
            Map.of(
                "com.acme.first", Letters.type("first.Letters", "send"), "com.acme.second", second))
        .run();
  }

  private static void assertDuplicate(Compiled compiled, String jar) {
    assertThat(compiled.errors()).singleElement().matches(each -> each.has("CT308"));
    Message message = compiled.errors().get(0);
    assertThat(message.text()).contains("First: lib.Letters#send ");
    if (Runtime.version().feature() >= 18) {
      assertThat(message.text()).contains("#send in " + jar);
    }
  }

  private Compiled module(String name, String type, String exports) {
    Compiled compiled =
        Modules.compilation(
                name, folder.resolve(name), Letters.type(type, "send"), RUNTIME + exports)
            .run();
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }

  private Compiled plain(String name, String type, String... options) {
    Compiled compiled =
        Compilation.by(JavaTool.JAVAC, folder.resolve(name))
            .sources(Letters.type(type, "send"))
            .options(options)
            .run();
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }

  private Path jar(String name, Compiled compiled) {
    return Jar.of(folder.resolve(name), compiled.classes());
  }

  private Compiled app(String declarations, Sources sources, Path... modules) {
    return Modules.compilation(folder.resolve("app"), sources, declarations, modules).run();
  }

  private static Path annotations() {
    return ClassPath.entryOf(Activities.class);
  }
}
