package dev.chronotype.processor.existing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.ReadModels;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.InterfaceCode;
import dev.chronotype.processor.diagnostic.NameCode;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.existing.Trial.Outcome;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each sample of activity interfaces is tried with the SDK. What we call an error fails there, and
 * for the reason that we give; what we say nothing of works.
 */
class AsTheSdkDecidesTest {

  private static final String TWICE = "Duplicated methods (overloads are not allowed in activity";
  private static final String ON_CLASS = "can be used only on the interface method it implements";

  /** What the SDK says to each of our errors. */
  private static final Map<Code, String> REASONS =
      Map.of(
          InterfaceCode.NOT_PUBLIC,
          "@ActivityInterface annotation must be public",
          InterfaceCode.OVERLOADED,
          TWICE,
          InterfaceCode.REDECLARED,
          TWICE,
          InterfaceCode.REPEATED,
          TWICE,
          InterfaceCode.STATIC_ACTIVITY,
          "@ActivityMethod annotation can't be static",
          InterfaceCode.ANNOTATED_IMPLEMENTATION,
          ON_CLASS,
          InterfaceCode.DUPLICATE_IN_INTERFACE,
          "Duplicated name: ",
          InterfaceCode.FUTURE_RESULT,
          "io.temporal.common.converter.DataConverterException",
          InterfaceCode.NAMED_BRIDGE,
          TWICE,
          NameCode.RESERVED_ACTIVITY_TYPE,
          "must not start with \"__temporal_\"");

  /** What the SDK says to those of our warnings that tell of a failure. */
  private static final Map<Code, String> POSSIBLE_REASONS =
      Map.of(
          InterfaceCode.BAD_METHOD_RETRY, "nvalid|must be >=",
          InterfaceCode.DECODED_AS_OBJECT,
              "cannot be cast to|Cannot construct instance of|Unrecognized field",
          InterfaceCode.NO_ACTIVITIES, "doesn't contain any methods",
          InterfaceCode.NAMED_DEFAULT, ON_CLASS,
          InterfaceCode.SEALED_INTERFACE, "is a sealed interface");

  /** What Jackson says to payloads of which there is a sample here; those of others are apart. */
  private static final Map<Code, String> UNSERIALISABLE =
      Map.of(
          SerialisationCode.NEVER_SERIALISABLE, "InputStream",
          SerialisationCode.ABSTRACT_TYPE, "Cannot construct instance of");

  private static final Pattern TOP_LEVEL =
      Pattern.compile("(?m)^(?:public )?(?:class|interface) (\\w+)");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void failsAndWorksAsWeSay(JavaTool tool) throws Exception {
    Set<Code> seen = new HashSet<>();
    for (String kind : List.of("bad", "good")) {
      for (Path each : files(Sources.resource(kind + "/Interface"))) {
        check(kind + "/" + each.getFileName(), Files.readString(each), tool, seen);
      }
    }
    assertThat(seen).containsAll(REASONS.keySet()).containsAll(POSSIBLE_REASONS.keySet());
    assertThat(seen).containsAll(UNSERIALISABLE.keySet());
    assertThat(REASONS.keySet())
        .as("each error of the family")
        .containsAll(
            Arrays.stream(InterfaceCode.values())
                .filter(each -> each.severity().isError())
                .toList());
  }

  private void check(String name, String text, JavaTool tool, Set<Code> seen) throws Exception {
    ReadModels reader = new ReadModels();
    Compiled compiled =
        Compilation.by(tool, folder.resolve(name))
            .sources(Sources.of(fileName(text), text))
            .processors(reader)
            .run();
    assertThat(compiled.errors()).as(name).isEmpty();
    try (URLClassLoader loader = compiled.loader()) {
      Trial trial = Trial.of(classes(compiled.classes(), loader), reader.models());
      List<Outcome> outcomes = trial.run();
      assertThat(outcomes).as(name).isNotEmpty();
      trial.classes().forEach(each -> failsForTheReasons(trial, outcomes, each, seen));
      assertThat(outcomes.stream().filter(each -> trial.isClean(each.type())))
          .as("%s: of that we say nothing", name)
          .noneMatch(Outcome::failed);
    }
  }

  private static void failsForTheReasons(
      Trial trial, List<Outcome> outcomes, Class<?> type, Set<Code> seen) {
    String thrown =
        trial.of(type, outcomes).stream()
            .map(Outcome::messages)
            .reduce("", (one, other) -> one + other);
    for (Code each : trial.codes(type)) {
      seen.add(each);
      if (each instanceof SerialisationCode && each.severity().isError()) {
        assertThat(thrown)
            .as("%s: %s", type, each)
            .contains("DataConverterException")
            .containsPattern(UNSERIALISABLE.getOrDefault(each, ""));
      } else if (each.severity().isError()) {
        assertThat(thrown).as("%s: %s", type, each).contains(REASONS.get(each));
      } else if (POSSIBLE_REASONS.containsKey(each)) {
        assertThat(thrown).as("%s: %s", type, each).containsPattern(POSSIBLE_REASONS.get(each));
      }
    }
  }

  /** A sample is named after its case, and a source file after its first type. */
  private static String fileName(String text) {
    Matcher matcher = TOP_LEVEL.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1) + ".java";
  }

  /** All that were compiled, by name. */
  private static List<Class<?>> classes(Path root, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    TreeMap<String, Class<?>> found = new TreeMap<>();
    for (Path each : files(root)) {
      String path = root.relativize(each).toString().replace('\\', '.').replace('/', '.');
      String name = path.substring(0, path.length() - ".class".length());
      found.put(name, Class.forName(name, false, loader));
    }
    return List.copyOf(found.values());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
