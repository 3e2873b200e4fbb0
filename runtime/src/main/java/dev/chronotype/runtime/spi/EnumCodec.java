package dev.chronotype.runtime.spi;

import java.util.Arrays;

/**
 * The codec of an enum.
 *
 * @param <E> the enum
 */
final class EnumCodec<E extends Enum<E>> extends JsonCodec<E> {

  private final E[] constants;
  private final NameTable names;

  EnumCodec(E[] constants) {
    this.constants = constants.clone();
    names = new NameTable(Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
  }

  @Override
  public void write(JsonWriter out, E value) {
    out.writeString(value.name());
  }

  @Override
  public E read(JsonReader in) {
    in.peek();
    int start = in.at;
    String what = "the name of a constant";
    int found = in.text.scan(in, what) ? names.find(in.bytes, in.text.from, in.text.to) : -1;
    if (found < 0) {
      throw in.unsupported(start, what);
    }
    return constants[found];
  }
}
