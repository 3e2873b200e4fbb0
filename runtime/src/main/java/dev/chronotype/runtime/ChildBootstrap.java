package dev.chronotype.runtime;

import io.temporal.common.context.ContextPropagator;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.util.Collection;
import java.util.List;

/**
 * Makes the activities of a child process, in that process. Where the class of the activities has a
 * constructor without arguments, one is generated; write one where they need more, and name it to
 * {@link ChildProcesses.Builder#bootstrap}:
 *
 * <pre>{@code
 * public final class ImagesBootstrap implements ChildBootstrap {
 *   public Collection<ActivityRegistration> registrations() {
 *     return List.of(ImageActivitiesRegistration.of(new ImageActivities(openLibrary())));
 *   }
 * }
 * }</pre>
 *
 * <p>It is public and has a public constructor without arguments. In a named module it is also
 * provided: {@code provides dev.chronotype.runtime.ChildBootstrap with com.acme.ImagesBootstrap;}.
 *
 * <p>Nothing of the Worker's process reaches it but its class path and what {@link ChildProcesses}
 * names: no connection to a Temporal Service, no credentials, no keys of payload codecs.
 */
public interface ChildBootstrap {

  /**
   * Makes the activities. Called once, when the process starts; what it throws ends the process,
   * and the activities that wait for it fail with the last lines of its stderr.
   *
   * @return their registrations; those of definitions that do not run in child processes are left
   *     alone
   */
  Collection<? extends ActivityRegistration> registrations();

  /**
   * Gives what reads the arguments and writes the results that go between the processes. Payload
   * codecs of yours, such as encryption, have no part in it: the Worker applies them.
   *
   * @return the same as the Worker has from {@link ChildProcesses.Builder#dataConverter}; the SDK's
   *     default one with generated codecs in front, if this is not overridden
   */
  default DataConverter dataConverter() {
    return PayloadCodecs.defaults().around(DefaultDataConverter.STANDARD_INSTANCE);
  }

  /**
   * Gives what takes the context of a call, such as a trace, from its header.
   *
   * @return the propagators, as in the options of the Worker's client; none if this is not
   *     overridden
   */
  default List<ContextPropagator> contextPropagators() {
    return List.of();
  }
}
