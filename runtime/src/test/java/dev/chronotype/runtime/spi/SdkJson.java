package dev.chronotype.runtime.spi;

import io.temporal.common.converter.DefaultDataConverter;

/** The JSON that the SDK's default converter writes. */
final class SdkJson {

  private SdkJson() {}

  static String of(Object value) {
    return DefaultDataConverter.STANDARD_INSTANCE
        .toPayload(value)
        .orElseThrow()
        .getData()
        .toStringUtf8();
  }
}
