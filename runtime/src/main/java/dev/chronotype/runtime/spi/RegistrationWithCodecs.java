package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.OfferedCodecs;
import java.util.function.Supplier;

/**
 * What a generated registration extends that has codecs for what its activities take and give. They
 * are made known to the Data Converter when the first of them is asked for: a Worker with many
 * activities does not wait for the classes of all of them when it starts.
 *
 * @param <A> the class or interface that carries the definitions
 */
@SuppressWarnings("this-escape") // nothing is asked of it but what the superclass has by then
public abstract class RegistrationWithCodecs<A> extends GeneratedRegistration<A> {

  /**
   * Registers what activities are called on.
   *
   * @param activities gives the instance for one call, on the thread that will run it; what it
   *     throws fails that Activity Execution, and so does null
   * @param descriptors the activities, in the order of the source; at least one
   * @throws NullPointerException if the supplier itself, or what {@link #always} was given, is null
   */
  protected RegistrationWithCodecs(
      Supplier<? extends A> activities, ActivityDescriptor... descriptors) {
    super(activities, descriptors);
    OfferedCodecs.add(getClass(), new CodecsOffer(this));
  }

  /** Makes the codecs known. Called once, by any thread. */
  protected abstract void registerCodecs();
}
