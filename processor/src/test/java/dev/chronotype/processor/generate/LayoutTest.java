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

    assertThat(layout(code)).isEqualTo(code);
  }

  @Test
  void bringsAShortCommentOnOneLineAndDropsSpacesAtTheEnd() {
    assertThat(layout("  /**\n   * Says it.\n   */\n")).isEqualTo("  /** Says it. */\n");
    assertThat(layout("/**\n * One.\n * \n * Two.\n */\n"))
        .isEqualTo("/**\n * One.\n *\n * Two.\n */\n");
  }

  @Test
  void joinsWhatWasBrokenAndFits() {
    assertThat(layout("  void x(int a,\n      int b) throws\n      Throwable {\n"))
        .isEqualTo("  void x(int a, int b) throws Throwable {\n");
    assertThat(layout("@Deprecated(\n    forRemoval = true\n)\n"))
        .isEqualTo("@Deprecated(forRemoval = true)\n");
    assertThat(layout("return A.b()\n    .c()\n    .d();\n")).isEqualTo("return A.b().c().d();\n");
  }

  @Test
  void breaksAfterAnEqualsSign() {
    assertThat(layout("private static final String A = call(\"" + LONG + LONG + "\");\n"))
        .isEqualTo(
            "private static final String A =\n    call(\n        \"" + LONG + LONG + "\");\n");
    assertThat(layout("static final String A = call(\"" + LONG + LONG + "\");\n"))
        .isEqualTo("static final String A =\n    call(\n        \"" + LONG + LONG + "\");\n");
  }

  @Test
  void breaksArgumentsAndThenEachOfThem() {
    assertThat(layout("return call(a, Map.<A, B>of(1, 2), \"" + LONG + LONG + "\");\n"))
        .isEqualTo(
            "return call(\n    a,\n    Map.<A, B>of(1, 2),\n    \"" + LONG + LONG + "\");\n");
    assertThat(layout("  return call(a, b" + LONG + ", c" + LONG.substring(35) + ");\n"))
        .isEqualTo("  return call(\n      a, b" + LONG + ", c" + LONG.substring(35) + ");\n");
  }

  @Test
  void breaksAChainAtEachCall() {
    assertThat(layout("return A.b().c(" + LONG + ").d(" + LONG + ");\n"))
        .isEqualTo("return A.b()\n    .c(" + LONG + ")\n    .d(" + LONG + ");\n");
  }

  @Test
  void breaksACaseAfterItsArrow() {
    assertThat(layout("case 0 -> " + LONG + "((" + LONG.substring(20) + ") input);\n"))
        .isEqualTo("case 0 ->\n    " + LONG + "(\n        (" + LONG.substring(20) + ") input);\n");
  }

  @Test
  void breaksAHeaderBeforeItsClause() {
    assertThat(layout("final class " + LONG + " extends " + LONG + " {\n"))
        .isEqualTo("final class " + LONG + "\n    extends " + LONG + " {\n");
    assertThat(layout("void x(" + LONG + " a, " + "int b) throws Throwable, A12345678 {\n"))
        .isEqualTo("void x(" + LONG + " a, int b)\n    throws Throwable, A12345678 {\n");
  }

  private static String layout(String code) {
    return Layout.of(code.lines().toList());
  }
}
