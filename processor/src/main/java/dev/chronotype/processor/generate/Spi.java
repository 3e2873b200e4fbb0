package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.codec.CodecPlan;

/** The border that generated code calls, and what else it names. */
public final class Spi {

  /** The highest level of the spi that generated code needs. */
  public static final int LEVEL = 4;

  /** The level that clients of standalone activities need. */
  static final int CLIENT_LEVEL = 4;

  /** The level that codecs need. */
  public static final int CODEC_LEVEL = 3;

  private static final int INTERFACE_LEVEL = 2;

  static final ClassName SPI_LEVEL = spi("SpiLevel");
  static final ClassName GENERATED_MARKER = spi("ChronotypeGenerated");
  static final ClassName ACTIVITY_CALL = spi("ActivityCall");
  static final ClassName ACTIVITY_INVOKER = spi("ActivityInvoker");
  static final ClassName ACTIVITY_DESCRIPTOR = spi("ActivityDescriptor");
  static final ClassName GENERATED_REGISTRATION = spi("GeneratedRegistration");
  static final ClassName REGISTRATION_WITH_CODECS = spi("RegistrationWithCodecs");
  static final ClassName ACTIVITY_INTERFACE_STUB = spi("ActivityInterfaceStub");
  static final ClassName TYPES = spi("Types");
  static final ClassName JSON_CODEC = spi("JsonCodec");
  static final ClassName JSON_CODECS = spi("JsonCodecs");
  static final ClassName RECORD_CODEC = spi("RecordCodec");
  static final ClassName JSON_CONTAINERS = spi("JsonContainers");
  static final ClassName JSON_KEY = spi("JsonKey");
  static final ClassName JSON_SUBTYPE = spi("JsonSubtype");
  static final ClassName RECORD_NAMES = spi("RecordNames");
  static final ClassName JSON_READER = spi("JsonReader");
  static final ClassName JSON_WRITER = spi("JsonWriter");

  static final ClassName CHILD_BOOTSTRAP = api("ChildBootstrap");
  static final ClassName ACTIVITY_REGISTRATION = api("ActivityRegistration");

  static final ClassName ACTIVITY_OPTIONS =
      ClassName.get("io.temporal.activity", "ActivityOptions");
  static final ClassName LOCAL_ACTIVITY_OPTIONS =
      ClassName.get("io.temporal.activity", "LocalActivityOptions");
  static final ClassName RETRY_OPTIONS = ClassName.get("io.temporal.common", "RetryOptions");
  static final ClassName PROMISE = ClassName.get("io.temporal.workflow", "Promise");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private Spi() {}

  /** The level that code needs which is generated for definitions of a style. */
  public static int level(Style style) {
    return style == Style.ACTIVITY_INTERFACE ? INTERFACE_LEVEL : 1;
  }

  /** The same, where codecs are generated for them, too. */
  public static int level(Style style, CodecPlan codecs) {
    return codecs.isEmpty() ? level(style) : CODEC_LEVEL;
  }

  static ClassName api(String name) {
    return ClassName.get("dev.chronotype.runtime", name);
  }

  static ClassName spi(String name) {
    return ClassName.get("dev.chronotype.runtime.spi", name);
  }
}
