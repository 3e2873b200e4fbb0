package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final String LONG = "x".repeat(60);

  @Test
  void leavesShortLinesAndCommentsAlone() {
    String code =
        """
        // %1$s %1$s
        import %1$s.%1$s;

        /**
         * %1$s %1$s (
         */
        @Deprecated
        final class Short {
          int x = call(1, "(", "\\\\", "\\"<");
        }
        """
            .formatted(LONG);

    assertThat(Layout.of(code)).isEqualTo(code);
  }

  @Test
  void joinsWhatWasBrokenAndFits() {
    assertThat(Layout.of("  void x(int a,\n      int b) throws\n      Throwable {\n"))
        .isEqualTo("  void x(int a, int b) throws Throwable {\n");
    assertThat(Layout.of("@Deprecated(\n    forRemoval = true\n)\n"))
        .isEqualTo("@Deprecated(forRemoval = true)\n");
    assertThat(Layout.of("return A.b()\n    .c()\n    .d();\n"))
        .isEqualTo("return A.b().c().d();\n");
  }

  @Test
  void breaksAfterAnEqualsSign() {
    assertThat(Layout.of("private static final String A = call(\"" + LONG + LONG + "\");\n"))
        .isEqualTo(
            "private static final String A =\n    call(\n        \"" + LONG + LONG + "\");\n");
  }

  @Test
  void breaksArgumentsAndThenEachOfThem() {
    assertThat(Layout.of("return call(a, Map.<A, B>of(1, 2), \"" + LONG + LONG + "\");\n"))
        .isEqualTo(
            "return call(\n    a,\n    Map.<A, B>of(1, 2),\n    \"" + LONG + LONG + "\");\n");
    assertThat(Layout.of("  return call(a, b" + LONG + ", c" + LONG.substring(35) + ");\n"))
        .isEqualTo("  return call(\n      a, b" + LONG + ", c" + LONG.substring(35) + ");\n");
  }

  @Test
  void breaksAChainAtEachCall() {
    assertThat(Layout.of("return A.b().c(" + LONG + ").d(" + LONG + ");\n"))
        .isEqualTo("return A.b()\n    .c(" + LONG + ")\n    .d(" + LONG + ");\n");
  }

  @Test
  void breaksACaseAfterItsArrow() {
    assertThat(Layout.of("case 0 -> " + LONG + "((" + LONG.substring(20) + ") input);\n"))
        .isEqualTo("case 0 ->\n    " + LONG + "(\n        (" + LONG.substring(20) + ") input);\n");
  }

  @Test
  void breaksAHeaderBeforeItsClause() {
    assertThat(Layout.of("final class " + LONG + " extends " + LONG + " {\n"))
        .isEqualTo("final class " + LONG + "\n    extends " + LONG + " {\n");
    assertThat(Layout.of("void x(" + LONG + " a, " + "int b) throws Throwable, A12345678 {\n"))
        .isEqualTo("void x(" + LONG + " a, int b)\n    throws Throwable, A12345678 {\n");
  }
}
