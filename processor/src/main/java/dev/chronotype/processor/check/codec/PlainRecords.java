package dev.chronotype.processor.check.codec;

import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.model.payload.TypePattern;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what keeps a record or an enum from being written and read by its components or constants
 * alone, as Jackson would do with nothing to tell it otherwise.
 */
final class PlainRecords {

  private static final int MOST_COMPONENTS = 64;

  private final PayloadGraph graph;
  private final List<TypePattern> assumed;

  PlainRecords(PayloadGraph graph, List<TypePattern> assumed) {
    this.graph = graph;
    this.assumed = assumed;
  }

  /** What keeps a record from it; empty for nothing. */
  Optional<String> againstRecord(ClassModel model) {
    if (!model.parameters().isEmpty()) {
      return Optional.of("a generic record");
    }
    if (model.fields().size() > MOST_COMPONENTS) {
      return Optional.of("a record with more than " + MOST_COMPONENTS + " components");
    }
    Set<String> components = new HashSet<>();
    model.fields().forEach(each -> components.add(each.name()));
    if (components.stream().anyMatch(PlainRecords::isMistakable)) {
      return Optional.of("a record with a component that is named like an accessor or a class");
    }
    return againstMembers(model)
        .or(() -> againstSupertypes(model, components))
        .or(() -> againstDeprecated(model));
  }

  /** What keeps an enum from it; empty for nothing. */
  Optional<String> againstEnum(ClassModel model) {
    return againstMembers(model)
        .or(() -> againstSupertypes(model, Set.of()))
        .or(() -> againstDeprecated(model));
  }

  private Optional<String> againstMembers(ClassModel model) {
    boolean incomplete = model.is(ClassTrait.INCOMPLETE);
    boolean annotated =
        !model.annotations().isEmpty()
            || members(model)
                .anyMatch(
                    each ->
                        !each.annotations().isEmpty()
                            || each.parameters().stream()
                                .anyMatch(one -> !one.annotations().isEmpty()));
    boolean isTaken = assumed.stream().anyMatch(each -> each.covers(model));
    return incomplete || annotated || isTaken
        ? Optional.of(annotatedText(model))
        : Optional.empty();
  }

  private static String annotatedText(ClassModel model) {
    return kind(model)
        + " that annotations or an option give to Jackson or to a converter of yours";
  }

  private static String kind(ClassModel model) {
    return model.kind() == ClassKind.ENUM ? "an enum" : "a record";
  }

  private static Stream<MemberModel> members(ClassModel model) {
    return Stream.of(model.fields(), model.methods(), model.constructors())
        .flatMap(each -> each.stream());
  }

  /** Jackson merges what interfaces say, and writes what their getters return. */
  private Optional<String> againstSupertypes(ClassModel model, Set<String> components) {
    boolean plain = isPlain(model, components, new HashSet<>());
    return plain
        ? Optional.empty()
        : Optional.of(kind(model) + " with getters of its own, or of an interface");
  }

  private boolean isPlain(ClassModel model, Set<String> components, Set<String> seen) {
    boolean isWritten = model.kind() != ClassKind.ENUM;
    if (isWritten
        && model.methods().stream()
            .anyMatch(
                each ->
                    each.parameters().isEmpty()
                        && !each.is(MemberTrait.STATIC)
                        && isBeanName(each.name())
                        && !components.contains(each.name()))) {
      return false;
    }
    for (TypeUse.ClassUse each : model.interfaces()) {
      ClassModel above = graph.find(each.name());
      if (above == null || !above.annotations().isEmpty()) {
        return false;
      }
      boolean isNew = seen.add(above.name());
      if (isNew && !above.isPlatform() && againstMembers(above).isPresent()) {
        return false;
      }
      if (isNew && !above.isPlatform() && !isPlain(above, components, seen)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> againstDeprecated(ClassModel model) {
    return model.is(ClassTrait.DEPRECATED)
        ? Optional.of(kind(model) + " that is deprecated, or has a component that is")
        : Optional.empty();
  }

  /** For Jackson, or in the codec, where local variables have the names of components. */
  private static boolean isMistakable(String component) {
    return isBeanName(component) || !Character.isLowerCase(component.codePointAt(0));
  }

  private static boolean isBeanName(String name) {
    return begins(name, "get") || begins(name, "is") || begins(name, "set");
  }

  private static boolean begins(String name, String prefix) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && !Character.isLowerCase(name.charAt(prefix.length()));
  }

  /** The first component with a wildcard in its type, or null. */
  static @Nullable String wildcard(ClassModel model) {
    for (MemberModel each : model.fields()) {
      if (each.is(MemberTrait.WILDCARD)) {
        return each.name();
      }
    }
    return null;
  }
}
