package dev.chronotype.processor.differential;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.compile.JavaTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The checks of serialisability say what the SDK's default converter does: not what we have read,
 * but what it did to values of thousands of shapes.
 *
 * <p>A shape is what one definition sends: a parameter record, or a result. It is built of blocks
 * ({@code src/test/resources/differential}), alone, in each of some frames ({@link TypeFrames},
 * {@link DeclaredFrames}, {@link BoundedFrames}), and in several of them at random. All values of a
 * shape are written and read back. It <i>fails</i> if one of them cannot be, it comes back
 * <i>different</i> if one of them does, and it is the <i>same</i> otherwise; the checker has to
 * report an error, a warning, or nothing. These conventions say which values a type is tried with,
 * and what counts as the same:
 *
 * <ul>
 *   <li>{@code null} is a value of every type but primitives, {@code Optional} and its kin, and
 *       {@code AtomicReference}; and it is no key of a map. Text is well-formed, numbers are within
 *       Jackson's limits, and only objects with an identity for Jackson form cycles.
 *   <li>A value that is none of the type that Java holds it to ({@link HeldTypes}) fails: if not
 *       where it is read, then where it is taken out of a list.
 *   <li>What the author keeps out of payloads in so many words ({@link KeptOut}) is not missed.
 *   <li>What no processor can see is assumed to be good: the bodies of getters, constructors and
 *       (de)serialisers. A field's initial value is assumed to be null, or 0. A getter of a
 *       collection without a field or a setter is not tried: what it returns decides.
 *   <li>A class that is not sealed has no subclasses, but for exceptions. {@code Object} and other
 *       types of any data hold data: texts, numbers of several classes, lists, maps, records.
 *   <li>Collections and maps are the same by the contract of their interface ({@link
 *       ContainerSameness}), arrays by content, and all else by {@code equals} and class.
 *   <li>What has an identity for Jackson is not unwrapped: no type tells whether one object is in a
 *       payload twice, which fails there ({@link UnwrappedIdentityTest}).
 *   <li>The machine is not in UTC.
 *   <li>A {@code Duration} is not negative with a fraction: Jackson 2.15 makes -0.5 s of -1.5 s.
 * </ul>
 *
 * <p>{@code -Ddifferential.frames=1000 -Ddifferential.deep=20000} tries every block in every frame
 * and more at random; {@code -Ddifferential.seed} changes which. What differs is explained in
 * {@code target/differential}, beside all truths.
 */
class DifferentialTest {

  private static final int ONE_OF = 10;
  private static final Path REPORTS = Path.of("target", "differential");

  private static Differential differential;

  @BeforeAll
  static void tryOut(@TempDir Path folder) throws IOException {
    differential =
        new Differential(
            folder,
            blocks ->
                Composer.compose(
                    blocks,
                    Integer.getInteger("differential.frames", 3),
                    Integer.getInteger("differential.deep", 800)));
    String truths =
        differential.truths().entrySet().stream()
            .map(
                each ->
                    each.getKey().title()
                        + "\t"
                        + each.getValue().outcome()
                        + "\t"
                        + each.getValue().detail())
            .collect(Collectors.joining("\n"));
    Files.createDirectories(REPORTS);
    Files.writeString(REPORTS.resolve("truths.tsv"), truths);
  }

  @Test
  void triesEnough() {
    Map<Outcome, Long> counts =
        differential.truths().values().stream().collect(groupingBy(Truth::outcome, counting()));

    System.out.println("Differential: " + differential.truths().size() + " shapes, " + counts);
    assertThat(differential.truths()).hasSizeGreaterThan(4_000);
    assertThat(counts.get(Outcome.SAME)).isGreaterThan(1_000);
    assertThat(counts.get(Outcome.DIFFERENT)).isGreaterThan(400);
    assertThat(counts.get(Outcome.FAILS)).isGreaterThan(1_000);
  }

  @Test
  void agreesWithJavacOnSources() throws IOException {
    agrees("javac-sources", differential.fromSources(JavaTool.JAVAC));
  }

  /** What a compiler shows of class files and of sources is much the same: some shapes will do. */
  @ParameterizedTest
  @EnumSource(JavaTool.class)
  void agreesOnClassFiles(JavaTool tool) throws IOException {
    agrees(tool + "-class-files", differential.fromClassFiles(tool, ONE_OF));
  }

  private static void agrees(String name, Comparison comparison) throws IOException {
    Files.writeString(REPORTS.resolve(name + ".md"), comparison.report());

    assertThat(comparison.lines()).as("Explained in target/differential/%s.md", name).isEmpty();
  }
}
