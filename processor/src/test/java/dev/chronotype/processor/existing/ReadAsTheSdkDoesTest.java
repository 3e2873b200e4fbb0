package dev.chronotype.processor.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.processor.ReadModels;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ReflectedModel;
import io.temporal.common.metadata.POJOActivityInterfaceMetadata;
import io.temporal.common.metadata.POJOActivityMethodMetadata;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each interface in {@code interfaces/accepted} has, for us, the activities that the SDK finds by
 * reflection in the class file.
 */
class ReadAsTheSdkDoesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void findsTheSameActivities(JavaTool tool) throws Exception {
    ReadModels reader = new ReadModels();
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(Sources.folder("interfaces/accepted"))
            .processors(reader)
            .run();
    assertThat(compiled.errors()).isEmpty();
    assertThat(reader.models()).hasSizeGreaterThan(15);
    try (var loader = compiled.loader()) {
      for (ActivityTypeModel each : reader.models()) {
        Class<?> loaded = loader.loadClass(each.name().reflectionName());
        if (each.definitions().isEmpty()) {
          assertThatThrownBy(() -> POJOActivityInterfaceMetadata.newInstance(loaded))
              .hasMessageContaining("doesn't contain any methods");
        } else {
          assertThat(ours(each)).as(each.display()).isEqualTo(ofTheSdk(loaded));
        }
      }
    }
  }

  /** In the order of their names: the SDK's comes from a hash map. */
  private static List<String> ours(ActivityTypeModel type) {
    TreeMap<String, String> found = new TreeMap<>();
    for (DefinitionModel each : type.definitions()) {
      assertThat(each.reflected()).isNotNull();
      ReflectedModel reflected = each.reflected();
      assertThat(reflected.repeated()).isFalse();
      String erased = each.lineage().get(0).replaceFirst(".*#", "").replace(" ", "");
      found.put(each.activityType(), erased + " through " + reflected.through());
    }
    return lines(found);
  }

  private static List<String> ofTheSdk(Class<?> type) {
    TreeMap<String, String> found = new TreeMap<>();
    for (POJOActivityMethodMetadata each :
        POJOActivityInterfaceMetadata.newInstance(type).getMethodsMetadata()) {
      String parameters =
          Stream.of(each.getMethod().getParameterTypes())
              .map(Class::getCanonicalName)
              .reduce((one, other) -> one + "," + other)
              .orElse("");
      found.put(
          each.getActivityTypeName(),
          "%s(%s) through %s".formatted(each.getMethod().getName(), parameters, through(each)));
    }
    return lines(found);
  }

  /** The SDK keeps it to itself. */
  private static String through(POJOActivityMethodMetadata metadata) {
    try {
      var method = POJOActivityMethodMetadata.class.getDeclaredMethod("getInterfaceType");
      method.setAccessible(true);
      return ((Class<?>) method.invoke(metadata)).getCanonicalName();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> lines(TreeMap<String, String> found) {
    return found.entrySet().stream().map(each -> each.getKey() + " = " + each.getValue()).toList();
  }
}
