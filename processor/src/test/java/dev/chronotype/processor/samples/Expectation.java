package dev.chronotype.processor.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler has to say about a line, as a comment in the sample says it:
 *
 * <pre>
 * void send(Mail mail, int copies) {} // error: [CT102] Mailing.send takes 2 parameters at copies
 * </pre>
 *
 * <p>The comment stands on the line that the message belongs to, or alone on a line above it. After
 * {@code error} or {@code warning} comes the code with any part of the message's first line, then
 * {@code at} and the token that the compiler points at: a literal, a name, an annotation; with
 * {@code #2} where it is the second such token on its line. Where Eclipse's compiler points at
 * another token of the line, that follows: {@code at "30 secs" (ecj: startToCloseTimeout)}. Where
 * it points at another line or says something else, there is one comment for each: {@code
 * error(javac)}, {@code error(ecj)}.
 *
 * @param said what is expected, as it is written
 * @param code the first word of the text, {@code [CT102]} where the message is one of ours
 * @param text the rest of the text
 */
record Expectation(
    String file, int line, String kind, String code, String text, String token, String said) {

  private static final Pattern COMMENT =
      Pattern.compile(
          "// (?<kind>error|warning)(\\((?<only>javac|ecj)\\))?: (?<code>\\S+)(?<text>.*) at (?<token>\\S.*)");
  private static final Pattern ELSEWHERE = Pattern.compile("(.*) \\(ecj: (.*)\\)");

  /** The expectations of one file for one compiler. */
  static List<Expectation> in(SourceFile file, SampleCompiler compiler) {
    List<Expectation> found = new ArrayList<>();
    List<Matcher> above = new ArrayList<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher matcher = COMMENT.matcher(line);
      boolean expects = matcher.find();
      if (expects) {
        above.add(matcher);
      } else if (line.matches(".*// (error|warning)\\b.*")) {
        throw new IllegalArgumentException(
            file.name() + ":" + (i + 1) + " cannot be read: " + line);
      }
      if (!expects || matcher.start() > line.indexOf(line.strip())) {
        for (Matcher each : above) {
          add(each, file.name(), i + 1, compiler, found);
        }
        above.clear();
      }
    }
    return found;
  }

  private static void add(
      Matcher comment, String file, int line, SampleCompiler compiler, List<Expectation> found) {
    String only = comment.group("only");
    if (only != null && !only.equals(compiler.id())) {
      return;
    }
    String token = comment.group("token").strip();
    Matcher elsewhere = ELSEWHERE.matcher(token);
    if (elsewhere.matches()) {
      token = elsewhere.group(compiler == SampleCompiler.ECJ ? 2 : 1);
    }
    String code = comment.group("code");
    String text = comment.group("text").strip();
    String said = "%s: %s %s at %s".formatted(comment.group("kind"), code, text, token);
    found.add(
        new Expectation(
            file, line, comment.group("kind"), code, text, token, said.replace("  ", " ")));
  }

  /** Whether this is what was reported: the place exactly, of the text a part. */
  boolean matches(Reported reported) {
    return reported.file().equals(file)
        && reported.line() == line
        && reported.kind().equals(kind)
        && reported.token().equals(token)
        && reported.headline().startsWith(code)
        && reported.headline().contains(text);
  }
}
