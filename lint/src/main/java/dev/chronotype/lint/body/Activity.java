package dev.chronotype.lint.body;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A method with a body that the SDK calls as an activity.
 *
 * @param path the method, whose leaf is the tree
 * @param asynchronous whether it completes by a stage
 * @param isForChild whether it runs in a process of its own
 * @param heartbeat its Heartbeat Timeout; null if it has none that can be seen
 */
record Activity(
    ExecutableElement method,
    MethodTree tree,
    TreePath path,
    boolean asynchronous,
    boolean isForChild,
    @Nullable HeartbeatTimeout heartbeat) {

  /**
   * A timeout, where it is written.
   *
   * @param text as it is written
   * @param carrier what carries the annotation
   */
  record HeartbeatTimeout(
      String text, Element carrier, AnnotationMirror annotation, AnnotationValue value) {}

  /** How messages name it. */
  String display() {
    return Owner.of(method).getSimpleName() + "." + method.getSimpleName();
  }
}
