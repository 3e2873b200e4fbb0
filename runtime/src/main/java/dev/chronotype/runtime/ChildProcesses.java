package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.child.ChildSettings;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the child processes of a Worker are started, watched and ended, in which the activities with
 * {@code execution = CHILD_PROCESS} run. For {@link ChronotypePlugin.Builder#childProcesses}.
 *
 * <p>A child runs one activity at a time. An activity whose child dies fails with an {@code
 * ApplicationFailure} of the type {@value #DIED}, one for which no child can be started with the
 * type {@value #NOT_READY}; Temporal retries both as its Retry Policy says.
 *
 * <p>Immutable.
 */
public final class ChildProcesses {

  /**
   * The type of the failure of an activity whose child process has died: by itself, by a signal, or
   * because it had to be killed.
   */
  public static final String DIED = ChildSettings.DIED;

  /** The type of the failure of an activity for which no child process could be started. */
  public static final String NOT_READY = ChildSettings.NOT_READY;

  /** Without these a JVM, or the system's libraries, may not work. */
  private static final List<String> HARMLESS =
      List.of(
          "PATH",
          "HOME",
          "USER",
          "LANG",
          "LC_ALL",
          "LC_CTYPE",
          "TZ",
          "TMPDIR",
          "LD_LIBRARY_PATH",
          "SystemRoot",
          "TEMP",
          "TMP",
          "USERPROFILE");

  private final ChildSettings settings;

  private ChildProcesses(ChildSettings settings) {
    this.settings = settings;
  }

  /**
   * Gives one child process for each Worker, which starts with its first activity.
   *
   * @return the defaults
   */
  public static ChildProcesses defaults() {
    return newBuilder().build();
  }

  /**
   * Starts with the defaults.
   *
   * @return a builder
   */
  public static Builder newBuilder() {
    return new Builder();
  }

  ChildSettings settings() {
    return settings;
  }

  /** Names how many there are, and when they start. */
  @Override
  public String toString() {
    return "ChildProcesses{%d, %s}"
        .formatted(settings.count(), settings.isEager() ? "eager" : "lazy");
  }

  /** Makes {@link ChildProcesses}. */
  public static final class Builder {

    private int count = 1;
    private boolean isEager;
    private final List<String> javaOptions = new ArrayList<>();
    private @Nullable List<Path> classPath;
    private @Nullable Path archives;
    private final Map<String, String> environment = new TreeMap<>();
    private Duration startTimeout = Duration.ofSeconds(30);
    private Duration gracePeriod = Duration.ofSeconds(10);
    private @Nullable Duration beatInterval;
    private @Nullable String bootstrap;
    private DataConverter converter =
        PayloadCodecs.defaults().around(DefaultDataConverter.STANDARD_INSTANCE);

    private Builder() {
      passEnvironment(HARMLESS.toArray(String[]::new));
    }

    /**
     * Sets how many there are at most for each Worker, and so how many activities run in them at a
     * time. An activity that the Worker has polled waits for a free one while its Start-To-Close
     * Timeout runs: let the Worker have as many activity slots, or these activities a Task Queue of
     * their own.
     *
     * @param count the number; 1 if this is not called
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder count(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("There is at least one child process, not " + count);
      }
      this.count = count;
      return this;
    }

    /**
     * Starts them with the Worker, not with the first activities.
     *
     * @return this builder
     */
    public Builder eager() {
      isEager = true;
      return this;
    }

    /**
     * Adds options of the JVM, such as {@code -Xmx512m}, after our own: {@code -XX:+UseSerialGC},
     * {@code -Xshare:auto}, {@code -XX:+ExitOnOutOfMemoryError}.
     *
     * @param options each is one argument
     * @return this builder
     */
    public Builder javaOptions(String... options) {
      javaOptions.addAll(List.of(options));
      return this;
    }

    /**
     * Sets the class path of the child processes.
     *
     * @param paths jars and folders, the runtime and the SDK among them; the class path of this JVM
     *     if this is not called
     * @return this builder
     */
    public Builder classPath(Path... paths) {
      classPath = List.of(paths);
      return this;
    }

    /**
     * Has child processes start from an archive of their classes, in a third of the time: the JVM's
     * class data sharing. It is written once, by a process that does nothing else, after the first
     * child has got ready: some 30 MB for each class path and JVM. The class path has to consist of
     * jars.
     *
     * @param folder where archives are kept, which nobody else may write to
     * @return this builder
     */
    public Builder classDataArchive(Path folder) {
      archives = Objects.requireNonNull(folder, "folder");
      return this;
    }

    /**
     * Sets an environment variable of the child processes. They have no others but those that
     * {@link #passEnvironment} names, and a few harmless ones such as {@code PATH} and {@code TZ}:
     * what the Worker's process has there may be a credential.
     *
     * @param name of the variable
     * @param value of the variable
     * @return this builder
     */
    public Builder environment(String name, String value) {
      environment.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Passes environment variables of this process on to the child processes.
     *
     * @param names of the variables; those that are not set are left out
     * @return this builder
     */
    public Builder passEnvironment(String... names) {
      Stream.of(names)
          .filter(each -> System.getenv(each) != null)
          .forEach(each -> environment.put(each, System.getenv(each)));
      return this;
    }

    /**
     * Sets how long a child process may take to get ready.
     *
     * @param timeout from the start to the first poll; 30 seconds if this is not called
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder startTimeout(Duration timeout) {
      startTimeout = positive(timeout, "start timeout");
      return this;
    }

    /**
     * Sets how long an activity may take to end, once it was cancelled or its Worker is shut down
     * at once. Then its process is killed.
     *
     * @param period 10 seconds if this is not called
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder gracePeriod(Duration period) {
      gracePeriod = positive(period, "grace period");
      return this;
    }

    /**
     * Has the Worker send heartbeats on behalf of activities without a Heartbeat Timeout. A
     * Temporal Service tells of a cancellation in its answer to a heartbeat only, so that an
     * activity without them is not told otherwise; with this, its process is killed after the grace
     * period. Where there is a Heartbeat Timeout they would hide that an activity hangs, and are
     * not sent.
     *
     * @param interval between two; none are sent if this is not called
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder heartbeatOnBehalf(Duration interval) {
      beatInterval = positive(interval, "interval of heartbeats");
      return this;
    }

    /**
     * Sets what makes the activities.
     *
     * @param type a public class with a public constructor without arguments, which is on the class
     *     path of the child processes; the generated ones if this is not called
     * @return this builder
     */
    public Builder bootstrap(Class<? extends ChildBootstrap> type) {
      bootstrap = type.getName();
      return this;
    }

    /**
     * Sets what writes the arguments and reads the results that go between the processes; what
     * {@link ChildBootstrap#dataConverter} gives in the other one.
     *
     * @param converter the SDK's default one with generated codecs in front, if this is not called
     * @return this builder
     */
    public Builder dataConverter(DataConverter converter) {
      this.converter = Objects.requireNonNull(converter, "converter");
      return this;
    }

    /**
     * Makes the choice.
     *
     * @return the choice
     */
    public ChildProcesses build() {
      return new ChildProcesses(
          new ChildSettings(
              count,
              isEager,
              List.copyOf(javaOptions),
              classPath,
              archives,
              Map.copyOf(environment),
              startTimeout,
              gracePeriod,
              beatInterval,
              bootstrap,
              converter));
    }

    private static Duration positive(Duration duration, String what) {
      if (duration.isZero() || duration.isNegative()) {
        throw new IllegalArgumentException("The " + what + " is not positive: " + duration);
      }
      return duration;
    }
  }
}
