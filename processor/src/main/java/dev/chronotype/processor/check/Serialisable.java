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

  /**
   * A payload.
   *
   * @param isMisread whether it is read as another type than what is written, which a rule of its
   *     own tells: what would come back of the type itself does not matter then
   */
  private record Sent(Payload payload, boolean isMisread) {}

  private final List<TypePattern> assumed;
  private @Nullable PayloadGraph graph;
  private @Nullable PayloadCheck known;

  Serialisable(ProcessorOptions options) {
    this.assumed = options.serializable();
  }

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    PayloadCheck check = checkOf(type.payloads());
    return payloads(type, definition).stream()
        .flatMap(
            sent ->
                check.check(sent.payload).stream()
                    .filter(each -> !sent.isMisread || each.code().severity().isError()))
        .map(each -> diagnostic(each, definition));
  }

  /**
   * What is sent, without what the user answers for. Where a rule complains already of what is no
   * payload at all, that is enough.
   */
  private static List<Sent> payloads(ActivityTypeModel type, DefinitionModel definition) {
    List<Sent> found = new ArrayList<>();
    boolean any = type.style() != Style.CHRONOTYPE;
    List<ParameterModel> parameters = definition.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterModel each = parameters.get(i);
      if ((any || each.type().shape() == Shape.RECORD) && !each.assumedSerializable()) {
        found.add(
            new Sent(
                Payload.of(definition, each),
                ConcretePayloads.coversParameter(type, definition, i)));
      }
    }
    if (!definition.returnsNothing()
        && !definition.is(Trait.ASSUMED_SERIALIZABLE)
        && !ResultCompletes.covers(definition)
        && (any || !ResultIsClosed.covers(type, definition))) {
      found.add(
          new Sent(Payload.ofResult(definition), ConcretePayloads.coversResult(type, definition)));
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
        Diagnostic.of(finding.code(), finding.site(), finding.subjects())
            .asInherited(definition.inherited());
    for (var each : finding.arguments().entrySet()) {
      diagnostic = diagnostic.with(each.getKey(), each.getValue());
    }
    List<Site> uses = new ArrayList<>(finding.uses());
    uses.add(definition.site());
    return diagnostic.usedAt(uses.toArray(Site[]::new));
  }
}
