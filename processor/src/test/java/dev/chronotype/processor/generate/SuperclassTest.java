package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.spi.GeneratedRegistration;
import org.junit.jupiter.api.Test;

/** A member type that a registration inherits would shadow an import, of the author's types too. */
class SuperclassTest {

  @Test
  void hasNoMemberTypes() {
    for (Class<?> each = GeneratedRegistration.class; each != null; each = each.getSuperclass()) {
      assertThat(each.getDeclaredClasses()).isEmpty();
      assertThat(each.getInterfaces()).isEmpty();
    }
  }
}
