package dev.chronotype.processor;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.read.ActivityTypeReader;
import dev.chronotype.processor.read.ReadResult;
import dev.chronotype.processor.read.Sites;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * What there is to report, until the last round. After a round with an error, or with a warning
 * under {@code -Werror}, a compiler starts no other; what other processors would still have
 * generated is then missing, and each use of it is an error more.
 */
final class HeldBack {

  /**
   * What is to be reported of a type.
   *
   * @param found by the rules, which can be asked again
   * @param once what was found on the way, and would not be found again
   */
  record Mistakes(List<Diagnostic> found, List<Diagnostic> once) {

    static final Mistakes NONE = new Mistakes(List.of(), List.of());

    Mistakes {
      found = List.copyOf(found);
      once = List.copyOf(once);
    }

    static Mistakes once(Diagnostic mistake) {
      return new Mistakes(List.of(), List.of(mistake));
    }

    boolean isEmpty() {
      return found.isEmpty() && once.isEmpty();
    }
  }

  private final Map<String, Mistakes> types = new LinkedHashMap<>();

  /** Keeps what was found, and that the type is to be looked at again. */
  void add(String type, Mistakes mistakes) {
    types.putIfAbsent(type, mistakes);
  }

  /**
   * All of it, at places of the last round: those of an earlier one are gone.
   *
   * @param rules tell once more what is wrong with a type
   */
  List<Diagnostic> all(
      ActivityTypeReader reader, Sites sites, Function<ActivityTypeModel, List<Diagnostic>> rules) {
    List<Diagnostic> all = new ArrayList<>();
    types.forEach(
        (type, mistakes) -> {
          TypeElement element = reader.element(type);
          Site site = element == null ? Site.NONE : sites.at(element);
          all.addAll(again(type, reader, rules).orElseGet(() -> at(site, mistakes.found)));
          all.addAll(at(site, mistakes.once));
        });
    return all;
  }

  private static Optional<List<Diagnostic>> again(
      String type, ActivityTypeReader reader, Function<ActivityTypeModel, List<Diagnostic>> rules) {
    try {
      return reader.read(type) instanceof ReadResult.Ready ready
          ? Optional.of(
              ready.models().stream().flatMap(each -> rules.apply(each).stream()).toList())
          : Optional.empty();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // It could be read before: what was found then is right, only its places are lost.
      return Optional.empty();
    }
  }

  private static List<Diagnostic> at(Site site, List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(each -> each.at(site)).toList();
  }
}
