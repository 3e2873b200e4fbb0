package dev.chronotype.benchmarks.compile;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A tool, and how a code base for it looks. */
enum Kind {
  /** Ours, on classes with our annotations. */
  CHRONOTYPE,

  /** Ours, on the SDK's own interfaces. */
  ACTIVITY_INTERFACE,

  DAGGER,
  MAPSTRUCT,
  AUTO_VALUE;

  /** Writes a type with five methods, and thirteen types for it. */
  interface Units {

    /**
     * Writes the sources of one unit.
     *
     * @param packageName a package of the unit's own
     * @param sink takes the simple name of a type and its source
     */
    void write(String packageName, Shape shape, BiConsumer<String, String> sink);
  }

  private Units units() {
    return switch (this) {
      case CHRONOTYPE -> new ChronotypeUnits(false);
      case ACTIVITY_INTERFACE -> new ChronotypeUnits(true);
      case DAGGER -> new DaggerUnits();
      case MAPSTRUCT -> new MapStructUnits();
      case AUTO_VALUE -> new AutoValueUnits();
    };
  }

  /** The classes of its processors. */
  List<String> processors() {
    return switch (this) {
      case CHRONOTYPE, ACTIVITY_INTERFACE ->
          List.of(
              "dev.chronotype.processor.ActivityProcessor",
              "dev.chronotype.processor.IndexProcessor");
      case DAGGER -> List.of("dagger.internal.codegen.ComponentProcessor");
      case MAPSTRUCT -> List.of("org.mapstruct.ap.MappingProcessor");
      case AUTO_VALUE -> List.of("com.google.auto.value.processor.AutoValueProcessor");
    };
  }

  /** New instances of them. */
  List<MeasuredProcessor> measured() {
    return processors().stream().map(MeasuredProcessor::named).toList();
  }

  /** A code base of that many units; the texts by path. */
  Map<String, String> sources(int count, Shape shape) {
    Units units = units();
    Map<String, String> sources = new java.util.LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = "u%04d".formatted(i);
      units.write(
          "bench." + name,
          shape,
          (type, text) -> sources.put("bench/" + name + "/" + type + ".java", text));
    }
    return sources;
  }
}
