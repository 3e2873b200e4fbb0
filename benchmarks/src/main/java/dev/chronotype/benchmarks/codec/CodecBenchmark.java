package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.Work;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same work under JMH: for its profilers. For ratios, see {@link Speed}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CodecBenchmark {

  /** A {@link Shape}. */
  @Param({"ORDER_SMALL", "ORDER_MEDIUM", "ORDER_LARGE", "NUMBERS", "TEXTS", "NESTED"})
  public String shape = "";

  /** A {@link Variant}. */
  @Param({"SDK", "CHRONOTYPE", "JACKSON_CORE", "DSL_JSON", "AVAJE_JSONB", "FASTJSON2"})
  public String variant = "";

  /** A {@link Direction}. */
  @Param({"ENCODE", "DECODE"})
  public String direction = "";

  private @Nullable Work work;

  /** Makes the payloads. */
  @Setup
  public void prepare() {
    work =
        PayloadWork.of(
            Variant.valueOf(variant),
            Shape.valueOf(shape),
            Direction.valueOf(direction),
            Names.WRITTEN);
  }

  /** Writes or reads one of them. */
  @Benchmark
  public Object payload() {
    return Objects.requireNonNull(work).next();
  }
}
