package dev.chronotype.runtime.spi;

import io.temporal.internal.sync.AsyncInternal;

/**
 * Marks a generated stub that implements an {@code @ActivityInterface}, so that {@code
 * Async.function(activities::compose, …)} treats it as it treats the SDK's own stub: the activity
 * is scheduled before the call returns. Without the mark the SDK would call the stub on another
 * workflow thread, and running workflows would meet their commands in another order on replay.
 *
 * <p>The mark is a public type in an internal package of the SDK, where it has been since the SDK's
 * first version. That a Worker sees no difference is tested; generated code names this type only.
 */
public interface ActivityInterfaceStub extends AsyncInternal.AsyncMarker {}
