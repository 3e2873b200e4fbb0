package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;

/** The border that generated code calls, and what else it names. */
public final class Spi {

  /** The level of the spi that generated code needs. */
  public static final int LEVEL = 1;

  static final ClassName SPI_LEVEL = spi("SpiLevel");
  static final ClassName GENERATED_MARKER = spi("ChronotypeGenerated");
  static final ClassName ACTIVITY_CALL = spi("ActivityCall");
  static final ClassName ACTIVITY_INVOKER = spi("ActivityInvoker");
  static final ClassName ACTIVITY_DESCRIPTOR = spi("ActivityDescriptor");
  static final ClassName GENERATED_REGISTRATION = spi("GeneratedRegistration");
  static final ClassName TYPES = spi("Types");

  static final ClassName ACTIVITY_OPTIONS =
      ClassName.get("io.temporal.activity", "ActivityOptions");
  static final ClassName LOCAL_ACTIVITY_OPTIONS =
      ClassName.get("io.temporal.activity", "LocalActivityOptions");
  static final ClassName RETRY_OPTIONS = ClassName.get("io.temporal.common", "RetryOptions");
  static final ClassName PROMISE = ClassName.get("io.temporal.workflow", "Promise");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private Spi() {}

  private static ClassName spi(String name) {
    return ClassName.get("dev.chronotype.runtime.spi", name);
  }
}
