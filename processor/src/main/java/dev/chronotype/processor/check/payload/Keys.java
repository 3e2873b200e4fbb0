package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableSet;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import org.jspecify.annotations.Nullable;

/** What becomes of the keys of a map, which JSON has as texts only. */
final class Keys {

  /** Keys that come back as they were; a test tries each. */
  private static final ImmutableSet<String> FINE =
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
          "java.lang.CharSequence",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.Class",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.io.File",
          "java.net.URI",
          "java.net.URL",
          "java.util.UUID",
          "java.util.Currency",
          "java.util.Locale",
          "java.util.Date",
          "java.time.Duration",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Period",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZoneId",
          "java.time.ZoneOffset");

  /** Keys of the JDK whose constructor takes any text, also that which toString() gives. */
  private static final ImmutableSet<String> TAKE_ANY_TEXT =
      ImmutableSet.of(
          "java.io.PrintStream",
          "java.lang.Thread",
          "java.lang.ThreadGroup",
          "java.text.MessageFormat",
          "java.util.Scanner",
          "java.util.StringTokenizer",
          "javax.xml.namespace.QName");

  /** Keys that come back as something else. */
  private static final ImmutableSet<String> CHANGED =
      ImmutableSet.of("java.time.ZonedDateTime", "java.util.Calendar");

  private final Introspection classes;
  private final Types types;
  private final Wildcards wildcards;

  Keys(Introspection classes, Wildcards wildcards) {
    this.classes = classes;
    this.wildcards = wildcards;
    this.types = classes.types();
  }

  /** What is wrong with the keys, or null. */
  @Nullable Problem problem(Use written, Use read) {
    ClosedType type = read.type();
    if (Jackson.readsItself(read.annotations())
        || Jackson.writesItself(written.annotations())
        || type.isUnknown()
        || classes.assumed().covers(type)
        || FINE.contains(type.name())) {
      return null;
    }
    if (type.isObject() || type.is("java.io.Serializable")) {
      return ofAny(type);
    }
    if (CHANGED.contains(type.name())) {
      return null;
    }
    if (type.isArray()) {
      return type.component().name().equals("byte")
          ? null
          : unreadable(type, "an array has no text that tells what is in it.");
    }
    ClassModel model = types.model(type);
    if (model == null || model.is(ClassTrait.INCOMPLETE) || model.is(ClassTrait.LOMBOK)) {
      return null;
    }
    if (model.kind() == ClassKind.ENUM) {
      return ofEnum(type, model);
    }
    return model.isPlatform() ? ofPlatform(type) : ofClass(type, model);
  }

  /** What is wrong with the keys of a map that is read as any JSON, where Java knows the map. */
  @Nullable Problem heldAsAny(Use key, ClosedType any) {
    ClosedType held = key.type().held();
    return any.held() == any || Natural.isText(held)
        ? null
        : problem(key, key.as(wildcards.holding(any, held)));
  }

  /** A key of no known class is read as a text, which may be none of what Java allows there. */
  private static @Nullable Problem ofAny(ClosedType type) {
    ClosedType held = type.held();
    if (held.is("java.lang.String")) {
      return null;
    }
    return Natural.isText(held)
        ? Problem.ofUse(SerialisationCode.KEY_CHANGES, type)
            .with("before", "1")
            .with("after", "\"1\"")
            .with("why", "a key is written as a text, and nothing tells what it was.")
            .with("fix", "Map<String, ...>, or the class that the keys have")
        : unreadable(held, "a wildcard hides the class from Jackson, which reads a String.");
  }

  private @Nullable Problem ofEnum(ClosedType type, ClassModel model) {
    if (classes.written(type, model).key() != null
        && classes.written(type, model).value() == null) {
      return unreadableClass(type, "what @JsonKey gives is written, and the constant's name read.");
    }
    String shared = Constants.sharedName(model);
    return shared == null ? null : Changes.sameName(type, shared);
  }

  private Problem ofPlatform(ClosedType type) {
    if (!types.is(type, "java.lang.Throwable") && !TAKE_ANY_TEXT.contains(type.name())) {
      return unreadable(type, "Jackson knows no way back from the text of such a key.");
    }
    return Problem.ofUse(SerialisationCode.KEY_CHANGES, type)
        .with("before", type.simpleDisplay() + ": a")
        .with("after", type.simpleDisplay() + ": " + type.name() + ": a")
        .with("why", "a key is written as toString(), and read by the constructor.")
        .with("fix", "Map<String, ...>");
  }

  private static Problem unreadable(ClosedType type, String why) {
    return Problem.ofUse(SerialisationCode.UNREADABLE_KEY, type)
        .with("why", why)
        .with("fix", "Map<String, ...>, or a List of a record with the key and the value");
  }

  private @Nullable Problem ofClass(ClosedType type, ClassModel model) {
    AnnotationSet own = classes.annotations(type);
    if (Jackson.type(own, Jackson.DESERIALIZE, "keyUsing") != null) {
      return null;
    }
    boolean isReadable = takesText(type, model);
    Properties properties = classes.written(type, model);
    if (properties.key() != null || properties.value() != null) {
      return isReadable
          ? null
          : unreadableClass(type, "no constructor or factory takes the text of such a key.");
    }
    if (!isReadable) {
      return unreadableClass(type, "a key is written as toString(), which nothing reads back.");
    }
    if (model.kind() != ClassKind.RECORD && !inheritsText(type)) {
      return Problem.ofClass(SerialisationCode.KEY_CHANGES, type)
          .with("before", type.simpleDisplay() + "@1b2c3d, made of \"a\"")
          .with("after", type.simpleDisplay() + "@4e5f60, made of \"" + type.name() + "@1b2c3d\"")
          .with("why", "a key is written as toString(), and read by the constructor or factory.")
          .with("fix", "@JsonValue or @JsonKey on what it is as a text, or toString()");
    }
    if (model.kind() == ClassKind.RECORD && !hasOwnText(model)) {
      String name = model.fields().isEmpty() ? "value" : model.fields().get(0).name();
      String shown = ClassNames.simple(type.name()) + "[" + name + "=";
      return Problem.ofClass(SerialisationCode.KEY_CHANGES, type)
          .with("before", shown + "a]")
          .with("after", shown + shown + "a]]")
          .with("why", "a key is written as toString(), and read by the constructor.")
          .with("fix", "@JsonValue on the component " + name);
    }
    return null;
  }

  private static Problem unreadableClass(ClosedType type, String why) {
    return Problem.ofUse(SerialisationCode.UNREADABLE_KEY, type)
        .with("why", why)
        .with(
            "fix",
            "@JsonValue on what "
                + type.simpleDisplay()
                + " is as a text and a constructor that takes it, or Map<String, ...>");
  }

  /** Whether there is a constructor or factory for a String, which Jackson finds by itself. */
  private boolean takesText(ClosedType type, ClassModel model) {
    boolean byConstructor =
        !model.isAbstract()
            && classes.members().constructors(type).stream()
                .anyMatch(each -> takesText(each, type));
    return byConstructor
        || classes.members().factories(type).stream().anyMatch(each -> takesText(each, type));
  }

  private boolean takesText(Creator creator, ClosedType type) {
    String mode = String.valueOf(Jackson.creatorMode(creator.annotations()));
    return creator.size() == 1
        && types.erasure(creator.member().parameters().get(0).type(), type).is("java.lang.String")
        && !mode.equals("DISABLED")
        && (creator.isConstructor() || !mode.equals("PROPERTIES"));
  }

  private boolean inheritsText(ClosedType type) {
    for (ClosedType each = type; each != null; each = types.superclass(each)) {
      ClassModel model = types.model(each);
      if (model == null || model.isPlatform() || hasOwnText(model)) {
        return true;
      }
    }
    return false;
  }

  /** A record's generated one is final; one of the author's own says what he wants. */
  private static boolean hasOwnText(ClassModel model) {
    for (MemberModel each : model.methods()) {
      if (each.name().equals("toString") && each.parameters().isEmpty()) {
        return !each.is(MemberTrait.FINAL);
      }
    }
    return false;
  }
}
