package dev.chronotype.processor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The one direction: read, model, check, generate, emit.
 *
 * @param root the package that holds those packages
 */
record Direction(String root) {

  private static final String JAVAPOET = "com.squareup.javapoet..";
  private static final String AUTO_COMMON = "com.google.auto.common..";

  /** What a package may use of the others. */
  private static final Map<String, List<String>> USES =
      new TreeMap<>(
          Map.of(
              "model", List.of(),
              "diagnostic", List.of("model"),
              "read", List.of("model"),
              "check", List.of("model", "diagnostic"),
              "generate", List.of("model"),
              "emit", List.of("model", "diagnostic", "generate")));

  /** The rules, by the name of what breaks one. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new TreeMap<>();
    USES.forEach((name, used) -> rules.put(name, onlyUses(name, used)));
    rules.put("cycle", slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put("messager", onlyIn("javax.annotation.processing.Messager", "diagnostic"));
    rules.put("filer", onlyIn("javax.annotation.processing.Filer", "emit"));
    rules.put("types", onlyIn("javax.lang.model.type..", "read"));
    rules.put("util", onlyIn("javax.lang.model.util..", "read"));
    rules.put("autoCommon", onlyIn(AUTO_COMMON, "read"));
    rules.put("code", onlyIn("com.squareup.javapoet.CodeBlock", "generate"));
    rules.put("elements", onlyReadersKnowElements());
    rules.put("plainModel", modelIsPlain());
    return rules;
  }

  private ArchRule onlyUses(String name, List<String> used) {
    String[] others =
        Stream.concat(Stream.of(root), USES.keySet().stream().filter(each -> !each.equals(name)))
            .filter(each -> !used.contains(each))
            .map(each -> each.equals(root) ? root : packageOf(each))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  /** Types are given as a package or as a class. The root only hands on what it is given. */
  private ArchRule onlyIn(String types, String... packages) {
    String[] allowed = Stream.of(packages).map(this::packageOf).toArray(String[]::new);
    var outside = noClasses().that().resideInAPackage(root + "..").and(notIn(allowed)).should();
    return types.endsWith("..")
        ? outside.accessClassesThat().resideInAPackage(types)
        : outside.accessClassesThat().haveFullyQualifiedName(types);
  }

  private ArchRule onlyReadersKnowElements() {
    return noClasses()
        .that()
        .resideInAnyPackage(packageOf("model"), packageOf("check"), packageOf("generate"))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are elements",
                each ->
                    each.getPackageName().equals("javax.lang.model.element")
                        && !each.getSimpleName().equals("Modifier")));
  }

  private ArchRule modelIsPlain() {
    return classes()
        .that()
        .resideInAPackage(packageOf("model"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packageOf("model"), "java..", JAVAPOET, "org.jspecify.annotations");
  }

  private static DescribedPredicate<JavaClass> notIn(String... packages) {
    return DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(packages));
  }

  private String packageOf(String name) {
    return root + "." + name + "..";
  }
}
