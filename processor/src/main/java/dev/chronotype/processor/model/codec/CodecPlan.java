package dev.chronotype.processor.model.codec;

import dev.chronotype.processor.model.Site;
import java.util.List;

/**
 * The codecs for what the activities of a type take and give.
 *
 * @param records those that get a codec, with all that is in them
 * @param roots those that are payloads, or elements of one
 * @param missing the payloads that get none
 * @param parts what is left to Jackson in payloads that get one
 */
public record CodecPlan(
    List<RecordCodecModel> records,
    List<CodecUse.Made> roots,
    List<Missing> missing,
    List<Missing> parts) {

  /** No codecs at all. */
  public static final CodecPlan NONE = new CodecPlan(List.of(), List.of(), List.of(), List.of());

  /**
   * What has no codec.
   *
   * @param path where the reason is: {@code Order.lines[].price}
   * @param reason what is there
   * @param site the component there, or what is next to it on the way
   */
  public record Missing(String path, String reason, Site site) {}

  public CodecPlan {
    records = List.copyOf(records);
    roots = List.copyOf(roots);
    missing = List.copyOf(missing);
    parts = List.copyOf(parts);
  }

  public boolean isEmpty() {
    return roots.isEmpty();
  }
}
