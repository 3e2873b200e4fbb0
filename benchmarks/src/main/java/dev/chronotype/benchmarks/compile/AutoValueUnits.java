package dev.chronotype.benchmarks.compile;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Thirteen value classes in place of the records, with the same properties. */
final class AutoValueUnits implements Kind.Units {

  @Override
  public void write(String packageName, Shape shape, BiConsumer<String, String> sink) {
    for (int i = 0; i < Shape.RECORDS; i++) {
      String properties =
          shape.components(i).stream()
              .map(each -> "\n  public abstract " + each.type() + " " + each.name() + "();\n")
              .collect(Collectors.joining());
      sink.accept(
          "R" + i,
          """
          package %s;

          import com.google.auto.value.AutoValue;

          /** Value number %d of its unit. */
          @AutoValue
          public abstract class R%d {
          %s}
          """
              .formatted(packageName, i, i, properties));
    }
  }
}
