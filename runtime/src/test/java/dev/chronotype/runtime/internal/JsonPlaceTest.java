package dev.chronotype.runtime.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A place is told whatever is before it: of what was passed over nobody has checked anything. */
class JsonPlaceTest {

  private static final String BYTES = "{}[],:\"\\ab1 \u00FC";

  private static String place(String json, int offset) {
    return JsonPlace.of(json.getBytes(UTF_8), Misfit.expected(offset, "a number"), "Order", true);
  }

  @Test
  void tells_the_path() {
    assertThat(place("{\"lines\":[{},{\"price\":\"abc\"}]}", 22))
        .isEqualTo("Order.lines[1].price: expected a number, found \"abc\" at byte 22");
  }

  @Test
  void tells_what_it_can_of_what_is_no_json() {
    assertThat(place("{\"a\":x\"}:],\"b\":1", 15))
        .isEqualTo("Order.a: expected a number, found 1 at byte 15");
    assertThat(place("]},1", 3)).isEqualTo("Order: expected a number, found 1 at byte 3");
  }

  @Test
  void never_fails() {
    Random random = new Random(23);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder json = new StringBuilder();
      for (int k = random.nextInt(30); k > 0; k--) {
        json.append(BYTES.charAt(random.nextInt(BYTES.length())));
      }
      int length = json.toString().getBytes(UTF_8).length;
      assertThat(place(json.toString(), random.nextInt(length + 1)))
          .startsWith("Order")
          .contains(": expected a number, found ");
    }
  }
}
