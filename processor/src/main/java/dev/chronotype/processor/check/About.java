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

  /** About an activity of an interface with the SDK's annotation; it may be silenced there, too. */
  static Diagnostic activity(
      Code code, ActivityTypeModel type, DefinitionModel definition, Site site) {
    return definition(code, definition, site)
        .usedAt(type.site())
        .with("type", type.display())
        .with("simple", type.name().simpleName());
  }

  /** The method as it is declared: {@code String greet(String name)}. */
  static String header(DefinitionModel definition) {
    return "%s %s(%s)"
        .formatted(
            definition.returns().display(),
            definition.method(),
            components(definition.parameters()));
  }

  /** The last part of a qualified name. */
  static String simple(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
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
    return diagnostic.with("record", record(type, definition, record)).with("input", record);
  }

  /** The header of the record to write, its components being the parameters. */
  static String record(ActivityTypeModel type, DefinitionModel definition) {
    return "%s(%s)"
        .formatted(
            record(type, definition, recordName(definition)), components(definition.parameters()));
  }

  private static String record(ActivityTypeModel type, DefinitionModel definition, String record) {
    boolean isPublic = type.is(Trait.PUBLIC) && definition.is(Trait.PUBLIC);
    return (isPublic ? "public record " : "record ") + record;
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
