package dev.chronotype.lint.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.chronotype.lint.report.Finding;
import dev.chronotype.lint.signature.Signatures;
import dev.chronotype.processor.diagnostic.LintCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Checks the activities of a class, and of the classes in it. */
public final class ClassChecker {

  private final Trees trees;
  private final Definitions definitions;
  private final Calls calls;

  public ClassChecker(JavacTask task, Trees trees, Signatures signatures) {
    this.trees = trees;
    this.definitions = new Definitions(task.getElements(), task.getTypes());
    this.calls = new Calls(trees, task.getTypes(), signatures);
  }

  /**
   * Checks them.
   *
   * @param type a class whose types are known
   * @param othersHeartbeat whether there is a heartbeat in another source of the compilation
   */
  public void check(TreePath type, boolean othersHeartbeat, Consumer<Finding> findings) {
    new TreePathScanner<Void, Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree method, Void unused) {
        activity(getCurrentPath(), method)
            .ifPresent(
                activity -> {
                  BodyScanner.scan(trees, calls, activity, findings);
                  checkHeartbeat(activity, othersHeartbeat, findings);
                });
        return super.visitMethod(method, null);
      }
    }.scan(type, null);
  }

  private Optional<Activity> activity(TreePath path, MethodTree tree) {
    if (tree.getBody() == null
        || !(path.getParentPath().getLeaf() instanceof ClassTree)
        || !(trees.getElement(path) instanceof ExecutableElement method)
        || tree.getReturnType() == null) {
      return Optional.empty();
    }
    Optional<ExecutableElement> definition = definitions.definition(method);
    if (definition.isPresent()) {
      return Optional.of(
          new Activity(
              method,
              tree,
              path,
              definitions.returnsStage(method),
              definitions.isForChild(definition.get()),
              definitions.heartbeat(definition.get())));
    }
    return definitions.isOfActivityInterface(method)
        ? Optional.of(new Activity(method, tree, path, false, false, null))
        : Optional.empty();
  }

  private void checkHeartbeat(
      Activity activity, boolean othersHeartbeat, Consumer<Finding> findings) {
    Activity.HeartbeatTimeout timeout = activity.heartbeat();
    if (timeout == null || HeartbeatScanner.mayHeartbeat(trees, calls, activity, othersHeartbeat)) {
      return;
    }
    Tree value = null;
    if (timeout.carrier().equals(activity.method())) {
      TreePath path = trees.getPath(timeout.carrier(), timeout.annotation(), timeout.value());
      value = path == null ? null : path.getLeaf();
    }
    findings.accept(
        new Finding(
            LintCode.NEVER_HEARTBEATS,
            activity.path(),
            activity.path(),
            value == null ? activity.tree() : value,
            Map.of("activity", activity.display(), "timeout", timeout.text())));
  }
}
