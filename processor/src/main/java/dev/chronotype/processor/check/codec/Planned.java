package dev.chronotype.processor.check.codec;

import dev.chronotype.processor.model.codec.CodecUse;
import org.jspecify.annotations.Nullable;

/**
 * A codec, or why there is none.
 *
 * @param use the codec, or null
 * @param place where the reason is; null with a codec
 * @param reason what is there
 * @param left to whom the value is left
 */
record Planned(@Nullable CodecUse use, @Nullable Place place, String reason, Left left) {

  /** Who writes and reads what has no codec. */
  enum Left {
    /** Nobody: there is one. */
    NOT,
    /** Jackson, called by the codec around it. */
    TO_JACKSON,
    /** Jackson, together with the record that it is in. */
    WITH_RECORD,
    /** The Data Converter, together with the whole payload. */
    WITH_PAYLOAD,
    /** The same, and the user has said that it is one of his. */
    TO_USER
  }

  static Planned of(CodecUse use) {
    return new Planned(use, null, "", Left.NOT);
  }

  static Planned toJackson(@Nullable Place place, String reason) {
    return new Planned(null, place, reason, Left.TO_JACKSON);
  }

  static Planned withRecord(@Nullable Place place, String reason) {
    return new Planned(null, place, reason, Left.WITH_RECORD);
  }

  /** Of a type that generated code cannot name, and so no codec of Jackson's for it either. */
  static Planned unnameable(Place place) {
    return withRecord(place, "a type that generated code cannot name");
  }

  static Planned withPayload(@Nullable Place place, String reason) {
    return new Planned(null, place, reason, Left.WITH_PAYLOAD);
  }

  static Planned toUser(@Nullable Place place) {
    return new Planned(null, place, "what a converter of yours takes", Left.TO_USER);
  }

  /** The same, of what is in a record, for the record. */
  Planned forRecord() {
    return left == Left.WITH_RECORD ? toJackson(place, reason) : this;
  }

  /** The same, of what Jackson cannot do where it stands. */
  Planned notHere() {
    return left == Left.TO_JACKSON ? withRecord(place, reason) : this;
  }
}
