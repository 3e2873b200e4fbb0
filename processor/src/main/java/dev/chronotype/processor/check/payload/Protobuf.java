package dev.chronotype.processor.check.payload;

import java.util.List;

/** Protobuf's classes: the Data Converter takes a message as a whole payload, and nowhere else. */
final class Protobuf {

  private static final List<String> MESSAGES =
      List.of("com.google.protobuf.MessageOrBuilder", "com.google.protobuf.MessageLite");

  private Protobuf() {}

  static boolean is(ClosedType type, Types types) {
    return isMessage(type, types) || types.is(type, "com.google.protobuf.ByteString");
  }

  /** Not a builder; nor Any, which is written with a registry of types that nobody can give. */
  static boolean isWholePayload(ClosedType type, Types types) {
    return types.is(type, "com.google.protobuf.MessageLite") && !type.is("com.google.protobuf.Any");
  }

  static boolean isMessage(ClosedType type, Types types) {
    return MESSAGES.stream().anyMatch(each -> types.is(type, each));
  }
}
