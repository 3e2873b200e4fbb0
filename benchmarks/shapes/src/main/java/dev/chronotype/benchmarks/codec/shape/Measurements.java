package dev.chronotype.benchmarks.codec.shape;

import com.dslplatform.json.CompiledJson;
import java.util.List;

/** Many small numbers. */
@CompiledJson
public record Measurements(long from, int interval, List<Integer> counts, List<Sample> samples) {

  /** What has been measured at one time. */
  @CompiledJson
  public record Sample(int channel, short level, long offset, double value, double error) {}
}
