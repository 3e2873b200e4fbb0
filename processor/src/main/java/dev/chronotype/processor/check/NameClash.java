package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.NameCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Style;
import java.util.List;

/**
 * Two definitions whose Activity Types are in each other's way. Of no round: the type has to be
 * read again to report it.
 *
 * @param at where it is reported, which is being compiled
 * @param proposal another Activity Type for that one
 */
public record NameClash(Code code, NamedDefinition at, NamedDefinition other, String proposal) {

  /** The diagnostic, if the type is the one that it belongs to. */
  public List<Diagnostic> in(ActivityTypeModel type) {
    return type.definitions().stream()
        .filter(each -> at.is(type, each))
        .limit(1)
        .map(
            each ->
                Diagnostic.of(code, each.nameSite(), at.type() + " " + at.identity())
                    .with("method", at.subject())
                    .with("name", at.activityType())
                    .with("other", other.subject())
                    .with("otherName", other.activityType())
                    .with("first", told(other))
                    .with("second", told(at))
                    .with("fix", fix()))
        .map(each -> code == NameCode.SHARED_BY_INTERFACES ? each.askedByStrict() : each)
        .toList();
  }

  private String fix() {
    return at.style() == Style.CHRONOTYPE
        ? "@ActivityDefinition(name = \"" + proposal + "\")"
        : "@ActivityMethod(name = \"" + proposal + "\")";
  }

  private static String told(NamedDefinition definition) {
    String name = definition.type() + "#" + definition.method();
    return definition.origin() == null ? name : name + " " + definition.origin();
  }
}
