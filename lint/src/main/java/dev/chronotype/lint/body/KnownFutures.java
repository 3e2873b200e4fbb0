package dev.chronotype.lint.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The futures that a method need not wait for, since it knows that they are complete. Taken
 * broadly: a future that is asked once whether it is done counts in the whole method.
 */
final class KnownFutures extends TreePathScanner<Void, Void> {

  private static final Set<String> QUESTIONS =
      Set.of(
          "isDone",
          "isCompletedExceptionally",
          "isCancelled",
          "state",
          "resultNow",
          "exceptionNow",
          "complete",
          "completeExceptionally",
          "obtrudeValue");

  private static final Set<String> COMPLETE =
      Set.of("completedFuture", "completedStage", "failedFuture", "failedStage");

  private static final String ALL_OF = "allOf";

  private static final Set<String> WAITS_FOR_ALL = Set.of("invokeAll", "awaitTermination");

  private static final Set<String> WAITS = Set.of("join", "get");

  private final Trees trees;
  private final Set<Element> complete = new HashSet<>();
  private final Set<Element> ofAll = new HashSet<>();

  /** From where on all others are complete. */
  private long allComplete = Long.MAX_VALUE;

  private KnownFutures(Trees trees) {
    this.trees = trees;
  }

  static KnownFutures in(TreePath method, Trees trees) {
    KnownFutures known = new KnownFutures(trees);
    known.scan(method, null);
    return known;
  }

  /** Whether the value is there when the path waits for it. */
  boolean isKnown(TreePath path) {
    if (start(path) > allComplete) {
      return true;
    }
    if (path.getLeaf() instanceof MemberReferenceTree
        || !(path.getLeaf() instanceof MethodInvocationTree wait)) {
      return false;
    }
    List<? extends ExpressionTree> arguments = wait.getArguments();
    if (!arguments.isEmpty()
        && arguments.get(0) instanceof LiteralTree literal
        && literal.getValue() instanceof Number number
        && number.longValue() == 0) {
      return true;
    }
    ExpressionTree receiver = receiver(wait);
    if (receiver instanceof MethodInvocationTree made) {
      return COMPLETE.contains(name(made));
    }
    return receiver != null && complete.contains(element(path, receiver));
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    ExpressionTree receiver = receiver(call);
    String name = name(call);
    Element element = receiver == null ? null : element(getCurrentPath(), receiver);
    if (element != null && QUESTIONS.contains(name)) {
      complete.add(element);
    }
    if (isWaitForAll(name, receiver, element)) {
      allComplete = Math.min(allComplete, start(getCurrentPath()));
    }
    return super.visitMethodInvocation(call, null);
  }

  private boolean isWaitForAll(
      String name, @Nullable ExpressionTree receiver, @Nullable Element element) {
    if (WAITS_FOR_ALL.contains(name)) {
      return true;
    }
    boolean isOfAll =
        receiver instanceof MethodInvocationTree made
            ? name(made).equals(ALL_OF)
            : element != null && ofAll.contains(element);
    return isOfAll && WAITS.contains(name);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, Void unused) {
    Element element = trees.getElement(getCurrentPath());
    if (element != null && variable.getInitializer() instanceof MethodInvocationTree made) {
      if (COMPLETE.contains(name(made))) {
        complete.add(element);
      } else if (name(made).equals(ALL_OF)) {
        ofAll.add(element);
      }
    }
    return super.visitVariable(variable, null);
  }

  private long start(TreePath path) {
    return trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
  }

  private @Nullable Element element(TreePath path, ExpressionTree expression) {
    return trees.getElement(new TreePath(path, expression));
  }

  private static String name(MethodInvocationTree call) {
    Tree select = call.getMethodSelect();
    return select instanceof MemberSelectTree of
        ? of.getIdentifier().toString()
        : select.toString();
  }

  private static @Nullable ExpressionTree receiver(MethodInvocationTree call) {
    ExpressionTree receiver =
        call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    while (receiver instanceof ParenthesizedTree inner) {
      receiver = inner.getExpression();
    }
    return receiver;
  }
}
