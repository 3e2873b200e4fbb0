package dev.chronotype.processor.model;

import com.squareup.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an index class tells later compilations: which Activity Types a type has. It is only a hint
 * of where to look, since an index class can be older than the type.
 *
 * <p>An index class has one or more constants, each a text of lines: the name of the type, then its
 * Activity Types. A later format gets another name of the constant, and readers pass over what they
 * do not know. Nothing else is in it, and it names no class of ours: it is written for modules that
 * have none of them.
 *
 * @param type the qualified name of the type
 */
public record IndexEntry(String type, List<String> activityTypes) {

  /** The package of the index classes of all that is compiled outside of named modules. */
  public static final String PACKAGE = "dev.chronotype.index";

  /** The name of the first constant of this format; the others add an underscore and a number. */
  public static final String CONSTANT = "V1";

  private static final int MOST_IN_A_CONSTANT = 100;
  private static final int LONGEST_CONSTANT = 30_000;
  private static final int LONGEST_SIMPLE_NAME = 60;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  public IndexEntry {
    activityTypes = List.copyOf(activityTypes);
  }

  /** The entry of a type; none where a Worker cannot have its definitions. */
  public static Optional<IndexEntry> of(ActivityTypeModel type) {
    if (!type.isForWorkers() || type.definitions().isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>();
    type.definitions().forEach(each -> names.add(each.activityType()));
    return Optional.of(new IndexEntry(type.name().canonicalName(), List.copyOf(names)));
  }

  /**
   * The package of the index classes of a module. Each named module has its own, since no two may
   * share one; no two names give one package.
   *
   * @param module the name of the module; empty for what is in no named one
   */
  public static String packageOf(String module) {
    return module.isEmpty()
        ? PACKAGE
        : PACKAGE + ".module_" + module.replace("_", "_0").replace('.', '_');
  }

  /**
   * The name of the index class. Made of the type alone, so that a type that is compiled again
   * replaces its entry and no other; short enough for any file system, and different in more than
   * case for two types.
   *
   * @param module the name of the module; empty for what is in no named one
   */
  public static ClassName nameFor(ClassName type, Style style, String module) {
    String simple = String.join("_", type.simpleNames());
    if (simple.length() > LONGEST_SIMPLE_NAME) {
      simple = simple.substring(0, simple.offsetByCodePoints(0, LONGEST_SIMPLE_NAME / 2));
    }
    long hash = FNV_OFFSET;
    for (char each : (style + " " + type.canonicalName()).toCharArray()) {
      hash = (hash ^ each) * FNV_PRIME;
    }
    return ClassName.get(packageOf(module), simple + "_" + HexFormat.of().toHexDigits(hash));
  }

  /**
   * What two Activity Types have in common that a reader mixes up: they differ in case or by a
   * trailing {@code Activity} at most.
   */
  public static String key(String activityType) {
    String lower = activityType.toLowerCase(Locale.ROOT);
    return lower.length() > "activity".length() && lower.endsWith("activity")
        ? lower.substring(0, lower.length() - "activity".length())
        : lower;
  }

  /**
   * The lines of each constant. Split before a text is longer than a class file can hold; a name
   * that alone is longer, which no Temporal Service would accept, is left out.
   */
  public List<List<String>> constants() {
    List<List<String>> all = new ArrayList<>();
    int size = 0;
    for (String each : activityTypes) {
      String line = escaped(each);
      int length = line.getBytes(StandardCharsets.UTF_8).length;
      if (length > LONGEST_CONSTANT) {
        continue;
      }
      if (all.isEmpty()
          || all.get(all.size() - 1).size() > MOST_IN_A_CONSTANT
          || size + length > LONGEST_CONSTANT) {
        all.add(new ArrayList<>(List.of(type)));
        size = 0;
      }
      all.get(all.size() - 1).add(line);
      size += length;
    }
    return all;
  }

  /** Reads a constant; null where it is none of this format. */
  public static @Nullable IndexEntry parse(String constant, @Nullable Object value) {
    boolean known = constant.equals(CONSTANT) || constant.startsWith(CONSTANT + "_");
    if (!known || !(value instanceof String text)) {
      return null;
    }
    List<String> lines = text.lines().map(IndexEntry::unescaped).toList();
    return lines.isEmpty() ? null : new IndexEntry(lines.get(0), lines.subList(1, lines.size()));
  }

  /** One line for each name, whatever is in it. */
  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String line) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each == '\\' && i + 1 < line.length()) {
        i++;
        char next = line.charAt(i);
        name.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        name.append(each);
      }
    }
    return name.toString();
  }
}
