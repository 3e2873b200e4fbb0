package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.compile.Strict;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More definitions in a type than the JVM compiles in one method. */
class ManyDefinitionsTest {

  private static final int COUNT = 350;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void splitsTheSwitch(JavaTool tool) throws Exception {
    Compiled compiled =
        Compilation.by(tool, folder).sources(Sources.of("Many.java", source())).run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(Strict.problems(tool, compiled, folder.resolve("strict"))).isEmpty();
    assertThat(compiled.generated().files().get("many/ManyRegistration.java"))
        .contains("default -> callFrom300(activities, activity, input);", "case 349 -> ");
    assertThat(Loaded.activityTypes(compiled).get("many.ManyRegistration")).hasSize(COUNT);
  }

  private static String source() {
    String definitions =
        IntStream.range(0, COUNT)
            .mapToObj(each -> "  @ActivityDefinition String go" + each + "(In in);\n")
            .collect(Collectors.joining());
    return """
        package many;

        import dev.chronotype.*;

        @Activities(startToCloseTimeout = "1s")
        public interface Many {
          record In() {}

        %s}
        """
        .formatted(definitions);
  }
}
