package dev.chronotype.lint.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.chronotype.processor.diagnostic.Code;
import java.util.Map;

/**
 * What was found, as a value.
 *
 * @param path where it stands; it may be silenced here
 * @param activity the method of the activity that it is in; it may be silenced there
 * @param at what the compiler is to point at
 * @param arguments what to fill into the text, by placeholder
 */
public record Finding(
    Code code, TreePath path, TreePath activity, Tree at, Map<String, String> arguments) {

  public Finding {
    arguments = Map.copyOf(arguments);
  }

  CompilationUnitTree unit() {
    return path.getCompilationUnit();
  }
}
