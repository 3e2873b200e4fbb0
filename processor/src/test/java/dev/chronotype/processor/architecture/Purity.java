package dev.chronotype.processor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;

/**
 * The same input gives the same output, on every machine and in every run, in one compilation after
 * another.
 *
 * @param root the package that the rules are for
 */
record Purity(String root) {

  private static final Set<String> IDENTITY = Set.of("equals", "hashCode", "toString");
  private static final Set<String> FILES =
      Set.of("java.io.File", "java.io.FileReader", "java.io.FileWriter", "java.io.FileInputStream");

  /** The rules, by the name of what breaks one. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put(
        "mutableStatic",
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(root + "..")
            .and()
            .areStatic()
            .should()
            .beFinal());
    rules.put("staticCollection", noCall("make a static collection", Purity::makesStaticState));
    rules.put("mirrorIdentity", noCall("ask a type for its identity", Purity::isMirrorIdentity));
    rules.put("clock", noCall("look at the clock or at chance", Purity::isClock));
    rules.put("machine", noCall("ask the machine", Purity::isMachine));
    rules.put("locale", noCall("depend on the language", Purity::isLocale));
    rules.put(
        "files",
        noClasses()
            .that()
            .resideInAPackage(root + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat(
                DescribedPredicate.describe("are files", each -> FILES.contains(each.getName()))));
    return rules;
  }

  private ArchRule noCall(String description, Predicate<JavaCall<?>> test) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callCodeUnitWhere(DescribedPredicate.describe(description, test));
  }

  private static boolean makesStaticState(JavaCall<?> call) {
    return call.getOrigin().getName().equals("<clinit>")
        && call.getTarget().getName().equals("<init>")
        && call.getTargetOwner().getPackageName().startsWith("java.")
        && !call.getTargetOwner().isAssignableTo(Throwable.class);
  }

  private static boolean isMirrorIdentity(JavaCall<?> call) {
    return call.getTargetOwner().isAssignableTo(TypeMirror.class)
        && IDENTITY.contains(call.getTarget().getName());
  }

  private static boolean isClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.lang.System") && name.matches("currentTimeMillis|nanoTime"))
        || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
        || owner.equals("java.util.Random")
        || (owner.equals("java.lang.Math") && name.equals("random"));
  }

  private static boolean isMachine(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    return owner.equals("java.lang.Runtime")
        || (owner.equals("java.lang.System")
            && name.matches("getProperty|getProperties|getenv|lineSeparator|identityHashCode"));
  }

  private static boolean isLocale(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    return target.getOwner().getName().equals("java.lang.String")
        && target.getName().matches("toUpperCase|toLowerCase|format")
        && target.getRawParameterTypes().stream()
            .noneMatch(each -> each.getName().equals("java.util.Locale"));
  }
}
