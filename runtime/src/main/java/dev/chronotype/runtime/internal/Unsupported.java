package dev.chronotype.runtime.internal;

/**
 * Thrown by a codec for what it leaves to the converter behind it: whatever is written otherwise
 * than Temporal's SDKs write it. One instance without a stack trace, so that leaving a payload to
 * the other converter costs nothing but the bytes already read.
 */
public final class Unsupported extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The only instance. */
  @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace that could be wrong
  public static final Unsupported SIGNAL = new Unsupported();

  private Unsupported() {
    super("Left to the converter behind the codecs.", null, false, false);
  }
}
