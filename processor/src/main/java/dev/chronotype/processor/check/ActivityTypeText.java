package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.NameCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Site;
import java.util.Locale;
import java.util.stream.Stream;

/** The Activity Type is a text that the Temporal Service and the SDK accept. */
final class ActivityTypeText implements DefinitionRule {

  /** The default of the Temporal Service's {@code limit.maxIDLength}. */
  private static final int LONGEST = 1000;

  private static final String RESERVED = "__temporal_";

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    String text = definition.activityType();
    Site site =
        definition.name() == null && definition.prefix() != null
            ? definition.prefix().site()
            : definition.nameSite();
    Stream.Builder<Diagnostic> found = Stream.builder();
    if (text.isBlank()) {
      found.add(
          About.definition(NameCode.BLANK_ACTIVITY_TYPE, definition, site)
              .with(
                  "annotation",
                  definition.reflected() == null ? "@ActivityDefinition" : "@ActivityMethod")
              .with("suggestion", definition.method()));
    }
    if (text.length() > LONGEST) {
      found.add(
          About.definition(NameCode.LONG_ACTIVITY_TYPE, definition, site)
              .with("length", text.length()));
    }
    if (text.startsWith(RESERVED)) {
      found.add(About.definition(NameCode.RESERVED_ACTIVITY_TYPE, definition, site));
    }
    text.chars()
        .filter(Character::isISOControl)
        .findFirst()
        .ifPresent(each -> found.add(control(definition, site, text, each)));
    return found.build();
  }

  private static Diagnostic control(
      DefinitionModel definition, Site site, String text, int character) {
    return About.definition(NameCode.CONTROL_CHARACTER, definition, site)
        .with("character", String.format(Locale.ROOT, "U+%04X", character))
        .with("index", text.indexOf(character));
  }
}
