package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chronotype.runtime.internal.Unsupported;

/**
 * The codec of values that have the name of their class as their first property.
 *
 * @param <T> what is above the classes
 */
final class TypedCodec<T> extends JsonCodec<T> {

  /** Each as it is written in front of the properties of a record: a brace, the name, the id. */
  private final byte[][] begins;

  private final JsonSubtype<? extends T>[] subtypes;
  private final byte[] property;
  private final NameTable ids = new NameTable();

  TypedCodec(String property, JsonSubtype<? extends T>[] subtypes) {
    this.subtypes = subtypes.clone();
    this.property = ('"' + property + "\":").getBytes(UTF_8);
    begins = new byte[subtypes.length][];
    for (int i = 0; i < subtypes.length; i++) {
      String id = subtypes[i].id();
      begins[i] = ("{\"" + property + "\":\"" + id + '"').getBytes(UTF_8);
      ids.add(id, i);
    }
  }

  @Override
  public void write(JsonWriter out, T value) {
    for (int i = 0; i < subtypes.length; i++) {
      if (subtypes[i].type() == value.getClass()) {
        out.setTypeId(begins[i]);
        write(out, value, subtypes[i].codec());
        return;
      }
    }
    throw Unsupported.SIGNAL;
  }

  @SuppressWarnings("unchecked") // it is the codec of the value's class
  private static <S> void write(JsonWriter out, Object value, JsonCodec<S> codec) {
    codec.write(out, (S) value);
  }

  @Override
  public T read(JsonReader in) {
    in.objects.begin(in);
    in.peek();
    if (!ObjectReading.comes(in, property)) {
      throw in.unsupported(in.at, "the name of a class first");
    }
    in.peek();
    int start = in.at;
    String what = "the name of a class";
    int found = in.text.scan(in, what) ? ids.find(in.bytes, in.text.from, in.text.to) : -1;
    if (found < 0) {
      throw in.unsupported(start, what);
    }
    in.objects.leaveOpen(in);
    return subtypes[found].codec().read(in);
  }
}
