package dev.chronotype.lint.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.model.Level;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic.Kind;

/** The only way to the compiler's messages. Reports what stands in one place once. */
public final class Reporter {

  private record Place(Code code, Tree at) {}

  private final Trees trees;
  private final Severities severities;
  private final Suppressions suppressions;
  private final Set<Place> reported = new HashSet<>();

  public Reporter(Trees trees, Severities severities) {
    this.trees = trees;
    this.severities = severities;
    this.suppressions = new Suppressions(trees);
  }

  /** Reports it, if and as the user wants it. */
  public void report(Finding finding) {
    if (reported.add(new Place(finding.code(), finding.at())) && !suppressions.silence(finding)) {
      report(finding.code(), finding.arguments(), finding.at(), finding.unit());
    }
  }

  /** Reports what belongs to no place in a body, at a place that there is. */
  public void report(Code code, Map<String, String> arguments, Tree at, CompilationUnitTree unit) {
    Level level = severities.of(code);
    if (level != Level.OFF) {
      Kind kind = level == Level.ERROR ? Kind.ERROR : Kind.WARNING;
      trees.printMessage(kind, code.message(arguments), at, unit);
    }
  }

  /** Forgets places; trees of a class are not kept beyond it. */
  public void forget() {
    reported.clear();
  }
}
