package dev.chronotype.lint.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.chronotype.lint.report.Finding;
import dev.chronotype.lint.signature.Kind;
import dev.chronotype.processor.diagnostic.LintCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an activity should not call, in its body and in those that its calls surely run. Of
 * lambdas it reads those that are known to run at once, or on another thread.
 */
final class BodyScanner extends TreePathScanner<Void, BodyScanner.Where> {

  /** On which thread code runs. */
  enum Where {
    /** The activity's own. */
    HERE,
    /** Another one. */
    ELSEWHERE
  }

  /** What is the same for all bodies of an activity. */
  private record Search(
      Trees trees,
      Calls calls,
      Activity activity,
      Consumer<Finding> findings,
      Set<Visit> visited) {}

  private record Visit(Tree body, Where where) {}

  private static final Map<Kind, LintCode> WAITS =
      Map.of(
          Kind.SLEEP, LintCode.SLEEPS,
          Kind.FUTURE, LintCode.WAITS_FOR_FUTURE,
          Kind.THREAD, LintCode.WAITS_FOR_THREAD,
          Kind.IO, LintCode.BLOCKING_IO);

  private final Search search;

  /** The method whose body is read. */
  private final TreePath method;

  private final KnownFutures futures;

  /** The lambda or the method reference that is to be read, and no other. */
  private @Nullable Tree accepted;

  private BodyScanner(Search search, TreePath method) {
    this.search = search;
    this.method = method;
    this.futures = KnownFutures.in(method, search.trees());
  }

  static void scan(Trees trees, Calls calls, Activity activity, Consumer<Finding> findings) {
    Search search = new Search(trees, calls, activity, findings, new HashSet<>());
    scan(search, activity.path(), Where.HERE);
  }

  private static void scan(Search search, TreePath method, Where where) {
    MethodTree tree = (MethodTree) method.getLeaf();
    if (search.visited().add(new Visit(tree, where))) {
      new BodyScanner(search, method).scan(new TreePath(method, tree.getBody()), where);
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Where where) {
    Calls.Call call = judge(tree, where);
    scan(tree.getMethodSelect(), where);
    scanArguments(call, tree.getArguments(), where);
    follow(call, where);
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, Where where) {
    Calls.Call call = judge(tree, where);
    scan(tree.getEnclosingExpression(), where);
    scanArguments(call, tree.getArguments(), where);
    follow(call, where);
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Where where) {
    if (tree != accepted) {
      return null;
    }
    accepted = null;
    return super.visitLambdaExpression(tree, where);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, Where where) {
    if (tree == accepted) {
      accepted = null;
      follow(judge(tree, where), where);
    }
    return null;
  }

  /** What a class does inside a method is done when somebody calls it. */
  @Override
  public @Nullable Void visitClass(ClassTree tree, Where where) {
    return null;
  }

  private void scanArguments(
      Calls.@Nullable Call call, List<? extends ExpressionTree> arguments, Where where) {
    for (ExpressionTree each : arguments) {
      Tree function = function(each);
      if (function == null) {
        scan(each, where);
      } else if (call != null && (call.is(Kind.INLINE) || call.is(Kind.ELSEWHERE))) {
        accepted = function;
        scan(each, call.is(Kind.ELSEWHERE) ? Where.ELSEWHERE : where);
      }
    }
  }

  /** The lambda or the method reference that an argument is; null for any other. */
  private static @Nullable Tree function(ExpressionTree argument) {
    Tree tree = argument;
    while (true) {
      if (tree instanceof ParenthesizedTree inner) {
        tree = inner.getExpression();
      } else if (tree instanceof TypeCastTree inner) {
        tree = inner.getExpression();
      } else {
        boolean isFunction =
            tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
        return isFunction ? tree : null;
      }
    }
  }

  private void follow(Calls.@Nullable Call call, Where where) {
    TreePath body = call == null ? null : search.calls().body(call, method);
    if (body != null) {
      scan(search, body, where);
    }
  }

  private Calls.@Nullable Call judge(Tree tree, Where where) {
    Calls.Call call = search.calls().at(getCurrentPath());
    if (call == null) {
      return null;
    }
    if (call.is(Kind.WORKFLOW)) {
      report(LintCode.WORKFLOW_CALL, call, tree);
    }
    if (call.is(Kind.EXIT) && !search.activity().isForChild()) {
      report(LintCode.ENDS_WORKER, call, tree);
    }
    if (where == Where.ELSEWHERE && call.is(Kind.CONTEXT)) {
      report(LintCode.CONTEXT_ELSEWHERE, call, tree);
    }
    if (where == Where.HERE && search.activity().asynchronous()) {
      WAITS.forEach(
          (kind, code) -> {
            if (call.is(kind) && !(kind == Kind.FUTURE && futures.isKnown(getCurrentPath()))) {
              report(code, call, tree);
            }
          });
    }
    return call;
  }

  private void report(LintCode code, Calls.Call call, Tree tree) {
    Activity activity = search.activity();
    boolean isInActivity = method.getLeaf() == activity.tree();
    String by = isInActivity ? "" : ", by way of " + ((MethodTree) method.getLeaf()).getName();
    Tree at = tree instanceof MethodInvocationTree invocation ? invocation.getMethodSelect() : tree;
    search
        .findings()
        .accept(
            new Finding(
                code,
                getCurrentPath(),
                activity.path(),
                at,
                Map.of("activity", activity.display(), "call", call.display(), "by", by)));
  }
}
