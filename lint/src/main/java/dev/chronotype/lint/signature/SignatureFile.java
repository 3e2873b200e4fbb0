package dev.chronotype.lint.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is in a file of signatures, one a line after what is said of it; {@code #} begins a comment.
 *
 * <pre>
 * io com.acme.LegacyClient#call    # waits for the mainframe
 * </pre>
 *
 * @param signatures in the order of the lines
 * @param problems the lines that cannot be read
 */
public record SignatureFile(List<Signature> signatures, List<Problem> problems) {

  /**
   * What is wrong with a line.
   *
   * @param place the file and the number of the line
   * @param problem what is wrong
   * @param word what was not understood
   * @param known what it could have been
   */
  public record Problem(
      String place, String problem, String word, List<String> known, String expected) {

    public Problem {
      known = List.copyOf(known);
    }
  }

  private static final String FORM =
      "a kind and a type, #method and (parameters) if need be: io com.acme.Client#call";

  public SignatureFile {
    signatures = List.copyOf(signatures);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param name how messages call it
   */
  public static SignatureFile read(String name, List<String> lines) {
    List<Signature> signatures = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      // A # within a signature has no space before it.
      String line = lines.get(i).replaceFirst("(^|\\s)#.*", "").strip();
      if (!line.isEmpty()) {
        read(line, name + ":" + (i + 1), signatures, problems);
      }
    }
    return new SignatureFile(signatures, problems);
  }

  private static void read(
      String line, String place, List<Signature> signatures, List<Problem> problems) {
    List<String> words = List.of(line.split("\\s+", 2));
    Optional<Kind> kind = Kind.of(words.get(0));
    if (kind.isEmpty()) {
      List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();
      problems.add(
          new Problem(
              place,
              "\"" + words.get(0) + "\" is no kind of signature",
              words.get(0),
              kinds,
              kinds.stream().collect(Collectors.joining(", "))));
      return;
    }
    String text = words.size() == 1 ? "" : words.get(1);
    Optional<Signature> signature = Signature.parse(kind.get(), text, place);
    signature.ifPresentOrElse(
        signatures::add,
        () ->
            problems.add(
                new Problem(place, "\"" + text + "\" is no signature", text, List.of(), FORM)));
  }
}
