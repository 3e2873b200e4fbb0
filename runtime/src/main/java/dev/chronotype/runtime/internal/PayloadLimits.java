package dev.chronotype.runtime.internal;

/**
 * How large payloads may be, in bytes.
 *
 * @param payload what the payloads of one call may have in all
 * @param message what all payloads of a message may have, and what is set aside in it
 * @param warning from where on there is a warning
 */
public record PayloadLimits(int payload, int message, int warning) {

  /** The type of the failure that stands for a payload above the limit. */
  public static final String FAILURE_TYPE = "PayloadTooLarge";

  /** What is set aside in a message for what is no payload. */
  public static final int RESERVED = 64 * 1024;
}
