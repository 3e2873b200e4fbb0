package dev.chronotype.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.runtime.spi.SpiLevel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A runtime that is not there, or not the right one. */
class RuntimeTest {

  private static final Sources TWO_TYPES = Greetings.of("First").and(Greetings.of("Second"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isMissing(JavaTool tool) {
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(TWO_TYPES)
            .classPath(ClassPath.ofUser().without(ClassPath.entryOf(SpiLevel.class)))
            .run();

    assertThat(compiled.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT901")).isTrue();
              assertThat(message.isError()).isTrue();
              assertThat(message.text())
                  .contains("cannot be seen from the class path")
                  .contains("the dependency dev.chronotype:chronotype-runtime:");
            });
    assertThat(compiled.generated().files()).isEmpty();
  }

  @Test
  void isNotReadByTheModule() {
    Compiled compiled = Modules.compilation(folder, TWO_TYPES, "").run();

    assertThat(compiled.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT901")).isTrue();
              assertThat(message.text())
                  .contains("cannot be seen from module com.acme.app")
                  .contains("requires dev.chronotype.runtime;   in module-info.java");
            });
  }

  @ParameterizedTest
  @EnumSource
  void isOlder(JavaTool tool) {
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(TWO_TYPES)
            .classPath(classPathWithLevel(tool, 0))
            .run();

    assertThat(compiled.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.has("CT902")).isTrue();
              assertThat(message.text())
                  .startsWith("[CT902] chronotype-runtime 0.0.9 is older than chronotype-processor")
                  .contains("Found: spi level 0. Expected: spi level 3 or higher.");
            });
  }

  /** Nobody has asked for what is generated for interfaces of the SDK. */
  @ParameterizedTest
  @EnumSource
  void isNoneThatInterfacesOfTheSdkAsk(JavaTool tool) {
    ClassPath missing = ClassPath.ofUser().without(ClassPath.entryOf(SpiLevel.class));
    for (ClassPath each : List.of(missing, classPathWithLevel(tool, 1))) {
      Compiled compiled =
          Compilation.by(tool, folder.resolve("compiled"))
              .sources(Greetings.INTERFACE)
              .classPath(each)
              .run();

      assertThat(compiled.success()).isTrue();
      assertThat(compiled.messages()).isEmpty();
      assertThat(compiled.generated().files()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNewEnoughForDefinitionsOfOursBeforeItIsForInterfaces(JavaTool tool) {
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(TWO_TYPES.and(Greetings.INTERFACE))
            .options("-Achronotype.codecs=false")
            .classPath(classPathWithLevel(tool, 1))
            .run();

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().files().keySet())
        .hasSize(4)
        .noneMatch(each -> each.contains("Mail"));
  }

  private ClassPath classPathWithLevel(JavaTool tool, int level) {
    String text =
        """
        package dev.chronotype.runtime.spi;

        public final class SpiLevel {
          public static final int CURRENT = %d;
          public static final String RUNTIME_VERSION = "0.0.9";

          public static int require(int level, String processorVersion) {
            return level;
          }
        }
        """
            .formatted(level);
    Compiled old =
        Compilation.by(tool, folder.resolve("old"))
            .sources(Sources.of("SpiLevel.java", text))
            .processors()
            .run();
    return ClassPath.ofUser().after(old.classes());
  }
}
