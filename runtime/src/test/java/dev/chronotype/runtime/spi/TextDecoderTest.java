package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Unsupported;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text is read as Java decodes it where that is strict, and given up on where Java refuses it. */
class TextDecoderTest {

  private static final int RANDOM = 300_000;

  private static final int[] BYTES = {
    'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFF
  };

  @Test
  void one_and_two_bytes() {
    for (int first = 0x80; first < 0x100; first++) {
      check((byte) first);
      for (int second = 0x80; second < 0x100; second++) {
        check((byte) first, (byte) second);
      }
    }
  }

  @Test
  void any_bytes() {
    Random random = new Random(1);
    for (int i = 0; i < RANDOM; i++) {
      byte[] text = new byte[1 + random.nextInt(12)];
      for (int j = 0; j < text.length; j++) {
        text[j] = (byte) BYTES[random.nextInt(BYTES.length)];
      }
      check(text);
    }
  }

  @Test
  void any_characters() {
    Random random = new Random(2);
    for (int i = 0; i < RANDOM / 100; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(300), 0, 0x11000)
          .filter(each -> each > ' ' && each != '"' && each != '\\')
          .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
          .forEach(text::appendCodePoint);
      check(text.toString().getBytes(UTF_8));
    }
  }

  private static void check(byte... text) {
    assertThat(read(text)).isEqualTo(decoded(text));
  }

  private static String read(byte... text) {
    ByteString quote = ByteString.copyFromUtf8("\"");
    ByteString json = quote.concat(ByteString.copyFrom(text)).concat(quote);
    try {
      return new RootCodec<>(JsonCodecs.STRING).decode(json, CodecSettings.DEFAULTS);
    } catch (Unsupported e) {
      return null;
    }
  }

  private static String decoded(byte... text) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
