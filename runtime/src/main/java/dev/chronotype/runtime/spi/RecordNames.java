package dev.chronotype.runtime.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the properties of a record are called in JSON: those that are written, in their order, and
 * those that are read. Immutable, but for what is known of JSON that was read by them.
 */
public final class RecordNames {

  /** As many as generated code has been tested with. */
  static final int MAX_COMPONENTS = 64;

  /** So many objects in order are no accident. */
  private static final int PATIENCE = 100;

  /** A name that is read, and the property that it stands for. */
  private record Alias(String name, int property) {}

  /** Each as it is written: behind a brace or a comma, in quotes, with a colon. */
  final WrittenName[] written;

  /** Each that is written, in quotes, with a colon. */
  final WrittenName[] named;

  /** Each as it is usually read: in quotes, with a colon. */
  final ExpectedName[] quoted;

  /** Each as it is usually read behind the one before; the first as it is behind the brace. */
  final ExpectedName[] next;

  final NameTable table;

  /**
   * How many objects with their names in order have to come until that is expected again; 0 while
   * it is. No matter which thread sees it when: each knows what to do.
   */
  private int shuffled;

  /** Which property came last behind each, and at the beginning; that of none comes first. */
  final int[] followers;

  private final byte[][] texts;
  private final List<String> read;
  private final List<Alias> aliases;

  private RecordNames(byte[][] texts, List<String> read, List<Alias> aliases) {
    if (texts.length > MAX_COMPONENTS || read.size() > MAX_COMPONENTS) {
      throw new IllegalArgumentException(
          Math.max(texts.length, read.size())
              + " components are more than "
              + MAX_COMPONENTS
              + ".");
    }
    this.texts = texts;
    this.read = read;
    this.aliases = aliases;
    written = new WrittenName[texts.length];
    named = new WrittenName[texts.length];
    for (int i = 0; i < texts.length; i++) {
      written[i] = new WrittenName(behind(i == 0 ? '{' : ',', texts[i]));
      named[i] = new WrittenName(texts[i]);
    }
    quoted = new ExpectedName[read.size()];
    next = new ExpectedName[quoted.length];
    table = new NameTable();
    for (int i = 0; i < quoted.length; i++) {
      byte[] name = NameBytes.quoted(read.get(i));
      quoted[i] = new ExpectedName(name);
      next[i] = i == 0 ? quoted[i] : new ExpectedName(behind(',', name));
      table.add(read.get(i), i);
    }
    aliases.forEach(each -> table.add(each.name, each.property));
    followers = IntStream.rangeClosed(0, quoted.length).toArray();
  }

  private static byte[] behind(char before, byte[] name) {
    byte[] behind = new byte[name.length + 1];
    behind[0] = (byte) before;
    System.arraycopy(name, 0, behind, 1, name.length);
    return behind;
  }

  private static byte[][] bytes(List<String> names) {
    return names.stream().map(NameBytes::quoted).toArray(byte[][]::new);
  }

  /**
   * Names that are written and read.
   *
   * @param names the names in the order in which they are written, as they stand in JSON, escaped
   *     where they have to be; at most 64
   * @return the names
   * @throws IllegalArgumentException if there are more
   */
  public static RecordNames of(String... names) {
    List<String> all = List.of(names);
    return new RecordNames(bytes(all), all, List.of());
  }

  /**
   * The same, of which others are read than are written.
   *
   * @param names the names that are read; at most 64
   * @return the names
   * @throws IllegalArgumentException if there are more
   */
  public RecordNames reading(String... names) {
    return new RecordNames(texts, List.of(names), aliases);
  }

  /**
   * The same, with more names that a property is read by.
   *
   * @param property the index of the property among those that are read
   * @param names its other names
   * @return the names
   */
  public RecordNames alias(int property, String... names) {
    List<Alias> more = new ArrayList<>(aliases);
    for (String name : names) {
      more.add(new Alias(name, property));
    }
    return new RecordNames(texts, read, List.copyOf(more));
  }

  /** Whether names have come behind others that they are written in front of, not long ago. */
  boolean areShuffled() {
    return shuffled > 0;
  }

  /** Notes whether they were so in an object. */
  void note(boolean isShuffled) {
    shuffled = isShuffled ? PATIENCE : Math.max(shuffled - 1, 0);
  }

  /** How many are read. */
  int size() {
    return quoted.length;
  }
}
