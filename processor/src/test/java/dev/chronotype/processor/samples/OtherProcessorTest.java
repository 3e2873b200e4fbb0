package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A type that another processor generates in the same round is waited for, without a word. */
class OtherProcessorTest {

  /** Writes one class in the first round, as Lombok's neighbours do. */
  private static final class Writing extends AbstractProcessor {

    private final SourceFile file;
    private boolean written;

    Writing(SourceFile file) {
      this.file = file;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile(file.name()).openWriter()) {
          writer.write(file.text());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  static Stream<Arguments> generated() {
    return Stream.of(SampleCompiler.values())
        .flatMap(
            compiler ->
                Stream.of(
                    Arguments.of(
                        compiler,
                        "parameter",
                        "record Made(String text) {}",
                        "@ActivityDefinition void send(Made input) {}"),
                    Arguments.of(
                        compiler,
                        "result",
                        "record Made() {}",
                        "@ActivityDefinition Made send(In input) { return null; }"),
                    Arguments.of(
                        compiler,
                        "type argument",
                        "record Made() {}",
                        "@ActivityDefinition java.util.List<Made> send(In input) { return null; }"),
                    Arguments.of(
                        compiler,
                        "component",
                        "record Made() {}",
                        "record Own(Made made) {} @ActivityDefinition void send(Own input) {}"),
                    Arguments.of(
                        compiler,
                        "exception not to retry",
                        "class Made extends Exception { static final long serialVersionUID = 1; }",
                        "@ActivityDefinition(retry = @dev.chronotype.Retry(doNotRetry = Made.class))"
                            + " void send(In input) {}")));
  }

  @ParameterizedTest(name = "{1} ({0})")
  @MethodSource("generated")
  void isWaitedFor(SampleCompiler compiler, String place, String made, String member) {
    check(compiler, made, "class Office {%n  record In() {}%n  %s%n}".formatted(member));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void superclassIsWaitedFor(SampleCompiler compiler) {
    check(
        compiler,
        "class Made { record In() {} @dev.chronotype.ActivityDefinition void send(In input) {} }",
        "@dev.chronotype.Activities class Office extends Made {}");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void mistakesInWhatWasWaitedForAreReportedOnce(SampleCompiler compiler) {
    Outcome outcome =
        compile(
            compiler,
            "class Made {}",
            "class Office { @ActivityDefinition void send(Made made) {} }");
    assertThat(outcome.reported().stream().filter(Reported::ours))
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo("CT103"))
        // In a later round ECJ no longer knows the places of what it compiled in the first.
        .satisfies(
            each ->
                assertThat(each.token()).isEqualTo(compiler == SampleCompiler.JAVAC ? "made" : ""));
  }

  static Stream<SampleCompiler> compilers() {
    return Stream.of(SampleCompiler.values());
  }

  private static void check(SampleCompiler compiler, String made, String user) {
    Outcome outcome = compile(compiler, made, user);
    assertThat(
            outcome.reported().stream().filter(each -> each.ours() || each.kind().equals("error")))
        .isEmpty();
    assertThat(outcome.generated()).contains("samples.OfficeStub", "samples.OfficeRegistration");
    assertThat(outcome.classes()).containsKey("samples.OfficeStub");
  }

  private static Outcome compile(SampleCompiler compiler, String made, String user) {
    String head = "package samples;%n%nimport dev.chronotype.ActivityDefinition;%n%n".formatted();
    Writing other = new Writing(SourceFile.of("package samples;\n\n" + made));
    return compiler.compile(List.of(SourceFile.of(head + user)), other);
  }
}
