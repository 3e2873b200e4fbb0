package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableSet;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code JsonInclude} leaves out: what is not written is null or 0 when it is read. */
final class Inclusion {

  private static final String NON_ABSENT = "NON_ABSENT";
  private static final String NON_EMPTY = "NON_EMPTY";
  private static final String NON_DEFAULT = "NON_DEFAULT";
  private static final Set<String> NARROW =
      Set.of("NON_NULL", NON_ABSENT, NON_EMPTY, NON_DEFAULT, "CUSTOM");

  /** Values of these are empty where their text is. */
  private static final ImmutableSet<String> TEXTS =
      ImmutableSet.of(
          "java.lang.String",
          "java.lang.CharSequence",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.net.URI",
          "java.util.Locale",
          "java.util.UUID");

  /** Values of these have a default of their own. */
  private static final ImmutableSet<String> WITH_DEFAULT =
      ImmutableSet.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Character",
          "java.lang.String",
          "java.util.Date",
          "java.util.Calendar");

  private static final ImmutableSet<String> OPTIONAL =
      ImmutableSet.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private Inclusion() {}

  /** Which values of a property are written. */
  static String of(AnnotationSet property, AnnotationSet ofClass) {
    String own = text(property, "value");
    return own.isEmpty() ? text(ofClass, "value") : own;
  }

  private static String text(AnnotationSet annotations, String member) {
    AnnotationUse include = annotations.find(Jackson.INCLUDE);
    String text =
        include == null ? "" : include.text(member, member.equals("value") ? "ALWAYS" : "");
    return text.equals("USE_DEFAULTS") ? "" : text;
  }

  /**
   * What is lost of a property, or null.
   *
   * @param form how it is written
   * @param into what it is read into
   * @param hasDefaults whether the class has an instance with defaults of its own
   */
  static @Nullable Problem problem(
      Form.WrittenProperty property,
      Form form,
      Accessor into,
      AnnotationSet ofClass,
      boolean hasDefaults) {
    String content = text(property.use().annotations(), "content");
    content = content.isEmpty() ? text(ofClass, "content") : content;
    if (form instanceof Form.Entries && NARROW.contains(content)) {
      return lost(property, "{a=null}", "{}", "entries of some values are not written");
    }
    String value = of(property.use().annotations(), ofClass);
    boolean isOfBean = hasDefaults && !property.use().annotations().has(Jackson.INCLUDE);
    return switch (value) {
      case NON_ABSENT -> ofAbsent(property, into);
      case NON_EMPTY -> ofEmpty(property, form, into);
      case NON_DEFAULT -> isOfBean ? null : ofDefault(property, form, into);
      default -> null;
    };
  }

  private static @Nullable Problem ofAbsent(Form.WrittenProperty property, Accessor into) {
    String name = property.use().type().name();
    if (name.equals("java.util.concurrent.atomic.AtomicReference")) {
      return lost(property, "new AtomicReference<>(null)", "null", "one of null is not written");
    }
    return OPTIONAL.contains(name) && into.kind() != Accessor.Kind.PARAMETER
        ? lost(property, "Optional.empty()", "null", "an empty one is not written")
        : null;
  }

  private static @Nullable Problem ofEmpty(
      Form.WrittenProperty property, Form form, Accessor into) {
    Problem absent = ofAbsent(property, into);
    if (absent != null) {
      return absent;
    }
    return isEmptied(form, property.use().type())
        ? lost(property, empty(form), "null", "an empty one is not written")
        : null;
  }

  /** What a class of the author's is written as by its JsonValue is left to him. */
  private static boolean isEmptied(Form form, ClosedType type) {
    if (form instanceof Form.Scalar scalar) {
      return scalar.type() == type && (type.isArray() || TEXTS.contains(type.name()));
    }
    return (form instanceof Form.Elements elements && elements.type() == type)
        || (form instanceof Form.Entries entries && entries.type() == type && !isOneEntry(type));
  }

  /** A {@code Map.Entry}, which is written as a map of one entry and never empty. */
  private static boolean isOneEntry(ClosedType type) {
    return type.is("java.util.Map.Entry");
  }

  private static String empty(Form form) {
    return form instanceof Form.Scalar ? "\"\"" : form instanceof Form.Entries ? "{}" : "[]";
  }

  private static @Nullable Problem ofDefault(
      Form.WrittenProperty property, Form form, Accessor into) {
    String name = property.use().type().name();
    if (form instanceof Form.Elements
        || form instanceof Form.Entries
        || form instanceof Form.Reference) {
      return ofEmpty(property, form, into);
    }
    if (!WITH_DEFAULT.contains(name)) {
      return null;
    }
    String before =
        name.equals("java.lang.String") ? "\"\"" : name.equals("java.lang.Boolean") ? "false" : "0";
    return lost(property, before, "null", "the default of its type is not written");
  }

  private static Problem lost(
      Form.WrittenProperty property, String before, String after, String why) {
    return Problem.ofMember(
            SerialisationCode.VALUE_CHANGES, property.use().type(), property.shown())
        .with("accessor", MemberNames.of(property.shown()))
        .with("before", before)
        .with("after", after)
        .with("why", "@JsonInclude: " + why + ".")
        .with("fix", "@JsonInclude(JsonInclude.Include.NON_NULL), which loses nothing");
  }
}
