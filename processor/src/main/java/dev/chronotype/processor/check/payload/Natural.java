package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableSet;
import dev.chronotype.processor.check.payload.Form.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Jackson makes of JSON where nothing tells the class. */
final class Natural {

  /** What is read without a class as it was written. */
  private static final ImmutableSet<String> KEPT =
      ImmutableSet.of("java.lang.String", "java.lang.Integer", "java.lang.Boolean");

  /** Lists and maps that are no more than that: the one that is made does as well. */
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of("java.util.List", "java.util.ArrayList", "java.util.AbstractList");

  private static final ImmutableSet<String> MAPS =
      ImmutableSet.of(
          "java.util.Map", "java.util.HashMap", "java.util.LinkedHashMap", "java.util.AbstractMap");

  private static final ImmutableSet<Class<?>> ALL =
      ImmutableSet.of(
          String.class,
          Integer.class,
          Double.class,
          Boolean.class,
          ArrayList.class,
          LinkedHashMap.class);

  private Natural() {}

  /** What becomes of a value that is written as one of a known class, and read as any. */
  static void match(Form from, Pair pair, Wildcards wildcards, Outcome outcome) {
    Use any = pair.read();
    if (!isKept(from, pair.written().type())) {
      outcome.add(Changes.untyped(any.type()));
    }
    if (from instanceof Form.Elements elements) {
      outcome.addElement("[]", elements.element(), part(elements.element(), any, wildcards));
    } else if (from instanceof Form.Entries entries) {
      outcome.addElement("{}", entries.value(), part(entries.value(), any, wildcards));
    }
  }

  /** Where Java holds a container to its type, it does so with what is in it. */
  private static Use part(Use written, Use any, Wildcards wildcards) {
    ClosedType type = any.type();
    return type.held() == type ? any : any.as(wildcards.holding(type, written.type().held()));
  }

  /** Of a class of the author's what its JsonValue gives comes back, and not the object. */
  private static boolean isKept(Form from, ClosedType written) {
    if (from instanceof Form.Elements elements) {
      return elements.type() == written && LISTS.contains(written.name());
    }
    if (from instanceof Form.Entries entries) {
      return entries.type() == written
          && MAPS.contains(written.name())
          && entries.key().type().is("java.lang.String");
    }
    return from instanceof Form.Scalar scalar
        && scalar.type() == written
        && (scalar.token() == Token.NULL
            || scalar.type().name().equals("int")
            || scalar.type().name().equals("boolean")
            || KEPT.contains(scalar.type().name()));
  }

  /** The class that is made of a value but that a member cannot hold; null where it can. */
  static @Nullable Class<?> unfit(Form from, ClosedType member) {
    Set<Class<?>> made = made(from);
    if (made == null) {
      // Whatever it is written as.
      return ALL.stream().anyMatch(each -> isA(each, member.name())) ? null : LinkedHashMap.class;
    }
    for (Class<?> each : made) {
      if (!isA(each, member.name())) {
        return each;
      }
    }
    return null;
  }

  /** Whether a text can be a value of a type. */
  static boolean isText(ClosedType type) {
    return isA(String.class, type.name());
  }

  private static boolean isA(Class<?> type, String name) {
    if (type.getName().equals(name)) {
      return true;
    }
    Class<?> superclass = type.getSuperclass();
    return (superclass != null && isA(superclass, name))
        || Arrays.stream(type.getInterfaces()).anyMatch(each -> isA(each, name));
  }

  private static @Nullable Set<Class<?>> made(Form from) {
    if (from instanceof Form.Scalar scalar) {
      return made(scalar.token(), scalar.type());
    }
    if (from instanceof Form.Constants constants) {
      return made(constants.token(), constants.type());
    }
    if (from instanceof Form.Elements) {
      return Set.of(ArrayList.class);
    }
    return from instanceof Form.Entries || from instanceof Form.Written
        ? Set.of(LinkedHashMap.class)
        : null;
  }

  private static Set<Class<?>> made(Token token, ClosedType type) {
    return switch (token) {
      case STRING -> Set.of(String.class);
      case INTEGER -> Set.of(Integer.class);
      // What is no number, and infinity, is written as a text.
      case NUMBER ->
          type.is("java.lang.Double") || type.is("java.lang.Float")
              ? Set.of(Double.class, String.class)
              : Set.of(Double.class);
      case BOOLEAN -> Set.of(Boolean.class);
      case NULL -> Set.of();
    };
  }
}
