package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The notation of samples means what its description says, and failing to meet it is noticed. */
class ExpectationTest {

  @Test
  void belongsToItsOwnLine() {
    assertThat(javac("class A {} // error: [CT101] A.b takes at A"))
        .singleElement()
        .satisfies(each -> assertThat(each.line()).isEqualTo(1))
        .satisfies(each -> assertThat(each.code()).isEqualTo("[CT101]"))
        .satisfies(each -> assertThat(each.text()).isEqualTo("A.b takes"))
        .satisfies(each -> assertThat(each.token()).isEqualTo("A"));
  }

  @Test
  void aloneOnItsLineItBelongsToTheLineBelow() {
    assertThat(javac("// error: [CT101] at A\n// warning: [CT118] at A\nclass A {}"))
        .extracting(Expectation::line)
        .containsExactly(3, 3);
  }

  @Test
  void differsByCompiler() {
    SourceFile file =
        SourceFile.of(
            "class A {} // error: [CT401] at \"30 s\" (ecj: name)\nclass B {} // error(ecj): x at y");
    assertThat(Expectation.in(file, SampleCompiler.JAVAC))
        .extracting(Expectation::token)
        .containsExactly("\"30 s\"");
    assertThat(Expectation.in(file, SampleCompiler.ECJ))
        .extracting(Expectation::token)
        .containsExactly("name", "y");
  }

  @Test
  void isNotOverlookedWhereItIsMisspelled() {
    assertThatThrownBy(() -> javac("class A {} // error: [CT101]")).hasMessageContaining("A:1");
  }

  @Test
  void whatIsMissingAndWhatIsUnexpectedIsShown() {
    SourceFile file = SourceFile.of("class A {} // error: [CT101] at A");
    Reported other = new Reported("error", "A", false, 1, "class", "[CT101] A.b takes");
    Comparison comparison =
        Comparison.of(Expectation.in(file, SampleCompiler.JAVAC), List.of(other));
    assertThat(comparison.equal()).isFalse();
    assertThat(comparison.toString())
        .contains("- error: [CT101] at A")
        .contains("+ error: [CT101] A.b takes at class");
  }

  @Test
  void namesTokensAsReadersDo() {
    SourceFile file =
        SourceFile.of("class A { int a = f(\"x\\\" y\", B.class, a, -1); @C.D int b; }");
    assertThat(tokenAt(file, "\"x")).isEqualTo("\"x\\\" y\"");
    assertThat(tokenAt(file, ".class")).isEqualTo("B.class");
    assertThat(tokenAt(file, "a, -1")).isEqualTo("a#2");
    assertThat(tokenAt(file, "-1")).isEqualTo("-1");
    assertThat(tokenAt(file, "@C")).isEqualTo("@C.D");
  }

  private static String tokenAt(SourceFile file, String text) {
    return file.token(file.text().indexOf(text));
  }

  private static List<Expectation> javac(String text) {
    return Expectation.in(SourceFile.of(text), SampleCompiler.JAVAC);
  }
}
