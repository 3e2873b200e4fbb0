package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages JSON, or writes it in another way. Public for the benchmarks. */
public final class Mutations {

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|[-+.\\w]+|[{}\\[\\],:]", Pattern.DOTALL);

  private static final String[] TOKENS = {
    "null",
    "true",
    "false",
    "\"\"",
    "\"12\"",
    "12",
    "-0",
    "-0.0",
    "1.9",
    "1.0",
    "1e2",
    "1E-7",
    "01",
    "+1",
    "-",
    "1.",
    ".5",
    "NaN",
    "\"NaN\"",
    "\"-Infinity\"",
    "\"+Infinity\"",
    "Infinity",
    "1e400",
    "-1e400",
    "128",
    "200",
    "-129",
    "32768",
    "2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "16777217",
    "0.1234567890123456789",
    "123456789012345678e-3",
    "\"abc\"",
    "\"\\u0041\"",
    "\"RED\"",
    "\" RED\"",
    "\"\\u0052ED\"",
    "\"0\"",
    "\"true\"",
    "\"2024-02-30\"",
    "\"2024-02-29T24:00:00\"",
    "\"2024-02-29T12:34:56Z\"",
    "\"2024-02-29T12:34:56.1Z\"",
    "\"2024-02-29T12:34:56+00:00\"",
    "\"2024-02-29T12:34:56-00:00\"",
    "\"2024-02-29T12:34Z\"",
    "\"2024-02-29T23:59:60Z\"",
    "\"12:34\"",
    "\"12:34:56.\"",
    "\"2024-02-29T12:34:56\"",
    "\"PT3.5S\"",
    "1.5e3",
    "1e-9",
    "\"QQ==\"",
    "\"QQ\"",
    "\"QR==\"",
    "\"Q Q=\"",
    "[]",
    "{}",
    "[null]",
    "[1,2]",
    "{\"a\":1}",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\x\"",
    "\"a\nb\"",
    "'a'",
    "/**/",
    "\"de_DE\"",
    "\"DE\"",
    "\"a b\"",
    "\"1f2e3d4c-5B6A-7980-8899-aabbccddeeff\"",
    "\"H4sIAAAAAAAAAAAAAAAAAA==\"",
    "[[[]]]"
  };

  private final Random random;

  public Mutations(Random random) {
    this.random = random;
  }

  public byte[] mutate(byte[] json) {
    byte[] mutated = json;
    int times = random.nextInt(10) == 0 ? 2 : 1;
    for (int i = 0; i < times && mutated.length > 0; i++) {
      mutated = random.nextInt(3) == 0 ? bytes(mutated) : tokens(mutated);
    }
    return mutated;
  }

  /**
   * Brings the names of each object into another order, and leaves one out now and then.
   *
   * @param json valid
   */
  public byte[] arrange(byte[] json) {
    return arranged(tokensOf(json).iterator()).getBytes(UTF_8);
  }

  private String arranged(Iterator<String> tokens) {
    return arranged(tokens.next(), tokens);
  }

  private String arranged(String first, Iterator<String> rest) {
    if (!first.equals("{") && !first.equals("[")) {
      return first;
    }
    List<String> parts = new ArrayList<>();
    for (String next = rest.next(); !next.equals("}") && !next.equals("]"); next = rest.next()) {
      if (first.equals("[") && !next.equals(",")) {
        parts.add(arranged(next, rest));
      } else if (!next.equals(",")) {
        parts.add(next + rest.next() + arranged(rest));
      }
    }
    if (first.equals("{")) {
      Collections.shuffle(parts, random);
      if (!parts.isEmpty() && random.nextInt(8) == 0) {
        parts.remove(0);
      }
    }
    return first + String.join(",", parts) + (first.equals("{") ? "}" : "]");
  }

  private byte[] bytes(byte[] json) {
    int at = random.nextInt(json.length);
    int to = at + random.nextInt(Math.min(8, json.length - at) + 1);
    byte[] changed = json.clone();
    switch (random.nextInt(4)) {
      case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> changed[at] = (byte) random.nextInt();
      case 2 -> changed = Arrays.copyOf(json, at);
      default -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(json, 0, random.nextBoolean() ? at : to);
        out.write(json, random.nextBoolean() ? to : at, json.length - (to == at ? at : to));
        changed = out.toByteArray();
      }
    }
    return changed;
  }

  private static List<String> tokensOf(byte[] json) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(new String(json, UTF_8));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private byte[] tokens(byte[] json) {
    List<String> tokens = tokensOf(json);
    if (tokens.isEmpty()) {
      return json;
    }
    int at = random.nextInt(tokens.size());
    switch (random.nextInt(8)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
      case 2 -> tokens.add(at, List.of(" ", "\n\t\r ", "\f", "\u00A0").get(random.nextInt(4)));
      case 3 -> member(tokens);
      default -> value(tokens);
    }
    return String.join("", tokens).getBytes(UTF_8);
  }

  /** Puts a member into the first object: of a name that it has, or that nothing has. */
  private void member(List<String> tokens) {
    int open = tokens.indexOf("{");
    if (open < 0 || open + 1 >= tokens.size()) {
      return;
    }
    boolean isEmpty = tokens.get(open + 1).equals("}");
    String name = random.nextBoolean() && !isEmpty ? tokens.get(open + 1) : "\"unknown\"";
    String member = name + ":" + TOKENS[random.nextInt(TOKENS.length)];
    tokens.add(open + 1, isEmpty ? member : member + ",");
  }

  private void value(List<String> tokens) {
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean isName = i + 1 < tokens.size() && tokens.get(i + 1).equals(":");
      if (!isName && !"{}[],:".contains(tokens.get(i))) {
        values.add(i);
      }
    }
    if (!values.isEmpty()) {
      int at = values.get(random.nextInt(values.size()));
      tokens.set(at, TOKENS[random.nextInt(TOKENS.length)]);
    }
  }
}
