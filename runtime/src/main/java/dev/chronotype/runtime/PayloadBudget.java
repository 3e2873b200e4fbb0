package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.BudgetedConverter;
import dev.chronotype.runtime.internal.PayloadLimits;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import java.util.Objects;

/**
 * How large payloads may be. What a Temporal Service would refuse is stopped before it is sent.
 *
 * <p>The SDK sends whatever it is given. A Service answers payloads above its limit by terminating
 * the Workflow Execution, or by refusing the message, which the SDK then sends over and over. With
 * a budget, the call fails in the process that made it, with an {@link
 * io.temporal.failure.ApplicationFailure} that is not retried, has the type {@value #FAILURE_TYPE},
 * and tells the size, the limit, and which part of the value is the largest. In a Workflow it is
 * thrown before there is a command, so that it fails the Workflow Execution, or can be caught; it
 * never fails a Workflow Task.
 *
 * <p>What is counted is what is sent: payloads as the Data Converter and the payload codecs in it
 * (encryption, compression) have made them, with their metadata. Codecs that a proxy before the
 * Service runs are not known here; nor is what else a message holds, for which {@value
 * #RESERVED_BYTES} bytes are set aside. What local activities return is counted one by one, and not
 * towards the message in which all of them are sent.
 *
 * <p>Workflow code sees the same decision on replay, as long as the budget stays the same. Where a
 * self-hosted Service takes more, raise the budget before Workers with it meet Workflow Executions
 * that have already sent more.
 *
 * <p>{@link ChronotypePlugin} has a budget with the defaults if it is set on the client's options,
 * see {@link ChronotypePlugin.Builder#payloadBudget}. Where the SDK takes no plugins, {@link
 * #around} puts it around a Data Converter by hand. Immutable, and safe for use by many threads.
 */
public final class PayloadBudget {

  /** The type of the failure that stands for a payload above the limit. */
  public static final String FAILURE_TYPE = PayloadLimits.FAILURE_TYPE;

  /**
   * What the payloads of one call may have in all if nothing is said, in bytes: what the Service
   * allows if its dynamic configuration {@code limit.blobSize.error} says nothing else.
   */
  public static final int DEFAULT_PAYLOAD_LIMIT_BYTES = 2 * 1024 * 1024;

  /**
   * What a message may have if nothing is said, in bytes: what a gRPC server takes that is not told
   * otherwise.
   */
  public static final int DEFAULT_MESSAGE_LIMIT_BYTES = 4 * 1024 * 1024;

  /**
   * From where on there is a warning if nothing is said, in bytes: from where on the Service logs
   * one, by {@code limit.blobSize.warn}.
   */
  public static final int DEFAULT_WARNING_BYTES = 512 * 1024;

  /** What is set aside in a message for what is no payload, in bytes. */
  public static final int RESERVED_BYTES = PayloadLimits.RESERVED;

  private static final PayloadBudget DEFAULTS = newBuilder().build();
  private static final PayloadBudget UNLIMITED =
      newBuilder()
          .payloadLimitBytes(Integer.MAX_VALUE)
          .messageLimitBytes(Integer.MAX_VALUE)
          .warningBytes(Integer.MAX_VALUE)
          .build();

  private final PayloadLimits limits;

  private PayloadBudget(PayloadLimits limits) {
    this.limits = limits;
  }

  /**
   * What a Service takes that was not told otherwise; Temporal Cloud among them.
   *
   * @return the budget
   */
  public static PayloadBudget defaults() {
    return DEFAULTS;
  }

  /**
   * No limit and no warning.
   *
   * @return the budget
   */
  public static PayloadBudget unlimited() {
    return UNLIMITED;
  }

  /**
   * Starts a budget of one's own.
   *
   * @return a builder with the defaults
   */
  public static Builder newBuilder() {
    return new Builder();
  }

  /**
   * Holds what a Data Converter writes against this budget. Reading is left as it is.
   *
   * @param converter writes the payloads; a {@link CodecDataConverter} for what is to be counted
   *     after its codecs. One that has a budget already gets this one instead.
   * @return the converter with the budget
   * @throws NullPointerException if {@code converter} is null
   */
  public DataConverter around(DataConverter converter) {
    return BudgetedConverter.of(limits, Objects.requireNonNull(converter, "converter"));
  }

  /**
   * What the payloads of one call, or of one result, may have in all.
   *
   * @return the limit in bytes
   */
  public int payloadLimitBytes() {
    return limits.payload();
  }

  /**
   * What all payloads of a message may have, which is at least what a Workflow sends of one
   * Workflow Task.
   *
   * @return the limit in bytes, {@link #RESERVED_BYTES} of which are set aside
   */
  public int messageLimitBytes() {
    return limits.message();
  }

  /**
   * From where on there is a warning in the log, at most one a minute for each Activity Type.
   *
   * @return the size in bytes
   */
  public int warningBytes() {
    return limits.warning();
  }

  /** Tells the limits. */
  @Override
  public String toString() {
    return "PayloadBudget{payload: %d, message: %d, warning: %d bytes}"
        .formatted(payloadLimitBytes(), messageLimitBytes(), warningBytes());
  }

  /** Makes a {@link PayloadBudget}. */
  public static final class Builder {

    private int payloadLimitBytes = DEFAULT_PAYLOAD_LIMIT_BYTES;
    private int messageLimitBytes = DEFAULT_MESSAGE_LIMIT_BYTES;
    private int warningBytes = DEFAULT_WARNING_BYTES;

    private Builder() {}

    /**
     * Sets what the payloads of one call, or of one result, may have in all.
     *
     * @param bytes more than 0
     * @return this builder
     * @throws IllegalArgumentException if {@code bytes} is 0 or less
     */
    public Builder payloadLimitBytes(int bytes) {
      payloadLimitBytes = positive("payloadLimitBytes", bytes);
      return this;
    }

    /**
     * Sets what all payloads of a message may have.
     *
     * @param bytes more than {@link PayloadBudget#RESERVED_BYTES}
     * @return this builder
     * @throws IllegalArgumentException if {@code bytes} is less
     */
    public Builder messageLimitBytes(int bytes) {
      if (bytes <= RESERVED_BYTES) {
        throw new IllegalArgumentException(
            "messageLimitBytes is %d, but %d are set aside for what is no payload."
                .formatted(bytes, RESERVED_BYTES));
      }
      messageLimitBytes = bytes;
      return this;
    }

    /**
     * Sets from where on there is a warning.
     *
     * @param bytes more than 0; {@code Integer.MAX_VALUE} for never
     * @return this builder
     * @throws IllegalArgumentException if {@code bytes} is 0 or less
     */
    public Builder warningBytes(int bytes) {
      warningBytes = positive("warningBytes", bytes);
      return this;
    }

    /**
     * Makes the budget.
     *
     * @return the budget
     */
    public PayloadBudget build() {
      return new PayloadBudget(
          new PayloadLimits(payloadLimitBytes, messageLimitBytes, warningBytes));
    }

    private static int positive(String name, int bytes) {
      if (bytes <= 0) {
        throw new IllegalArgumentException(name + " is " + bytes + ", but has to be more than 0.");
      }
      return bytes;
    }
  }
}
