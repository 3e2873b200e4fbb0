package dev.chronotype.processor.model.codec;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * The codecs for what the activities of a type take and give.
 *
 * @param records those that get a codec, with all that is in them
 * @param roots those of them that are payloads, or elements of one
 * @param missing the payloads that get none
 */
public record CodecPlan(
    List<RecordCodecModel> records, Set<ClassName> roots, List<Missing> missing) {

  /** No codecs at all. */
  public static final CodecPlan NONE = new CodecPlan(List.of(), Set.of(), List.of());

  /**
   * A payload without a codec.
   *
   * @param record its name for messages
   * @param path where in it the reason is: {@code Order.lines[].price}
   * @param reason what is there
   */
  public record Missing(String record, String path, String reason) {}

  public CodecPlan {
    records = List.copyOf(records);
    missing = List.copyOf(missing);
  }

  public boolean isEmpty() {
    return records.isEmpty();
  }
}
