package dev.chronotype.lint.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.chronotype.lint.signature.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an activity may heartbeat: it does if there is a call that does, in any lambda or
 * class in it, or one of which nobody knows.
 */
final class HeartbeatScanner extends TreePathScanner<Void, Void> {

  /** Whoever has one of these can heartbeat. */
  private static final Set<String> HANDLES =
      Set.of(
          "io.temporal.activity.ActivityExecutionContext",
          "io.temporal.activity.ManualActivityCompletionClient",
          "io.temporal.client.ActivityCompletionClient");

  private final Trees trees;
  private final Calls calls;
  private final TreePath method;
  private final boolean othersHeartbeat;
  private final Set<Tree> visited;
  private boolean possible;

  private HeartbeatScanner(
      Trees trees, Calls calls, TreePath method, boolean othersHeartbeat, Set<Tree> visited) {
    this.trees = trees;
    this.calls = calls;
    this.method = method;
    this.othersHeartbeat = othersHeartbeat;
    this.visited = visited;
  }

  /**
   * Whether it may.
   *
   * @param othersHeartbeat whether there is a heartbeat in another source of the compilation
   */
  static boolean mayHeartbeat(
      Trees trees, Calls calls, Activity activity, boolean othersHeartbeat) {
    return mayHeartbeat(trees, calls, activity.path(), othersHeartbeat, new HashSet<>());
  }

  private static boolean mayHeartbeat(
      Trees trees, Calls calls, TreePath method, boolean othersHeartbeat, Set<Tree> visited) {
    HeartbeatScanner scanner = new HeartbeatScanner(trees, calls, method, othersHeartbeat, visited);
    if (visited.add(method.getLeaf())) {
      scanner.scan(method, null);
    }
    return scanner.possible;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    look(calls.at(getCurrentPath()), tree.getArguments());
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, Void unused) {
    look(calls.at(getCurrentPath()), tree.getArguments());
    return super.visitNewClass(tree, null);
  }

  /** What keeps a handle may give it to anybody. */
  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, Void unused) {
    possible |= isHandle(tree.getExpression());
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    look(calls.at(getCurrentPath()), List.of());
    return super.visitMemberReference(tree, null);
  }

  private void look(Calls.@Nullable Call call, List<? extends ExpressionTree> arguments) {
    if (call == null || call.is(Kind.HEARTBEAT)) {
      possible = true;
      return;
    }
    TreePath body = calls.source(call, method);
    if (body != null) {
      possible |= mayHeartbeat(trees, calls, body, othersHeartbeat, visited);
    } else if (arguments.stream().anyMatch(this::isHandle)) {
      possible = true;
    } else if (!call.is(Kind.QUIET) && !isOfData(call)) {
      // Of a source of this compilation it is known; of a class file nothing is.
      possible |= othersHeartbeat || !isOfSource(call);
    }
  }

  private boolean isHandle(ExpressionTree argument) {
    TypeElement type = calls.type(new TreePath(getCurrentPath(), argument));
    return type != null && HANDLES.stream().anyMatch(calls.names(type)::contains);
  }

  private static boolean isOfData(Calls.Call call) {
    ElementKind kind = Owner.of(call.called()).getKind();
    return kind == ElementKind.RECORD || kind == ElementKind.ENUM;
  }

  private boolean isOfSource(Calls.Call call) {
    return trees.getTree(Owner.of(call.called())) != null;
  }
}
