package dev.chronotype.runtime.internal.child;

import io.temporal.common.converter.DataConverter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the children of a Worker are started, watched and ended.
 *
 * @param count how many there are
 * @param isEager whether they start with the Worker
 * @param javaOptions for the JVM of each
 * @param classPath of each; null for that of this JVM
 * @param archives where an archive of their classes is kept; null for none
 * @param environment of each, and nothing else
 * @param startTimeout from the start to the first poll
 * @param gracePeriod from the request to end to the end of it
 * @param beatInterval between heartbeats on behalf of activities that send none; null for none
 * @param bootstrap the name of what makes the activities; null for those that were generated
 * @param converter of what goes to a child, and what comes back
 */
public record ChildSettings(
    int count,
    boolean isEager,
    List<String> javaOptions,
    @Nullable List<Path> classPath,
    @Nullable Path archives,
    Map<String, String> environment,
    Duration startTimeout,
    Duration gracePeriod,
    @Nullable Duration beatInterval,
    @Nullable String bootstrap,
    DataConverter converter) {

  /** The type of the failure of an activity whose child has died. */
  public static final String DIED = "ChildProcessDied";

  /** The type of the failure of an activity for which no child could be started. */
  public static final String NOT_READY = "ChildProcessNotReady";
}
