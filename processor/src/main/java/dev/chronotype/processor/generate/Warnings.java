package dev.chronotype.processor.generate;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Deprecation;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.TypeModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of the compiler's warnings the author's own types raise in generated code. Exactly those:
 * ECJ warns of a suppression that has nothing to suppress.
 */
final class Warnings {

  private final ActivityTypeModel type;
  private final Set<String> found = new LinkedHashSet<>();

  private Warnings(ActivityTypeModel type) {
    this.type = type;
  }

  /** A stub names inputs and results; a deprecated method of it may name a deprecated input. */
  static Set<String> ofStub(ActivityTypeModel type) {
    Warnings warnings = new Warnings(type);
    List<DefinitionModel> all = type.definitions();
    warnings.addDeprecation(
        Stream.concat(
            all.stream().map(DefinitionModel::result),
            inputs(all.stream().filter(each -> !each.is(Trait.DEPRECATED)))));
    warnings.addRemoval(signatures(all));
    if (type.style() == Style.ACTIVITY_INTERFACE && type.is(Trait.FOR_REMOVAL)) {
      warnings.found.add("removal");
    }
    warnings.addRaw(signatures(all));
    return warnings.found;
  }

  /** A registration calls the methods and casts to their inputs, to generic ones unchecked. */
  static Set<String> ofRegistration(ActivityTypeModel type) {
    Warnings warnings = new Warnings(type);
    List<DefinitionModel> all = type.definitions();
    warnings.addDeprecation(inputs(all.stream()));
    if (!type.is(Trait.DEPRECATED)
        && all.stream().anyMatch(each -> each.is(Trait.DEPRECATED) && !isForRemoval(each))) {
      warnings.found.add("deprecation");
    }
    warnings.addRemoval(inputs(all.stream()));
    if (type.is(Trait.FOR_REMOVAL) || all.stream().anyMatch(Warnings::isForRemoval)) {
      warnings.found.add("removal");
    }
    warnings.addRaw(inputs(all.stream()));
    if (inputs(all.stream()).anyMatch(each -> !TypeCode.isReifiable(each.name()))) {
      warnings.found.add("unchecked");
    }
    return warnings.found;
  }

  /** A fake names inputs and results outside of methods. */
  static Set<String> ofFake(ActivityTypeModel type) {
    Warnings warnings = new Warnings(type);
    List<DefinitionModel> all = type.definitions();
    warnings.addDeprecation(signatures(all));
    warnings.addRemoval(signatures(all));
    if (type.is(Trait.FOR_REMOVAL)) {
      warnings.found.add("removal");
    }
    warnings.addRaw(signatures(all));
    return warnings.found;
  }

  static void suppress(TypeSpec.Builder builder, Set<String> warnings) {
    if (warnings.isEmpty()) {
      return;
    }
    CodeBlock names =
        warnings.stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
    CodeBlock value = warnings.size() == 1 ? names : CodeBlock.of("{$L}", names);
    builder.addAnnotation(
        AnnotationSpec.builder(SuppressWarnings.class).addMember("value", value).build());
  }

  /** What is deprecated itself may use what is. */
  private void addDeprecation(Stream<TypeModel> types) {
    boolean any = anywhere(types, each -> each.deprecation() == Deprecation.ORDINARY);
    if (any && !type.is(Trait.DEPRECATED)) {
      found.add("deprecation");
    }
  }

  private void addRemoval(Stream<TypeModel> types) {
    if (anywhere(types, each -> each.deprecation() == Deprecation.FOR_REMOVAL)) {
      found.add("removal");
    }
  }

  private void addRaw(Stream<TypeModel> types) {
    if (anywhere(types, TypeModel::raw)) {
      found.add("rawtypes");
    }
  }

  private static boolean anywhere(Stream<TypeModel> types, Predicate<TypeModel> test) {
    return types.anyMatch(each -> test.test(each) || anywhere(each.arguments().stream(), test));
  }

  private static Stream<TypeModel> signatures(List<DefinitionModel> definitions) {
    return Stream.concat(
        inputs(definitions.stream()), definitions.stream().map(DefinitionModel::result));
  }

  private static Stream<TypeModel> inputs(Stream<DefinitionModel> definitions) {
    return definitions.flatMap(each -> each.parameters().stream()).map(ParameterModel::type);
  }

  private static boolean isForRemoval(DefinitionModel definition) {
    return definition.is(Trait.FOR_REMOVAL);
  }
}
