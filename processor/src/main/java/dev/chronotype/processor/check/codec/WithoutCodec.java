package dev.chronotype.processor.check.codec;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.codec.CodecPlan;
import java.util.ArrayList;
import java.util.List;

/** Warns of payloads, and of parts of them, that have no codec. */
public final class WithoutCodec {

  /** A message's first line has room for so much of a path. */
  private static final int LONGEST = 60;

  private WithoutCodec() {}

  /** What of a plan its author may want to know. */
  public static List<Diagnostic> in(CodecPlan plan, ActivityTypeModel type) {
    List<Diagnostic> found = new ArrayList<>();
    plan.missing().forEach(each -> found.add(diagnostic(each, "The Data Converter", type)));
    plan.parts().forEach(each -> found.add(diagnostic(each, "Jackson", type)));
    return found;
  }

  private static Diagnostic diagnostic(
      CodecPlan.Missing missing, String who, ActivityTypeModel type) {
    return Diagnostic.of(SerialisationCode.NO_CODEC, missing.site(), "codec for " + missing.path())
        .with("path", shortened(missing.path()))
        .with("found", missing.reason())
        .with("who", who)
        .with("fix", "one of the types that docs/codecs.md lists, or -Achronotype.codecs=false")
        .usedAt(type.site());
  }

  /** The beginning of a path and its last steps. */
  private static String shortened(String path) {
    int first = path.indexOf('.');
    int last = path.indexOf('.', Math.max(path.length() - LONGEST, 0));
    return path.length() <= LONGEST || first < 0 || last <= first
        ? path
        : path.substring(0, first) + ".[...]." + path.substring(last + 1);
  }
}
