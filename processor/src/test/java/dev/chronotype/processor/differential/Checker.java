package dev.chronotype.processor.differential;

import dev.chronotype.processor.RuleProcessors;
import dev.chronotype.processor.check.Rule;
import dev.chronotype.processor.check.Rules;
import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Style;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;

/**
 * Asks the processor's own reader and rules about each definition. A compiler's messages would not
 * do: what several shapes share is reported for the first of them alone.
 */
final class Checker {

  private final List<Rule> rules = Rules.all(ProcessorOptions.DEFAULTS);
  private final Map<String, Verdict> verdicts = new HashMap<>();

  private Checker() {}

  /** What is said of each definition in the sources, by its name. */
  static Map<String, Verdict> ask(
      JavaTool tool, Path folder, Sources sources, ClassPath classPath) {
    Checker checker = new Checker();
    Processor processor = RuleProcessors.reading(checker::check);
    Compiled compiled =
        Compilation.by(tool, folder)
            .sources(sources)
            .classPath(classPath)
            .processors(processor)
            .forThisJdk()
            .options("-proc:only", "-nowarn")
            .run();
    if (!compiled.errors().isEmpty() || !compiled.ours().isEmpty()) {
      throw new IllegalStateException(tool + " says " + compiled.messages());
    }
    return checker.verdicts;
  }

  private void check(ActivityTypeModel type) {
    for (DefinitionModel definition : type.definitions()) {
      ActivityTypeModel alone = withOnly(definition, type);
      verdicts.put(
          definition.method(),
          verdict(rules.stream().flatMap(each -> each.check(alone).stream()).toList()));
    }
  }

  /** What the rules say of values; how a definition is to be written is not the question. */
  private static Verdict verdict(List<Diagnostic> found) {
    Outcome outcome = Outcome.SAME;
    for (Diagnostic each : found) {
      boolean isOfValues =
          each.code() instanceof SerialisationCode || each.code() == ShapeCode.NOT_A_RESULT;
      if (!isOfValues) {
        continue;
      }
      Outcome said = each.code().severity().isError() ? Outcome.FAILS : Outcome.DIFFERENT;
      outcome = said.compareTo(outcome) > 0 ? said : outcome;
    }
    return new Verdict(outcome, found.stream().map(Diagnostic::message).toList());
  }

  /**
   * The same type with one definition, as an interface of the SDK's style, where any parameter and
   * result may be sent; by reflection, for whatever else a type will have.
   */
  private static ActivityTypeModel withOnly(DefinitionModel definition, ActivityTypeModel type) {
    try {
      RecordComponent[] components = ActivityTypeModel.class.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] =
            switch (components[i].getName()) {
              case "definitions" -> List.of(definition);
              case "style" -> Style.ACTIVITY_INTERFACE;
              default -> components[i].getAccessor().invoke(type);
            };
      }
      return ActivityTypeModel.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
