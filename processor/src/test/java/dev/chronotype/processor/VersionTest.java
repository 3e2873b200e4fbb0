package dev.chronotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.generate.Spi;
import dev.chronotype.runtime.spi.SpiLevel;
import org.junit.jupiter.api.Test;

/** The versions that are written down in the source are those of the build. */
class VersionTest {

  @Test
  void isThatOfTheBuild() {
    String built = System.getProperty("project.version");

    assertThat(ProcessorVersion.VERSION).isEqualTo(built);
    assertThat(SpiLevel.RUNTIME_VERSION).isEqualTo(built);
  }

  @Test
  void needsNoNewerRuntimeThanThatOfTheBuild() {
    assertThat(Spi.LEVEL).isLessThanOrEqualTo(SpiLevel.CURRENT);
  }
}
