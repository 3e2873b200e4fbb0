package dev.chronotype.processor.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/**
 * The text of a source file in pieces: tokens, and between them spaces and comments. Changed in
 * place.
 */
final class Tokens {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\s+|//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
              + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d[\\w.]*|.",
          Pattern.DOTALL);

  private static final Set<String> OPENING = Set.of("(", "{", "[", "<");
  private static final Set<String> CLOSING = Set.of(")", "}", "]", ">");

  private final List<String> pieces = new ArrayList<>();

  Tokens(String text) {
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
  }

  String text() {
    return String.join("", pieces);
  }

  String at(int index) {
    return pieces.get(index);
  }

  void set(int index, String text) {
    pieces.set(index, text);
  }

  /** Takes out what stands from one place up to another. */
  List<String> cut(int from, int to) {
    List<String> part = pieces.subList(from, to);
    List<String> cut = List.copyOf(part);
    part.clear();
    return cut;
  }

  List<String> copy(int from, int to) {
    return List.copyOf(pieces.subList(from, to));
  }

  void insert(int index, List<String> more) {
    pieces.addAll(index, more);
  }

  int size() {
    return pieces.size();
  }

  /** The place of some token; of the first character where there are none. */
  int any(RandomGenerator random) {
    return pick(random, IntStream.range(0, size()).filter(this::isToken).toArray());
  }

  /** The place of some name that is no keyword. */
  int anyName(RandomGenerator random) {
    return pick(random, IntStream.range(0, size()).filter(this::isName).toArray());
  }

  /** The place of some token that is one of those, or of any where there is none of them. */
  int anyOf(RandomGenerator random, Set<String> texts) {
    int[] found = IntStream.range(0, size()).filter(each -> texts.contains(at(each))).toArray();
    return found.length == 0 ? any(random) : pick(random, found);
  }

  /** The place of some number, text or character, or of any token where there is none. */
  int anyLiteral(RandomGenerator random) {
    int[] found = IntStream.range(0, size()).filter(this::isLiteral).toArray();
    return found.length == 0 ? any(random) : pick(random, found);
  }

  /** The place of the first token of some member or statement. */
  int anyMember(RandomGenerator random) {
    return pick(random, IntStream.range(0, size()).filter(this::beginsMember).toArray());
  }

  private boolean beginsMember(int index) {
    if (!isToken(index)) {
      return false;
    }
    int before = index - 1;
    while (before >= 0 && !isToken(before)) {
      before--;
    }
    return before < 0 || Set.of("{", "}", ";").contains(at(before));
  }

  private int pick(RandomGenerator random, int[] places) {
    return places.length == 0 ? 0 : places[random.nextInt(places.length)];
  }

  private boolean isToken(int index) {
    String text = at(index);
    return !text.isBlank() && !text.startsWith("//") && !text.startsWith("/*");
  }

  private boolean isName(int index) {
    return SourceVersion.isName(at(index));
  }

  private boolean isLiteral(int index) {
    char first = at(index).charAt(0);
    return first == '"' || first == '\'' || Character.isDigit(first);
  }

  /** Where the part ends that begins with a token: behind the bracket that closes what it opens. */
  int endOfBrackets(int index) {
    int depth = 0;
    for (int i = index; i < size(); i++) {
      depth += OPENING.contains(at(i)) ? 1 : 0;
      depth -= CLOSING.contains(at(i)) ? 1 : 0;
      if (depth <= 0) {
        return i + 1;
      }
    }
    return size();
  }

  /** Where the member or statement begins that a token stands in. */
  int startOfMember(int index) {
    int depth = 0;
    for (int i = index - 1; i >= 0; i--) {
      String text = at(i);
      if (depth == 0 && (text.equals(";") || text.equals("{") || text.equals("}"))) {
        return i + 1;
      }
      depth += CLOSING.contains(text) ? 1 : 0;
      depth -= OPENING.contains(text) && depth > 0 ? 1 : 0;
    }
    return 0;
  }

  /** Where it ends: behind its body, or its semicolon. */
  int endOfMember(int index) {
    for (int i = index; i < size(); i++) {
      if (at(i).equals(";")) {
        return i + 1;
      }
      if (at(i).equals("{")) {
        return endOfBrackets(i);
      }
      if (at(i).equals("}")) {
        return i;
      }
    }
    return size();
  }
}
