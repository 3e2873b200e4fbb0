package dev.chronotype.lint.report;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.CodeKey;
import dev.chronotype.processor.model.Suppression;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Tells what {@code @SuppressWarnings} around a place says. */
final class Suppressions {

  private static final Set<Tree.Kind> ANNOTATED =
      EnumSet.of(
          Tree.Kind.VARIABLE,
          Tree.Kind.METHOD,
          Tree.Kind.CLASS,
          Tree.Kind.INTERFACE,
          Tree.Kind.ENUM,
          Tree.Kind.RECORD);

  private final Trees trees;

  Suppressions(Trees trees) {
    this.trees = trees;
  }

  boolean silence(Finding finding) {
    return Stream.of(finding.path(), finding.activity())
        .anyMatch(each -> silence(finding.code(), each));
  }

  private boolean silence(Code code, TreePath place) {
    for (TreePath each = place; each != null; each = each.getParentPath()) {
      if (ANNOTATED.contains(each.getLeaf().getKind()) && silence(code, trees.getElement(each))) {
        return true;
      }
    }
    return false;
  }

  private static boolean silence(Code code, Element element) {
    SuppressWarnings annotation =
        element == null ? null : element.getAnnotation(SuppressWarnings.class);
    return annotation != null
        && Arrays.stream(annotation.value())
            .filter(each -> each.startsWith(Suppression.PREFIX))
            .anyMatch(each -> CodeKey.covers(each.substring(Suppression.PREFIX.length()), code));
  }
}
