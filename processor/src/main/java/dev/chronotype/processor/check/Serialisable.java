package dev.chronotype.processor.check;

import dev.chronotype.processor.check.payload.Finding;
import dev.chronotype.processor.check.payload.Payload;
import dev.chronotype.processor.check.payload.PayloadCheck;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is sent comes back as it was: each parameter and each result is a payload, and followed to
 * its end.
 */
final class Serialisable implements DefinitionRule {

  private final List<TypePattern> assumed;
  private @Nullable PayloadGraph graph;
  private @Nullable PayloadCheck known;

  Serialisable(ProcessorOptions options) {
    this.assumed = options.serializable();
  }

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    List<Diagnostic> found = new ArrayList<>();
    PayloadCheck check = checkOf(type.payloads());
    payloads(type, definition)
        .forEach(
            payload ->
                check.check(payload).forEach(each -> found.add(diagnostic(each, definition))));
    return found.stream();
  }

  /**
   * What is sent, without what the user answers for. Where a rule complains already of what is no
   * payload at all, that is enough.
   */
  private static List<Payload> payloads(ActivityTypeModel type, DefinitionModel definition) {
    List<Payload> found = new ArrayList<>();
    boolean any = type.style() != Style.CHRONOTYPE;
    for (ParameterModel each : definition.parameters()) {
      if ((any || each.type().shape() == Shape.RECORD) && !each.assumedSerializable()) {
        found.add(Payload.of(definition, each));
      }
    }
    if (!definition.returnsNothing()
        && !definition.is(Trait.ASSUMED_SERIALIZABLE)
        && !ResultCompletes.covers(definition)
        && (any || !ResultIsClosed.covers(type, definition))) {
      found.add(Payload.ofResult(definition));
    }
    return found;
  }

  /** What is found out about classes holds for all types of a round, which share a graph. */
  private PayloadCheck checkOf(PayloadGraph current) {
    PayloadCheck check = known;
    if (check == null || graph != current) {
      check = new PayloadCheck(current, assumed);
      known = check;
      graph = current;
    }
    return check;
  }

  private static Diagnostic diagnostic(Finding finding, DefinitionModel definition) {
    Diagnostic diagnostic =
        Diagnostic.of(finding.code(), finding.site(), finding.subject())
            .asInherited(definition.inherited());
    for (var each : finding.arguments().entrySet()) {
      diagnostic = diagnostic.with(each.getKey(), each.getValue());
    }
    List<Site> uses = new ArrayList<>(finding.uses());
    uses.add(definition.site());
    return diagnostic.usedAt(uses.toArray(Site[]::new));
  }
}
