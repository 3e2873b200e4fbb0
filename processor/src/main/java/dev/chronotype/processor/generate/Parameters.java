package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of a generated method: those of its definition. */
final class Parameters {

  private static final Set<String> TAKEN = Set.of("invoker", "activities", "activity");

  private Parameters() {}

  /**
   * What no parameter may be called.
   *
   * @param fields the names of the fields of the class that has the methods
   */
  static Set<String> taken(Set<String> fields) {
    Set<String> taken = new HashSet<>(fields);
    taken.addAll(TAKEN);
    return taken;
  }

  /** The authors' names, except those that are taken. */
  static List<String> names(DefinitionModel definition, Set<String> taken) {
    Set<String> used = new HashSet<>();
    definition.parameters().forEach(each -> used.add(each.name()));
    List<String> names = new ArrayList<>();
    for (ParameterModel each : definition.parameters()) {
      String name = each.name();
      if (taken.contains(name)) {
        do {
          name += "_";
        } while (taken.contains(name) || !used.add(name));
      }
      names.add(name);
    }
    return names;
  }

  static List<ParameterSpec> of(DefinitionModel definition, List<String> names) {
    List<ParameterSpec> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      TypeName type = definition.parameters().get(i).type().name();
      all.add(ParameterSpec.builder(type, names.get(i)).build());
    }
    return all;
  }

  /** The erasures of their types as they are declared, by which Javadoc knows the method. */
  static CodeBlock declared(DefinitionModel definition) {
    return definition.parameters().stream()
        .map(each -> CodeBlock.of("$T", each.erasure()))
        .collect(CodeBlock.joining(", "));
  }

  /** The erasures of their types here. */
  static CodeBlock erased(DefinitionModel definition) {
    return definition.parameters().stream()
        .map(each -> CodeBlock.of("$T", TypeCode.erased(each.type())))
        .collect(CodeBlock.joining(", "));
  }

  /** What tells overloads apart, for the compiler: no two methods may have the same. */
  static String signature(String method, DefinitionModel definition) {
    return definition.parameters().stream()
        .map(each -> TypeCode.erased(each.type()).toString())
        .collect(Collectors.joining(",", method + "(", ")"));
  }
}
