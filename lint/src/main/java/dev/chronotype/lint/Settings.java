package dev.chronotype.lint;

import dev.chronotype.lint.report.Severities;
import dev.chronotype.lint.signature.Signature;
import dev.chronotype.lint.signature.SignatureFile;
import dev.chronotype.lint.signature.SignatureSources;
import dev.chronotype.lint.signature.Signatures;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.LintCode;
import dev.chronotype.processor.diagnostic.Nearest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.util.Elements;

/**
 * What a compilation is checked with.
 *
 * @param problems what is to be said of settings that were not understood
 */
record Settings(Severities severities, Signatures signatures, List<Problem> problems) {

  /** What is wrong with a setting. */
  record Problem(Code code, Map<String, String> arguments) {}

  static Settings read(Elements elements, String... given) {
    Arguments arguments = Arguments.parse(given);
    List<Problem> problems = new ArrayList<>();
    arguments.problems().forEach(each -> problems.add(new Problem(LintCode.WRONG_ARGUMENT, each)));
    List<SignatureFile> users =
        new ArrayList<>(SignatureSources.beside(Settings.class.getClassLoader()));
    for (String each : arguments.files()) {
      try {
        users.add(SignatureSources.file(each));
      } catch (IOException | InvalidPathException e) {
        problems.add(
            new Problem(
                LintCode.WRONG_ARGUMENT,
                Arguments.problem(
                    "signatures=" + each,
                    "the file cannot be read",
                    Optional.empty(),
                    "a path, from " + System.getProperty("user.dir") + " on if it is relative")));
      }
    }
    List<Signature> all = new ArrayList<>(SignatureSources.builtIn().signatures());
    KnownNames names = new KnownNames(elements);
    for (SignatureFile each : users) {
      all.addAll(each.signatures());
      each.problems().forEach(problem -> problems.add(problem(problem)));
      each.signatures().stream()
          .flatMap(signature -> names.problem(signature).stream())
          .forEach(problem -> problems.add(problem(problem)));
    }
    return new Settings(arguments.severities(), new Signatures(all), List.copyOf(problems));
  }

  private static Problem problem(SignatureFile.Problem problem) {
    return new Problem(
        LintCode.UNKNOWN_SIGNATURE,
        Map.of(
            "place", problem.place(),
            "problem", problem.problem(),
            "meant", Nearest.asked(Nearest.of(problem.word(), problem.known())),
            "expected", problem.expected()));
  }
}
