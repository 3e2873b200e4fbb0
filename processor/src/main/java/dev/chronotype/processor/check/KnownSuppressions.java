package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.diagnostic.Control;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.Nearest;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Suppression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code @SuppressWarnings} says to us names a code, and one that can be silenced. */
public final class KnownSuppressions {

  private KnownSuppressions() {}

  /**
   * What is wrong with them.
   *
   * @param options with which is checked what they are to silence
   */
  public static List<Diagnostic> check(List<Suppression> suppressions, ProcessorOptions options) {
    return suppressions.stream().flatMap(each -> check(each, options).stream()).toList();
  }

  private static Optional<Diagnostic> check(Suppression suppression, ProcessorOptions options) {
    if (!isOurs(suppression)) {
      return Optional.empty();
    }
    String key = suppression.key();
    if (!CodeKey.all().contains(key)) {
      return Optional.of(
          UnknownCode.about(
              suppression.display(),
              meant(suppression),
              suppression.place() + " " + suppression.text(),
              suppression.site()));
    }
    return CodeKey.code(key)
        .filter(code -> Control.isNeverSilenced(code, options))
        .map(
            code ->
                Control.cannotBeSilenced(
                    code, suppression.display(), suppression.place(), suppression.site()));
  }

  private static boolean isOurs(Suppression suppression) {
    String prefix = before(suppression.text()).toLowerCase(Locale.ROOT);
    return Nearest.of(prefix, List.of(Suppression.PREFIX)).isPresent();
  }

  private static Optional<String> meant(Suppression suppression) {
    String key = suppression.text().substring(before(suppression.text()).length());
    Optional<String> meant = CodeKey.all().contains(key) ? Optional.of(key) : CodeKey.meant(key);
    return meant.map(each -> "\"" + Suppression.PREFIX + each + "\"");
  }

  /** Up to the colon and with it, if there is one. */
  private static String before(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon + 1);
  }
}
