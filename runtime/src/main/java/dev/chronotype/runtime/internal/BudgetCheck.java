package dev.chronotype.runtime.internal;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.EncodingKeys;
import io.temporal.common.converter.GlobalDataConverter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.context.SerializationContext;
import io.temporal.workflow.unsafe.WorkflowUnsafe;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds payloads against a budget, and says what is too large, and why. */
final class BudgetCheck {

  private static final String JSON = "json/";

  private final PayloadLimits limits;
  private final @Nullable SerializationContext context;
  private final BudgetLog log;

  BudgetCheck(PayloadLimits limits) {
    this(limits, null, new BudgetLog());
  }

  private BudgetCheck(PayloadLimits limits, @Nullable SerializationContext context, BudgetLog log) {
    this.limits = limits;
    this.context = context;
    this.log = log;
  }

  /** The same check of payloads for an activity or a Workflow Execution. */
  BudgetCheck in(SerializationContext newContext) {
    return new BudgetCheck(limits, newContext, log);
  }

  /**
   * @param size of the payloads in all, in bytes
   * @param values what was written, one for each payload
   * @throws ApplicationFailure if that is above the limit
   */
  void check(int size, List<Payload> payloads, List<?> values) {
    if (size > limits.payload()) {
      throw tooLarge(
          "%s, above the limit of %s for the payloads of one call."
              .formatted(what(size, payloads), bytes(limits.payload())),
          payloads,
          values);
    }
    long message = SentInTask.soFar() + size;
    if (message > limits.message() - PayloadLimits.RESERVED) {
      throw tooLarge(
          "%s, and with it the payloads of one message have %s, above the limit of %s less %s set aside."
              .formatted(
                  what(size, payloads),
                  bytes(message),
                  bytes(limits.message()),
                  bytes(PayloadLimits.RESERVED)),
          payloads,
          values);
    }
    SentInTask.add(size);
    if (size >= limits.warning() && !isReplaying()) {
      log.warn(
          subject(),
          () ->
              "%s; the limit is %s.%s"
                  .formatted(
                      what(size, payloads), bytes(limits.payload()), largest(payloads, values)));
    }
  }

  /**
   * Counts what a Workflow reads, which it sends on if a local activity has returned it.
   *
   * @param size in bytes
   */
  void received(int size) {
    if (context instanceof ActivitySerializationContext activity && activity.isLocal()) {
      SentInTask.add(size);
    }
  }

  private static boolean isReplaying() {
    return WorkflowUnsafe.isWorkflowThread() && WorkflowUnsafe.isReplaying();
  }

  private ApplicationFailure tooLarge(String what, List<Payload> payloads, List<?> values) {
    return ApplicationFailure.newNonRetryableFailure(
        what
            + largest(payloads, values)
            + " Send less, or a reference to where it is kept; if this Temporal Service takes more,"
            + " raise the PayloadBudget of the ChronotypePlugin.",
        PayloadLimits.FAILURE_TYPE);
  }

  private String what(int size, List<Payload> payloads) {
    return "%s: %s %s"
        .formatted(
            subject(),
            payloads.size() == 1 ? "a payload has" : payloads.size() + " payloads have",
            bytes(size));
  }

  private String subject() {
    return PayloadSubject.of(context).orElse("Temporal");
  }

  /** A sentence on the largest part, as far as anything can be told of it. */
  private static String largest(List<Payload> payloads, List<?> values) {
    int most = 0;
    for (int i = 1; i < payloads.size(); i++) {
      if (payloads.get(i).getSerializedSize() > payloads.get(most).getSerializedSize()) {
        most = i;
      }
    }
    Object value = most < values.size() ? values.get(most) : null;
    Optional<ByteString> json = json(payloads.get(most), value);
    if (value == null || json.isEmpty()) {
      return "";
    }
    LargestPart part = LargestPart.of(json.get(), value.getClass().getSimpleName());
    return " The largest part is %s: %s, %d %% of the JSON."
        .formatted(
            part.path(), bytes(part.bytes()), Math.round(100.0 * part.bytes() / json.get().size()));
  }

  /** Codecs have made something else of it; then it is written once more, to be looked at. */
  private static Optional<ByteString> json(Payload payload, @Nullable Object value) {
    if (isJson(payload)) {
      return Optional.of(payload.getData());
    }
    try {
      return GlobalDataConverter.get()
          .toPayload(value)
          .filter(BudgetCheck::isJson)
          .map(Payload::getData);
    } catch (DataConverterException e) {
      // Another converter could write it, and there is nothing to tell of what that wrote.
      return Optional.empty();
    }
  }

  private static boolean isJson(Payload payload) {
    return payload
        .getMetadataOrDefault(EncodingKeys.METADATA_ENCODING_KEY, ByteString.EMPTY)
        .toStringUtf8()
        .startsWith(JSON);
  }

  private static String bytes(long bytes) {
    return String.format(Locale.ROOT, "%,d bytes", bytes);
  }
}
