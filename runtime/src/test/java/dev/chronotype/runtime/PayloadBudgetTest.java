package dev.chronotype.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.codec.PayloadCodec;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.context.WorkflowSerializationContext;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class PayloadBudgetTest {

  private static final ActivitySerializationContext CHARGE =
      new ActivitySerializationContext("ns", "wf-1", "Orders", "charge", "orders", false);

  /** What is sent. */
  public record Photo(String name, String data) {}

  private final Logger logger = (Logger) LoggerFactory.getLogger(PayloadBudget.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.setLevel(Level.WARN);
    logger.addAppender(log);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
    logger.setLevel(null);
  }

  @Test
  void has_the_limits_of_a_service_as_it_comes() {
    assertThat(PayloadBudget.defaults().payloadLimitBytes()).isEqualTo(2_097_152);
    assertThat(PayloadBudget.defaults().messageLimitBytes()).isEqualTo(4_194_304);
    assertThat(PayloadBudget.defaults().warningBytes()).isEqualTo(524_288);
    assertThat(PayloadBudget.defaults())
        .hasToString("PayloadBudget{payload: 2097152, message: 4194304, warning: 524288 bytes}");
  }

  @Test
  void lets_what_fits_pass_as_it_is() {
    DataConverter plain = DefaultDataConverter.newDefaultInstance();
    DataConverter budgeted = PayloadBudget.defaults().around(plain);
    Photo photo = photo(500_000);

    assertThat(budgeted.toPayloads(photo, null, 3)).isEqualTo(plain.toPayloads(photo, null, 3));
    assertThat(budgeted.toPayload(photo)).isEqualTo(plain.toPayload(photo));
    assertThat(budgeted.toPayloads()).isEmpty();
    assertThat(budgeted.fromPayloads(0, plain.toPayloads(photo), Photo.class, Photo.class))
        .isEqualTo(photo);
    assertThat(log.list).isEmpty();
  }

  @Test
  void stops_what_is_too_large_and_says_which_part() {
    DataConverter budgeted = withDefaults(UnaryOperator.identity()).withContext(CHARGE);

    assertTooLarge(() -> budgeted.toPayloads(photo(3_000_000)))
        .extracting(ApplicationFailure::getOriginalMessage, InstanceOfAssertFactories.STRING)
        .isEqualTo(
            "Activity Type \"charge\": a payload has 3,000,064 bytes, above the limit of 2,097,152"
                + " bytes for the payloads of one call. The largest part is Photo.data: 3,000,002"
                + " bytes, 100 % of the JSON. Send less, or a reference to where it is kept; if"
                + " this Temporal Service takes more, raise the PayloadBudget of the"
                + " ChronotypePlugin.");
  }

  @Test
  void counts_the_payloads_of_a_call_together_as_the_service_does() {
    DataConverter budgeted = withDefaults(UnaryOperator.identity());

    assertThat(budgeted.toPayloads(photo(1_500_000), photo(500_000))).isPresent();
    assertTooLarge(() -> budgeted.toPayloads(photo(500_000), photo(1_700_000)))
        .extracting(ApplicationFailure::getOriginalMessage, InstanceOfAssertFactories.STRING)
        .startsWith("Temporal: 2 payloads have 2,200,")
        .contains("The largest part is Photo.data: 1,700,002 bytes");
  }

  @Test
  void names_the_workflow_where_no_activity_is_called() {
    DataConverter budgeted =
        withDefaults(UnaryOperator.identity())
            .withContext(new WorkflowSerializationContext("ns", "wf-1"));

    assertTooLarge(() -> budgeted.toPayload(photo(3_000_000)))
        .extracting(ApplicationFailure::getOriginalMessage, InstanceOfAssertFactories.STRING)
        .startsWith("Workflow Id \"wf-1\": a payload has 3,000,0");
  }

  @Test
  void counts_what_codecs_make_of_it() {
    DataConverter shrinking = withDefaults(each -> each.toBuilder().clearData().build());
    DataConverter growing =
        withDefaults(
            each ->
                each.toBuilder()
                    .clearMetadata()
                    .setData(each.getData().concat(each.getData()))
                    .build());

    assertThat(shrinking.toPayloads(photo(5_000_000))).isPresent();
    assertTooLarge(() -> growing.toPayloads(photo(1_500_000)))
        .extracting(ApplicationFailure::getOriginalMessage, InstanceOfAssertFactories.STRING)
        .contains("a payload has 3,000,0")
        .contains("The largest part is Photo.data: 1,500,002 bytes, 100 % of the JSON.");
  }

  @Test
  void says_nothing_of_parts_of_what_is_no_json() {
    DataConverter budgeted = withDefaults(UnaryOperator.identity());

    assertTooLarge(() -> budgeted.toPayloads((Object) new byte[3_000_000]))
        .extracting(ApplicationFailure::getOriginalMessage, InstanceOfAssertFactories.STRING)
        .contains("for the payloads of one call. Send less");
    assertTooLarge(() -> budgeted.toPayloads(new RawValue(large())))
        .extracting(ApplicationFailure::getOriginalMessage, InstanceOfAssertFactories.STRING)
        .contains("for the payloads of one call. Send less");
  }

  @Test
  void warns_once_a_minute_of_what_the_service_would_warn_of() {
    DataConverter budgeted = withDefaults(UnaryOperator.identity()).withContext(CHARGE);

    budgeted.toPayloads(photo(600_000));
    budgeted.toPayloads(photo(600_000));
    budgeted.withContext(CHARGE).toPayloads(photo(600_000));

    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "Activity Type \"charge\": a payload has 600,062 bytes; the limit is 2,097,152 bytes."
                + " The largest part is Photo.data: 600,002 bytes, 100 % of the JSON.");
  }

  @Test
  void can_be_raised_and_taken_away() {
    DataConverter raised =
        PayloadBudget.newBuilder()
            .payloadLimitBytes(8_000_000)
            .messageLimitBytes(16_000_000)
            .warningBytes(7_000_000)
            .build()
            .around(withDefaults(UnaryOperator.identity()));

    assertThat(raised.toPayloads(photo(6_000_000))).isPresent();
    assertTooLarge(() -> raised.toPayloads(photo(9_000_000)));
    assertThat(PayloadBudget.unlimited().around(raised).toPayloads(photo(9_000_000))).isPresent();
    assertThat(log.list).isEmpty();
  }

  @Test
  void holds_a_call_against_the_limit_of_a_message_too() {
    DataConverter budgeted =
        PayloadBudget.newBuilder()
            .payloadLimitBytes(8_000_000)
            .build()
            .around(DefaultDataConverter.newDefaultInstance());

    assertTooLarge(() -> budgeted.toPayloads(photo(4_150_000)))
        .extracting(ApplicationFailure::getOriginalMessage, InstanceOfAssertFactories.STRING)
        .contains(
            "and with it the payloads of one message have 4,150,064 bytes, above the limit of"
                + " 4,194,304 bytes less 65,536 bytes set aside.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void refuses_limits_that_let_nothing_pass(int bytes) {
    PayloadBudget.Builder builder = PayloadBudget.newBuilder();

    assertThatThrownBy(() -> builder.payloadLimitBytes(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("payloadLimitBytes is " + bytes + ", but has to be more than 0.");
    assertThatThrownBy(() -> builder.warningBytes(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("warningBytes is " + bytes + ", but has to be more than 0.");
    assertThatThrownBy(() -> builder.messageLimitBytes(65_536 + Math.min(bytes, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but 65536 are set aside for what is no payload.");
  }

  @Test
  void refuses_null() {
    assertThatThrownBy(() -> PayloadBudget.defaults().around(null))
        .isInstanceOf(NullPointerException.class);
  }

  private static Photo photo(int size) {
    return new Photo("photo.png", "x".repeat(size));
  }

  private static Payload large() {
    return DefaultDataConverter.newDefaultInstance().toPayload(new byte[3_000_000]).orElseThrow();
  }

  private static DataConverter withDefaults(UnaryOperator<Payload> codec) {
    return PayloadBudget.defaults()
        .around(
            new CodecDataConverter(
                DefaultDataConverter.newDefaultInstance(), List.of(new Changing(codec))));
  }

  private static ObjectAssert<ApplicationFailure> assertTooLarge(ThrowingCallable call) {
    return assertThatThrownBy(call)
        .asInstanceOf(InstanceOfAssertFactories.type(ApplicationFailure.class))
        .matches(ApplicationFailure::isNonRetryable)
        .matches(each -> each.getType().equals("PayloadTooLarge"));
  }

  /** A codec that makes something else of a payload. */
  private record Changing(UnaryOperator<Payload> change) implements PayloadCodec {

    @Override
    public List<Payload> encode(List<Payload> payloads) {
      return payloads.stream().map(change).toList();
    }

    @Override
    public List<Payload> decode(List<Payload> payloads) {
      return payloads;
    }
  }
}
