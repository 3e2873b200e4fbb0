package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Trait;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Begins diagnostics with what most texts of their kind name. */
final class About {

  private About() {}

  static Diagnostic definition(Code code, DefinitionModel definition) {
    return definition(code, definition, definition.site());
  }

  static Diagnostic definition(Code code, DefinitionModel definition, Site site) {
    return definition(code, definition, site, definition.lineage().get(0));
  }

  static Diagnostic definition(Code code, DefinitionModel definition, Site site, String subject) {
    return Diagnostic.of(code, site, subject)
        .asInherited(definition.inherited())
        .with("method", definition.display())
        .with("name", definition.method())
        .with("returns", definition.returns().display());
  }

  /** With the record to write, its components being the parameters. */
  static Diagnostic withRecord(
      Diagnostic diagnostic, ActivityTypeModel type, DefinitionModel definition) {
    return withRecord(diagnostic, type, definition, recordName(definition))
        .with("components", components(definition.parameters()));
  }

  /** With the record to write; public where the method is, since its callers have to make one. */
  static Diagnostic withRecord(
      Diagnostic diagnostic, ActivityTypeModel type, DefinitionModel definition, String record) {
    boolean isPublic = type.is(Trait.PUBLIC) && definition.is(Trait.PUBLIC);
    return diagnostic
        .with("record", (isPublic ? "public record " : "record ") + record)
        .with("input", record);
  }

  static Diagnostic type(Code code, ActivityTypeModel type, Site site) {
    return Diagnostic.of(code, site, type.name().canonicalName())
        .with("type", type.display())
        .with("simple", type.name().simpleName());
  }

  private static String recordName(DefinitionModel definition) {
    String name = capitalised(definition.method()) + "Input";
    boolean taken =
        definition.parameters().stream()
            .anyMatch(
                each -> each.type().display().matches(".*\\b" + Pattern.quote(name) + "\\b.*"));
    return taken ? name + "Record" : name;
  }

  static String components(List<ParameterModel> parameters) {
    return parameters.stream()
        .map(each -> each.type().display() + " " + each.name())
        .collect(Collectors.joining(", "));
  }

  /** The word with the article that it is spoken with: {@code an InputStream}. */
  static String one(String word) {
    return ("AEIOaeio".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  static String capitalised(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + word.substring(Character.charCount(first));
  }
}
