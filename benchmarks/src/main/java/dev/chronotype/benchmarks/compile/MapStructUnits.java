package dev.chronotype.benchmarks.compile;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A mapper with five mappings between the thirteen records. */
final class MapStructUnits implements Kind.Units {

  @Override
  public void write(String packageName, Shape shape, BiConsumer<String, String> sink) {
    Records.write(packageName, Shape.FLAT, sink);
    String methods =
        IntStream.range(0, Shape.METHODS)
            .mapToObj(each -> "  R%d step%d(R%d in);\n".formatted(each + Shape.METHODS, each, each))
            .collect(Collectors.joining());
    sink.accept(
        "Steps",
        """
        package %s;

        import org.mapstruct.Mapper;

        /** Maps inputs to results. */
        @Mapper
        public interface Steps {
        %s}
        """
            .formatted(packageName, methods));
  }
}
