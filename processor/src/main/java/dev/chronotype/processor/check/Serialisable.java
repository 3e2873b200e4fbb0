package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.ComponentModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.TypeModel;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is sent is no thread, stream or other thing of this process: its components, one level deep.
 */
final class Serialisable implements DefinitionRule {

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    Stream<Diagnostic> inputs = definition.parameters().stream().flatMap(Serialisable::components);
    TypeModel result = definition.result();
    Stream<Diagnostic> output =
        about(
                definition.lineage().get(0),
                "The result of " + definition.display(),
                result,
                definition.site())
            .filter(
                each -> !ResultCompletes.covers(definition) && !ResultIsClosed.isRaw(definition))
            .map(each -> each.asInherited(definition.inherited()));
    return Stream.concat(inputs, output);
  }

  private static Stream<Diagnostic> components(ParameterModel parameter) {
    return parameter.components().stream()
        .filter(each -> parameter.type().shape() == Shape.RECORD && !each.customised())
        .flatMap(each -> component(parameter.type(), each))
        .map(each -> each.usedAt(parameter.site()));
  }

  /** The record is to blame, and not the definitions that share it: it is reported once. */
  private static Stream<Diagnostic> component(TypeModel record, ComponentModel component) {
    String path = record.rawDisplay() + "." + component.name();
    return about(record.name().toString(), path, component.type(), component.site());
  }

  private static Stream<Diagnostic> about(String subject, String path, TypeModel type, Site site) {
    TypeModel culprit = culprit(type);
    if (culprit == null) {
      return Stream.empty();
    }
    Unserialisable reason = Unserialisable.reasonFor(culprit);
    if (reason == null) {
      return Stream.empty();
    }
    return Stream.of(
        Diagnostic.of(SerialisationCode.NEVER_SERIALISABLE, site, subject + " " + path)
            .with("path", path)
            .with("is", culprit.equals(type) ? "is" : "holds")
            .with("found", About.one(culprit.display()))
            .with("why", reason.why())
            .with("fix", reason.fix()));
  }

  private static @Nullable TypeModel culprit(TypeModel type) {
    if (type.shape() != Shape.RECORD && Unserialisable.reasonFor(type) != null) {
      return type;
    }
    for (TypeModel argument : type.arguments()) {
      TypeModel found = culprit(argument);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
