package dev.chronotype.processor.samples;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.LintCode;
import java.util.stream.Stream;

/** The pages of the plugin's codes. */
class LintPagesTest extends PageChecks {

  static Stream<Code> codes() {
    return Stream.of(LintCode.values());
  }

  @Override
  boolean isTestedElsewhere(Code code) {
    return code instanceof LintCode ours && LintSamplesTest.ELSEWHERE.contains(ours);
  }

  @Override
  String option(Code code) {
    return "-Xplugin:Chronotype severity." + code.id();
  }

  @Override
  String verbose() {
    return "nothing lists what was silenced";
  }

  @Override
  Outcome compile(Sample sample) {
    return LintSamples.compile(sample);
  }
}
