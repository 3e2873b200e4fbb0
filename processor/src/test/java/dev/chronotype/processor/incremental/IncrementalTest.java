package dev.chronotype.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.ActivityProcessor;
import dev.chronotype.processor.ClientsProcessor;
import dev.chronotype.processor.FakesProcessor;
import dev.chronotype.processor.IndexProcessor;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.model.IndexEntry;
import dev.chronotype.processor.model.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What incremental builds are promised, Gradle's above all. */
class IncrementalTest {

  private static final String REGISTERED = "/META-INF/gradle/incremental.annotation.processors";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void namesTheOneTypeThatAFileComesFrom(JavaTool tool) {
    Recorded isolating = new Recorded(new ActivityProcessor());
    Recorded aggregating = new Recorded(new IndexProcessor());

    var compiled =
        Compilation.by(tool, folder)
            .sources(
                Sources.folder("goldens/inherited")
                    .and(Sources.folder("goldens/nested"))
                    .and(Sources.folder("goldens/generics"))
                    .and(Sources.folder("goldens/interfacesInherited")))
            .processors(isolating, aggregating)
            .run();

    assertThat(compiled.errors()).isEmpty();
    Map<String, List<String>> expected = new TreeMap<>();
    add(expected, "com.acme.inherited.CustomerActivities", "CustomerActivities");
    add(expected, "com.acme.inherited.Ping", "Ping");
    add(expected, "com.acme.orders.OrderActivities", "OrderActivities");
    add(expected, "com.acme.warehouse.Warehouse.Reserve", "Warehouse_Reserve");
    add(expected, "com.acme.warehouse.Warehouse.Reserve.Undo", "Warehouse_Reserve_Undo");
    add(expected, "com.acme.stores.CustomerStore", "CustomerStore", Style.ACTIVITY_INTERFACE);
    expected.put("com.acme.stores.CustomerStoreCodecs", List.of("com.acme.stores.CustomerStore"));
    // Has no records.
    add(expected, "com.acme.stores.Named", "Named", Style.ACTIVITY_INTERFACE);
    assertThat(isolating.filer().origins()).isEqualTo(expected);
    assertThat(aggregating.filer().origins()).isEmpty();
  }

  /** Whoever comes first in the alphabet, where several ask. */
  @ParameterizedTest
  @EnumSource
  void namesTheOneTypeThatAsksForAFake(JavaTool tool) {
    Recorded fakes = new Recorded(new FakesProcessor());

    var compiled =
        Compilation.by(tool, folder)
            .sources(
                Sources.folder("goldens/fakes")
                    .and(
                        "OtherTest.java",
                        "package com.acme.orders; @dev.chronotype.testing.Fakes(Accounts.class)"
                            + " class OtherTest {}")
                    .and(
                        "AnotherTest.java",
                        "package com.acme.orders; @dev.chronotype.testing.Fakes(Accounts.class)"
                            + " class AnotherTest {}"))
            .processors(new ActivityProcessor(), fakes)
            .options("-Achronotype.opinions=off")
            .run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(fakes.filer().origins())
        .isEqualTo(
            Map.of(
                "com.acme.orders.AccountsFake", List.of("com.acme.orders.AnotherTest"),
                "com.acme.orders.OrderActivitiesFake",
                    List.of("com.acme.orders.OrderWorkflowTest")));
  }

  @ParameterizedTest
  @EnumSource
  void namesTheOneTypeThatAsksForAClient(JavaTool tool) {
    Recorded clients = new Recorded(new ClientsProcessor());

    var compiled =
        Compilation.by(tool, folder)
            .sources(Sources.folder("goldens/clients"))
            .processors(new ActivityProcessor(), clients)
            .options("-Achronotype.opinions=off")
            .run();

    assertThat(compiled.errors()).isEmpty();
    List<String> asker = List.of("com.acme.orders.Cashier");
    assertThat(clients.filer().origins())
        .isEqualTo(
            Map.of("com.acme.orders.OrdersClient", asker, "com.acme.orders.AccountsClient", asker));
  }

  private static void add(Map<String, List<String>> expected, String type, String name) {
    add(expected, type, name, Style.CHRONOTYPE);
  }

  private static void add(
      Map<String, List<String>> expected, String type, String name, Style style) {
    String generated = type.replaceAll("\\.[A-Z].*", ".") + name;
    expected.put(generated + "Stub", List.of(type));
    expected.put(generated + "Registration", List.of(type));
    if (style == Style.CHRONOTYPE) {
      expected.put(generated + "Codecs", List.of(type));
    }
    ClassName index = IndexEntry.nameFor(ClassName.bestGuess(type), style, "");
    expected.put(index.canonicalName(), List.of(type));
  }

  @Test
  void declaresEachProcessorWithItsKind() throws IOException {
    Map<String, String> declared = new TreeMap<>();
    try (InputStream in = ActivityProcessor.class.getResourceAsStream(REGISTERED)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(each -> each.split(","))
          .forEach(each -> declared.put(each[0], each[1]));
    }

    assertThat(declared)
        .isEqualTo(
            Map.of(
                ActivityProcessor.class.getName(), "isolating",
                IndexProcessor.class.getName(), "aggregating",
                FakesProcessor.class.getName(), "isolating",
                ClientsProcessor.class.getName(), "isolating"));
    assertThat(
            ServiceLoader.load(Processor.class).stream()
                .map(each -> each.type().getName())
                .filter(each -> each.startsWith("dev.chronotype."))
                .collect(Collectors.toSet()))
        .isEqualTo(declared.keySet());
  }
}
