package dev.chronotype.lint;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * Finds what is wrong in the bodies of activities: what blocks in those that complete by a stage,
 * what works in workflows only, and a Heartbeat Timeout without a heartbeat.
 *
 * <p>javac loads it by {@code -Xplugin:Chronotype}, from the processor path, or from the class path
 * if there is no processor path. See {@code docs/lint.md}.
 */
public final class LintPlugin implements Plugin {

  /** For javac's {@link java.util.ServiceLoader}. */
  public LintPlugin() {}

  /**
   * The name of the plugin.
   *
   * @return {@code Chronotype}
   */
  @Override
  public String getName() {
    return "Chronotype";
  }

  /**
   * Has a compilation checked.
   *
   * @param task the compilation
   * @param arguments {@code severity.CTnnn=off|warn|error} and {@code signatures=FILE}; what is not
   *     understood is warned of
   */
  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(new LintListener(task, arguments));
  }
}
