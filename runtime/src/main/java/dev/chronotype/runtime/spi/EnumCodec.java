package dev.chronotype.runtime.spi;

import java.util.function.Function;

/**
 * The codec of an enum.
 *
 * @param <E> the enum
 */
final class EnumCodec<E extends Enum<E>> extends JsonCodec<E> {

  private static final int SHARED = -2;

  private final E[] constants;
  private final Function<? super E, String> text;
  private final NameTable texts = new NameTable();

  /**
   * @param text what a constant is written as; one that several share is not read
   */
  EnumCodec(Function<? super E, String> text, E[] constants) {
    this.constants = constants.clone();
    this.text = text;
    for (int i = 0; i < constants.length; i++) {
      String written = text.apply(constants[i]);
      if (written != null) {
        texts.add(written, isShared(written) ? SHARED : i);
      }
    }
  }

  private boolean isShared(String written) {
    int count = 0;
    for (E each : constants) {
      count += written.equals(text.apply(each)) ? 1 : 0;
    }
    return count > 1;
  }

  @Override
  public void write(JsonWriter out, E value) {
    out.writeString(text.apply(value));
  }

  @Override
  public E read(JsonReader in) {
    in.peek();
    int start = in.at;
    String what = "the name of a constant";
    int found = in.text.scan(in, what) ? texts.find(in.bytes, in.text.from, in.text.to) : -1;
    if (found < 0) {
      throw in.unsupported(start, what);
    }
    return constants[found];
  }
}
