package dev.chronotype.processor.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A way to break a source file, as slips of the hand, of a merge or of an editor do. */
enum Mutation {
  TRUNCATE {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.cut(tokens.any(random), tokens.size());
    }
  },
  /** What an editor that closes brackets leaves of a file that is being written. */
  TRUNCATE_AND_CLOSE {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int end = tokens.startOfMember(tokens.any(random));
      List<String> open = new ArrayList<>();
      for (int i = 0; i < end; i++) {
        if (tokens.at(i).equals("{")) {
          open.add("}");
        } else if (tokens.at(i).equals("}") && !open.isEmpty()) {
          open.remove(0);
        }
      }
      tokens.cut(end, tokens.size());
      tokens.insert(end, open);
    }
  },
  DELETE {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int from = tokens.any(random);
      tokens.cut(from, Math.min(tokens.size(), from + 1 + random.nextInt(3)));
    }
  },
  DUPLICATE {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int from = tokens.any(random);
      int to = Math.min(tokens.size(), from + 1 + random.nextInt(4));
      tokens.insert(to, tokens.copy(from, to));
    }
  },
  SWAP {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      swap(tokens, tokens.any(random), tokens.any(random));
    }
  },
  SWAP_NAMES {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      swap(tokens, tokens.anyName(random), tokens.anyName(random));
    }
  },
  DELETE_MEMBER {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int at = tokens.any(random);
      tokens.cut(tokens.startOfMember(at), tokens.endOfMember(at));
    }
  },
  DUPLICATE_MEMBER {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int at = tokens.any(random);
      int end = tokens.endOfMember(at);
      tokens.insert(end, tokens.copy(tokens.startOfMember(at), end));
    }
  },
  MOVE_MEMBER {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int at = tokens.any(random);
      List<String> member = tokens.cut(tokens.startOfMember(at), tokens.endOfMember(at));
      if (tokens.size() > 0) {
        tokens.insert(tokens.startOfMember(tokens.any(random)), member);
      }
    }
  },
  EMPTY_BRACKETS {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int at = tokens.anyOf(random, Set.of("(", "{", "<"));
      int end = tokens.endOfBrackets(at);
      if (end - at > 2) {
        tokens.cut(at + 1, end - 1);
      }
    }
  },
  DELETE_BRACKETS {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int at = tokens.anyOf(random, Set.of("(", "{", "<"));
      tokens.cut(at, tokens.endOfBrackets(at));
    }
  },
  OTHER_NAME {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.set(tokens.anyName(random), tokens.at(tokens.anyName(random)));
    }
  },
  OTHER_TYPE {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.set(tokens.anyName(random), oneOf(TYPES, random));
    }
  },
  OTHER_LITERAL {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.set(tokens.anyLiteral(random), oneOf(LITERALS, random));
    }
  },
  OTHER_KIND {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.set(tokens.anyOf(random, Set.copyOf(KINDS)), oneOf(KINDS, random));
    }
  },
  OTHER_CLAUSE {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.set(tokens.anyOf(random, Set.copyOf(CLAUSES)), oneOf(CLAUSES, random));
    }
  },
  OTHER_MODIFIER {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.set(tokens.anyOf(random, Set.copyOf(MODIFIERS)), oneOf(MODIFIERS, random));
    }
  },
  MORE_MODIFIERS {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.insert(tokens.anyMember(random), List.of(oneOf(MODIFIERS, random), " "));
    }
  },
  MORE_ANNOTATIONS {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.insert(tokens.anyMember(random), List.of(oneOf(ANNOTATIONS, random), " "));
    }
  },
  FEWER_MODIFIERS {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int at = tokens.anyOf(random, Set.copyOf(MODIFIERS));
      tokens.cut(at, at + 1);
    }
  };

  private static final List<String> TYPES =
      List.of(
          "int",
          "void",
          "var",
          "Missing",
          "com.acme.Missing",
          "Object",
          "Object[]",
          "java.util.List<?>",
          "java.util.Map<String, Missing>",
          "java.util.Optional<? extends Number>",
          "T",
          "Enum",
          "Record",
          "java.util.concurrent.CompletionStage<int[]>",
          "io.temporal.workflow.Promise");

  private static final List<String> LITERALS =
      List.of(
          "\"\"",
          "\"PT\\u0000\"",
          "\"\\uD800\"",
          "null",
          "-1",
          "9999999999",
          "1e999",
          "'x'",
          "\"a/b c\"",
          "0",
          "-2147483648",
          "\"-PT1S\"",
          "\"PT99999999999999H\"",
          "int.class",
          "Missing.class",
          "{}",
          "{\"\", \"\"}",
          "MISSING",
          "1 / 0",
          "1 > 0 ? \"a\" : \"b\"");

  private static final List<String> KINDS =
      List.of("class", "interface", "record", "enum", "@interface");

  private static final List<String> CLAUSES =
      List.of("extends", "implements", "permits", "throws", "super", "&");

  private static final List<String> MODIFIERS =
      List.of(
          "public",
          "private",
          "protected",
          "static",
          "final",
          "abstract",
          "native",
          "default",
          "sealed",
          "non-sealed",
          "synchronized",
          "strictfp",
          "transient",
          "<T>",
          "<T extends Comparable<T>>");

  private static final List<String> ANNOTATIONS =
      List.of(
          "@dev.chronotype.ActivityDefinition",
          "@dev.chronotype.ActivityDefinition(name = \"x\", startToCloseTimeout = \"1\")",
          "@dev.chronotype.Activities",
          "@dev.chronotype.Activities(namePrefix = Missing.NAME)",
          "@dev.chronotype.AssumeSerializable",
          "@io.temporal.activity.ActivityInterface",
          "@io.temporal.activity.ActivityMethod(name = \"\")",
          "@io.temporal.common.MethodRetry(maximumAttempts = \"1\")",
          "@Override",
          "@Deprecated",
          "@FunctionalInterface",
          "@SafeVarargs",
          "@Missing",
          "@SuppressWarnings(\"chronotype:CT1\")");

  /** What mostly leaves nothing that can be parsed, so that no processor gets to see it. */
  private static final List<Mutation> ROUGH =
      List.of(TRUNCATE, DELETE, DUPLICATE, SWAP, DELETE_BRACKETS);

  private static final List<Mutation> FINE =
      Stream.of(values()).filter(each -> !ROUGH.contains(each)).toList();

  /** One of them, and mostly one that processors get to see something of. */
  static Mutation any(RandomGenerator random) {
    return oneOf(random.nextInt(5) == 0 ? ROUGH : FINE, random);
  }

  abstract void apply(Tokens tokens, RandomGenerator random);

  private static <T> T oneOf(List<T> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  private static void swap(Tokens tokens, int one, int other) {
    String first = tokens.at(one);
    tokens.set(one, tokens.at(other));
    tokens.set(other, first);
  }
}
