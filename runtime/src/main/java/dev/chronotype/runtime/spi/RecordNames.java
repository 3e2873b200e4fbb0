package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The names of a record's components, as bytes. */
final class RecordNames {

  /** What the reader can tick off in a {@code long}. */
  static final int MAX_COMPONENTS = Long.SIZE;

  /** Each as it is written: behind a brace or a comma, in quotes, with a colon. */
  final byte[][] written;

  /** Each as it is usually read: in quotes, with a colon. */
  final byte[][] quoted;

  final NameTable table;

  RecordNames(String... names) {
    if (names.length > MAX_COMPONENTS) {
      throw new IllegalArgumentException(
          names.length + " components are more than " + MAX_COMPONENTS + ".");
    }
    written = new byte[names.length][];
    quoted = new byte[names.length][];
    for (int i = 0; i < names.length; i++) {
      String name = '"' + names[i] + "\":";
      quoted[i] = name.getBytes(UTF_8);
      written[i] = ((i == 0 ? '{' : ',') + name).getBytes(UTF_8);
    }
    table = new NameTable(names);
  }

  int size() {
    return quoted.length;
  }
}
