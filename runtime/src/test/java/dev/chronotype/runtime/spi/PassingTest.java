package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Unsupported;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is passed over ends where it ends, wherever its quotes and brackets are. */
class PassingTest {

  private static final String[] TEXTS = {
    "\"\"",
    "\"{\"",
    "\"]}\"",
    "\"\\\"\"",
    "\"\\\\\"",
    "\"\\\\\\\"[\"",
    "\"Yy_\u007F\"",
    "\"größe, 名前\"",
    "\"long enough for several words, and then for more {[\"",
    "\"long, to the end of the sixty-four bytes that are looked at at once, and beyond }]\""
  };

  private static final String[] WORDS = {"0", "-12.5e3", "true", "null", "123456789", "{}", "[]"};

  private static final String[] SPACES = {"", "", "", " ", "\n\t "};

  private final Random random = new Random(17);

  private String any(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private String value(int depth, boolean plain) {
    int kind = random.nextInt(depth > 6 ? 2 : 4);
    if (kind < 2) {
      return kind == 0 ? any(WORDS) : plain ? any("\"\"", "\"{\"", TEXTS[9]) : any(TEXTS);
    }
    StringBuilder all = new StringBuilder(kind == 2 ? "{" : "[");
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      all.append(i == 0 ? "" : ",").append(any(SPACES));
      all.append(kind == 2 ? "\"n" + i + "\":" : "").append(value(depth + 1, plain));
      all.append(any(SPACES));
    }
    return all.append(kind == 2 ? "}" : "]").toString();
  }

  private static int end(byte[] bytes, int from, int to) {
    JsonReader in = JsonReader.take(bytes, from, to, CodecSettings.DEFAULTS);
    try {
      in.objects.passing.pass(in);
      int end = in.at;
      // What is remembered of it by now is the same.
      in.at = from;
      in.objects.passing.pass(in);
      assertThat(in.at).isEqualTo(end);
      return end;
    } finally {
      in.giveBack();
    }
  }

  @Test
  void goes_behind_values() {
    for (int i = 0; i < 20_000; i++) {
      String before = " ".repeat(random.nextInt(70));
      String value = value(0, random.nextBoolean());
      String behind = any("", ",\"b\":\"}\"}", "}}}", "]", " ");
      byte[] bytes = (before + value + behind + "]".repeat(random.nextInt(90))).getBytes(UTF_8);
      int from = before.length();
      int end = from + value.getBytes(UTF_8).length;
      int to = random.nextBoolean() ? end : bytes.length;
      assertThat(end(bytes, from, to)).as(value).isEqualTo(end);
    }
  }

  @Test
  void goes_behind_nothing_that_does_not_end() {
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = ("[" + value(0, random.nextBoolean()) + "]").getBytes(UTF_8);
      int to = random.nextInt(bytes.length - 1) + 1;
      try {
        assertThat(end(bytes, 0, to))
            .as("with %s of %s", to, new String(bytes, UTF_8))
            .isEqualTo(-1);
      } catch (Unsupported e) {
        assertThat(e).isSameAs(Unsupported.SIGNAL);
      }
    }
  }
}
