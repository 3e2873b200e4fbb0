package dev.chronotype.processor;

/** The version of the processor, for messages and generated code. */
final class ProcessorVersion {

  /** That of the build; a test holds the two together. */
  static final String VERSION = "0.1.0";

  private ProcessorVersion() {}
}
