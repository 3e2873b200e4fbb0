package dev.chronotype.processor.check.codec;

import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.model.codec.CodecPlan;
import dev.chronotype.processor.model.codec.RecordCodecModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a plan, while it is made. A record may be in itself, so that one is taken for
 * planned while its components are looked at; if nothing comes of it, all begins anew without it.
 */
final class Draft {

  /** A static initializer makes all codecs of a class, and may have 64 KB. */
  private static final int MOST_BYTES = 60_000;

  /** What it needs for a record: to make its codec, and to hand it on to the Data Converter. */
  private static final int BYTES_OF_RECORD = 40;

  /** What it may need for a component: a codec of its own, or several in one another. */
  private static final int BYTES_OF_COMPONENT = 30;

  /** Planning goes down with the records, and the stack of a compiler ends somewhere. */
  private static final int DEEPEST = 120;

  /** A record that holds itself with other type arguments has no last one. */
  private static final int MOST_OF_ONE_CLASS = 20;

  private final Map<ClosedType, Planned> failed;
  private final Map<ClosedType, RecordCodecModel> models = new LinkedHashMap<>();
  private final Map<ClosedType, List<CodecPlan.Missing>> parts = new HashMap<>();
  private final Map<String, Integer> ofClass = new HashMap<>();
  private final Set<ClosedType> open = new HashSet<>();
  private final Set<ClosedType> promised = new HashSet<>();
  private boolean isBroken;
  private int bytes;

  /**
   * @param failed the records that cannot be planned; more are added
   */
  Draft(Map<ClosedType, Planned> failed) {
    this.failed = failed;
  }

  @Nullable Planned failure(ClosedType record) {
    return failed.get(record);
  }

  /** Whether a record is planned, or being planned. */
  boolean has(ClosedType record) {
    if (open.contains(record)) {
      promised.add(record);
      return true;
    }
    return models.containsKey(record);
  }

  /** Begins a record; what is in the way of one more, or null. */
  @Nullable String begin(ClosedType record, int components) {
    if (open.size() == DEEPEST) {
      return "a record in more than " + DEEPEST + " others";
    }
    bytes += BYTES_OF_RECORD + components * BYTES_OF_COMPONENT;
    if (bytes > MOST_BYTES) {
      return "one record too many for a class of codecs";
    }
    if (ofClass.merge(record.name(), 1, Integer::sum) > MOST_OF_ONE_CLASS) {
      return "a record with too many different type arguments";
    }
    open.add(record);
    return null;
  }

  void finish(ClosedType record, RecordCodecModel model, List<CodecPlan.Missing> itsParts) {
    open.remove(record);
    models.put(record, model);
    parts.put(record, new ArrayList<>(itsParts));
  }

  void fail(ClosedType record, Planned why) {
    open.remove(record);
    failed.put(record, why);
    isBroken |= promised.contains(record);
  }

  /** Whether something counts on a record that could not be planned. */
  boolean isBroken() {
    return isBroken;
  }

  Map<ClosedType, RecordCodecModel> models() {
    return models;
  }

  /** What of a record is left to Jackson. */
  List<CodecPlan.Missing> parts(ClosedType record) {
    return parts.getOrDefault(record, List.of());
  }
}
