package dev.chronotype.lint;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.chronotype.lint.body.ClassChecker;
import dev.chronotype.lint.body.Heartbeats;
import dev.chronotype.lint.report.Reporter;
import dev.chronotype.lint.report.Severities;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.model.Level;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Checks each class when javac knows its types. */
final class LintListener implements TaskListener {

  private final JavacTask task;
  private final String[] arguments;
  private final Heartbeats heartbeats = new Heartbeats();

  /** What is made when the first class is there: before, javac has no types. */
  private @Nullable Reporter reporter;

  private @Nullable ClassChecker checker;

  /** Set while the above are made, and for good if that fails: once is enough to say so. */
  private boolean unusable;

  LintListener(JavacTask task, String... arguments) {
    this.task = task;
    this.arguments = arguments.clone();
  }

  /** For javac; nothing of ours may escape into it. */
  @Override
  public void finished(TaskEvent event) {
    CompilationUnitTree unit = event.getCompilationUnit();
    if (unit == null) {
      return;
    }
    try {
      TypeElement type = event.getTypeElement();
      if (event.getKind() == TaskEvent.Kind.PARSE) {
        heartbeats.add(unit);
      } else if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
        check(type, unit);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      reportBug(e, unit);
    }
  }

  private void reportBug(Throwable bug, CompilationUnitTree unit) {
    try {
      warn(bug, unit);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // A jar that is not whole: there may be no text for it.
      bug.addSuppressed(e);
      bug.printStackTrace();
    }
  }

  private void check(TypeElement type, CompilationUnitTree unit) {
    Trees trees = Trees.instance(task);
    TreePath path = trees.getPath(type);
    if (path == null || unusable) {
      return;
    }
    Reporter told = reporter;
    ClassChecker used = checker;
    if (told == null || used == null) {
      unusable = true;
      Settings settings = Settings.read(task.getElements(), arguments);
      Reporter made = new Reporter(trees, settings.severities());
      settings
          .problems()
          .forEach(each -> made.report(each.code(), each.arguments(), path.getLeaf(), unit));
      told = made;
      used = new ClassChecker(task, trees, settings.signatures());
      reporter = told;
      checker = used;
      unusable = false;
    }
    used.check(path, heartbeats.inOthersThan(unit), told::report);
    told.forget();
  }

  /** A warning: what was not checked may be as good as before. */
  private void warn(Throwable bug, CompilationUnitTree unit) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    Severities asWarning = new Severities(Map.of(EnvironmentCode.BUG.id(), Level.WARN));
    new Reporter(Trees.instance(task), asWarning)
        .report(
            EnvironmentCode.BUG,
            Map.of(
                "subject", name(unit),
                "exception", String.valueOf(bug),
                "trace", trace.toString().strip()),
            unit,
            unit);
  }

  private static String name(CompilationUnitTree unit) {
    List<String> path = List.of(unit.getSourceFile().getName().split("[/\\\\]"));
    return path.get(path.size() - 1);
  }
}
