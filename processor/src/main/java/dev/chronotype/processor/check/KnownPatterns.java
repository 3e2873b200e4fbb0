package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.Nearest;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Each entry of {@code chronotype.serializable} names a type or a package. */
public final class KnownPatterns {

  /** As much of an entry as tells which it is. */
  private static final int MOST_TEXT = 40;

  private final Collection<ClassModel> payloads;
  private final Predicate<TypePattern> isKnown;

  /**
   * @param payloads all classes that payloads are made of
   * @param isKnown whether the compiler knows what an entry names
   */
  public KnownPatterns(Collection<ClassModel> payloads, Predicate<TypePattern> isKnown) {
    this.payloads = List.copyOf(payloads);
    this.isKnown = isKnown;
  }

  /** What is wrong with the entries. */
  public List<Diagnostic> check(List<TypePattern> patterns) {
    return patterns.stream()
        .filter(each -> payloads.stream().noneMatch(each::covers) && !isKnown.test(each))
        .filter(each -> !mayHaveSubpackages(each) || meant(each).isPresent())
        .map(this::about)
        .toList();
  }

  /** A package that has none but subpackages is not known to compilers, and need be no mistake. */
  private static boolean mayHaveSubpackages(TypePattern pattern) {
    return pattern.isWellFormed() && pattern.isOfAllLevels();
  }

  private Diagnostic about(TypePattern pattern) {
    String text = pattern.text();
    String cut = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + "..." : text;
    return Diagnostic.of(SerialisationCode.UNKNOWN_TYPE, Site.NONE, text)
        .with("given", cut)
        .with(
            "fix",
            meant(pattern).orElse("com.acme.Money, or com.acme.wire.*, or com.acme.wire.**"));
  }

  private Optional<String> meant(TypePattern pattern) {
    Set<String> types = names(ClassModel::name);
    Set<String> packages = names(ClassModel::packageName);
    String text = pattern.name().replace('/', '.');
    if (!pattern.isOfOne()) {
      return Nearest.of(text, packages).map(each -> each + pattern.stars());
    }
    if (packages.contains(text)) {
      return Optional.of(text + ".*");
    }
    return Nearest.of(text, types)
        .or(
            () ->
                types.stream()
                    .filter(each -> About.simple(each).equals(About.simple(text)))
                    .findFirst())
        .or(() -> Nearest.of(text, packages).map(each -> each + ".*"));
  }

  /** In an order of their own: which of several is meant is not to depend on another. */
  private Set<String> names(Function<ClassModel, String> name) {
    return payloads.stream()
        .filter(each -> !each.isPlatform())
        .map(name)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
