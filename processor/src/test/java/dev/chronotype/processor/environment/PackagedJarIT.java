package dev.chronotype.processor.environment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The jar that is published: all that the processors need, and nothing that could be in the way.
 */
class PackagedJarIT {

  private static final Path JAR = Path.of(System.getProperty("processor.jar"));
  private static final String SERVICES = "META-INF/services/javax.annotation.processing.Processor";

  @TempDir Path folder;

  @Test
  void holdsOnlyOurPackages() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> files =
          jar.stream().filter(each -> !each.isDirectory()).map(JarEntry::getName).toList();

      assertThat(files).allMatch(each -> each.matches("(dev/chronotype/processor|META-INF)/.+"));
      assertThat(files)
          .filteredOn(each -> each.startsWith("META-INF/"))
          .contains(
              SERVICES,
              "META-INF/gradle/incremental.annotation.processors",
              "META-INF/LICENSE",
              "META-INF/NOTICE")
          .filteredOn(each -> each.matches("META-INF/(services|versions|maven|proguard)/.+"))
          .containsExactly(SERVICES);
      assertThat(files).doesNotHaveDuplicates();
    }
  }

  @Test
  void registersAllProcessors() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        InputStream services = jar.getInputStream(jar.getEntry(SERVICES))) {
      assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactlyInAnyOrder(
              "dev.chronotype.processor.ActivityProcessor",
              "dev.chronotype.processor.IndexProcessor",
              "dev.chronotype.processor.FakesProcessor",
              "dev.chronotype.processor.ClientsProcessor");
    }
  }

  @Test
  void needsNothingElse() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.chronotype.processor..",
              "java..",
              "javax..",
              "org.jspecify.annotations..") // which a class loader may do without
          .check(new ClassFileImporter().importJar(jar));
    }
  }

  @ParameterizedTest
  @EnumSource
  void worksAsTheOnlyEntryOfAProcessorPath(JavaTool tool) throws Exception {
    ForkedCompiler compiler = new ForkedCompiler(tool, folder);

    assertThat(compiler.compile(Sources.folder("goldens/readme"), JAR)).isEmpty();

    Path generated = compiler.generated().resolve("com/acme/greeting");
    for (String name : List.of("GreetingActivitiesStub", "GreetingActivitiesRegistration")) {
      Path golden = Sources.resource("goldens/readme").resolve(name + ".java.txt");
      assertThat(generated.resolve(name + ".java")).hasSameTextualContentAs(golden);
    }
  }
}
