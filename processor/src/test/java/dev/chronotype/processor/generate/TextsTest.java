package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void showsOnlyWhatDiffers() {
    assertThat(Texts.difference("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nX\nY\ne\nf\n"))
        .isEqualTo("from line 4 on\n  b\n  c\n- d\n+ X\n+ Y\n  e\n  f\n");
    assertThat(Texts.difference("a\n", "a")).isEqualTo("from line 2 on\n  a\n- \n");
    assertThat(Texts.difference("a\na\n", "a\n")).isEqualTo("from line 2 on\n  a\n- a\n  \n");
  }

  @Test
  void failsOnADifferenceAndOnAFileTooFew() {
    Texts.assertSame(Map.of("A", "a"), Map.of("A", "a"));
    assertThatThrownBy(() -> Texts.assertSame(Map.of("A", "a"), Map.of("A", "b")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Texts.assertSame(Map.of("A", "a"), Map.of()))
        .isInstanceOf(AssertionError.class);
  }
}
