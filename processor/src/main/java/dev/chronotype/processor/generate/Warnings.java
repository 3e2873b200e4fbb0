package dev.chronotype.processor.generate;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.TypeModel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the compiler's warnings the author's own types would raise in generated code. */
final class Warnings {

  private Warnings() {}

  static Set<String> ofSignatures(ActivityTypeModel type) {
    Set<String> warnings = new LinkedHashSet<>();
    List<TypeModel> types = type.definitions().stream().flatMap(Warnings::types).toList();
    if (type.is(Trait.DEPRECATED)
        || type.definitions().stream().anyMatch(each -> each.is(Trait.DEPRECATED))
        || types.stream().anyMatch(TypeModel::deprecated)) {
      warnings.add("deprecation");
      warnings.add("removal");
    }
    if (anyRaw(types)) {
      warnings.add("rawtypes");
      warnings.add("unchecked");
    }
    return warnings;
  }

  /** The casts of a registration to generic records cannot be checked. */
  static Set<String> ofCasts(ActivityTypeModel type) {
    Set<String> warnings = ofSignatures(type);
    if (type.definitions().stream()
        .anyMatch(each -> each.input().type().name() instanceof ParameterizedTypeName)) {
      warnings.add("unchecked");
    }
    return warnings;
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

  private static Stream<TypeModel> types(DefinitionModel definition) {
    return Stream.of(definition.input().type(), definition.returns());
  }

  private static boolean anyRaw(Collection<TypeModel> types) {
    return types.stream().anyMatch(each -> each.raw() || anyRaw(each.arguments()));
  }
}
