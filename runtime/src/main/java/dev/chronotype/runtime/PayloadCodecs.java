package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.CodecConverter;
import dev.chronotype.runtime.internal.CodecSettings;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.RawValue;
import java.util.Objects;

/**
 * Where the generated codecs of payloads are used, and how they read.
 *
 * <p>Codecs write, byte for byte, what the SDK's default Data Converter writes, and read what it
 * reads, without reflection. What they do not know (a class without a codec, JSON in a form that no
 * Temporal SDK writes) the Data Converter behind them writes or reads as if there were none. Where
 * that fails, the {@link DataConverterException} is the same, and its message begins with the
 * place: {@code OrderRequest.lines[3].price: expected a number, found "abc" at byte 1,204}, bytes
 * counted from 0.
 *
 * <p>One thing is deliberately different: names in JSON that a record does not have are skipped,
 * see {@link UnknownProperties}.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class PayloadCodecs {

  /** Which Data Converters of clients get codecs in front of them. */
  public enum Use {
    /** The SDK's own default, and no converter that was set or registered by anybody. */
    DEFAULT_CONVERTER,
    /**
     * Any, for converters that write JSON as the SDK's does. They have to pass {@link RawValue} on,
     * as the SDK's do; payload codecs (encryption, compression) in them stay in force.
     */
    ANY_CONVERTER,
    /** None. */
    NOWHERE
  }

  /** What becomes of names in JSON that a record does not have. */
  public enum UnknownProperties {
    /**
     * They are skipped, so that a record may get a component while Workers with and without it run,
     * as in Temporal's other SDKs.
     */
    SKIP,
    /** They fail, as with the SDK's default Data Converter. */
    FAIL
  }

  private static final PayloadCodecs DEFAULTS =
      new PayloadCodecs(Use.DEFAULT_CONVERTER, UnknownProperties.SKIP, true);

  private final Use use;
  private final UnknownProperties unknownProperties;
  private final boolean showsContents;

  private PayloadCodecs(Use use, UnknownProperties unknownProperties, boolean showsContents) {
    this.use = use;
    this.unknownProperties = unknownProperties;
    this.showsContents = showsContents;
  }

  /**
   * Codecs in front of the SDK's default Data Converter, which skip unknown properties.
   *
   * @return these codecs
   */
  public static PayloadCodecs defaults() {
    return DEFAULTS;
  }

  /**
   * The same with another choice of Data Converters.
   *
   * @param newUse which of them get codecs
   * @return these codecs
   * @throws NullPointerException if {@code newUse} is null
   */
  public PayloadCodecs withUse(Use newUse) {
    return new PayloadCodecs(
        Objects.requireNonNull(newUse, "newUse"), unknownProperties, showsContents);
  }

  /**
   * The same with another way to read unknown properties.
   *
   * @param properties what becomes of them
   * @return these codecs
   * @throws NullPointerException if {@code properties} is null
   */
  public PayloadCodecs withUnknownProperties(UnknownProperties properties) {
    return new PayloadCodecs(use, Objects.requireNonNull(properties, "properties"), showsContents);
  }

  /**
   * The same with or without what is in payloads in the messages of failures, which go into Event
   * Histories and logs. Without, a {@link DataConverterException} of a payload with a codec tells
   * the place and what was expected there, and has no cause: Jackson's exceptions quote up to 500
   * bytes of the payload.
   *
   * @param shown whether messages may quote payloads; they may if this is not called
   * @return these codecs
   */
  public PayloadCodecs withContentsInMessages(boolean shown) {
    return new PayloadCodecs(use, unknownProperties, shown);
  }

  /**
   * Puts the codecs in front of a Data Converter if it is one that gets them. For where the SDK
   * takes no plugins; {@link ChronotypePlugin} does it for what {@link WorkflowClientOptions} have.
   *
   * @param converter the Data Converter; a {@link PayloadBudget} goes around what this returns
   * @return the converter with the codecs, or {@code converter}
   * @throws NullPointerException if {@code converter} is null
   * @throws IllegalArgumentException if it is to get codecs, and does not pass a {@link RawValue}
   *     on
   */
  public DataConverter around(DataConverter converter) {
    DataConverter plain = CodecConverter.without(Objects.requireNonNull(converter, "converter"));
    if (plain == DefaultDataConverter.STANDARD_INSTANCE) {
      return use == Use.NOWHERE ? plain : CodecConverter.of(plain, settings(true));
    }
    if (use != Use.ANY_CONVERTER) {
      return plain;
    }
    if (!CodecConverter.passesRawValues(plain)) {
      throw new IllegalArgumentException(
          plain.getClass().getName()
              + " does not pass a RawValue on, as the SDK's converters do, so that codecs cannot be"
              + " put in front of it. Use PayloadCodecs.Use.DEFAULT_CONVERTER.");
    }
    return CodecConverter.of(plain, settings(false));
  }

  private CodecSettings settings(boolean isOfDefault) {
    return new CodecSettings(
        unknownProperties == UnknownProperties.SKIP, isOfDefault, showsContents);
  }

  /** Tells the choices. */
  @Override
  public String toString() {
    return "PayloadCodecs{"
        + use
        + ", unknown properties: "
        + unknownProperties
        + (showsContents ? "" : ", without contents in messages")
        + "}";
  }
}
