package dev.chronotype.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The texts that stand for codes where their severity is set: {@code CT201}, {@code CT2xx}. */
public final class CodeKey {

  private static final int FAMILY_DIGIT = 3;
  private static final String ANY = "xx";

  private CodeKey() {}

  /** All that there are: the families, and the codes. */
  public static List<String> all() {
    List<String> keys = new ArrayList<>(families());
    Catalogue.all().forEach(each -> keys.add(each.id()));
    return keys;
  }

  /** The families, in order. CT000, a bug of ours, is none. */
  public static List<String> families() {
    return Catalogue.all().stream()
        .map(CodeKey::family)
        .filter(each -> !each.startsWith("CT0"))
        .distinct()
        .toList();
  }

  /** The family that a code belongs to. */
  public static String family(Code code) {
    return code.id().substring(0, FAMILY_DIGIT) + ANY;
  }

  /** Whether the text stands for the code or for its family. */
  public static boolean covers(String key, Code code) {
    return key.equals(code.id()) || key.equals(family(code));
  }

  /** The code that the text names, unless it names a family or nothing. */
  public static Optional<Code> code(String key) {
    return Catalogue.all().stream().filter(each -> each.id().equals(key)).findFirst();
  }

  /**
   * What was probably meant by a text that stands for none: the same in other letters, a code one
   * edit away, the family that it begins like.
   */
  public static Optional<String> meant(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    Optional<String> same = all().stream().filter(each -> each.equalsIgnoreCase(upper)).findFirst();
    return same.or(() -> Nearest.of(upper, all(), 1))
        .or(() -> families().stream().filter(each -> begins(upper, each)).findFirst())
        .or(() -> Nearest.of(upper, all()));
  }

  private static boolean begins(String text, String family) {
    return text.startsWith(family.substring(0, FAMILY_DIGIT));
  }
}
