package dev.chronotype.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.MethodRetryModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Surroundings;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.TypeModel;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which {@code @ActivityInterface} interfaces code can be generated for that compiles without
 * a warning. Nobody may have asked for it: where there is a doubt, there is no code.
 */
final class Implementable {

  /** What generated code calls static methods of: a field of that name would be taken instead. */
  private static final Set<ClassName> CALLED =
      Set.of(
          Spi.SPI_LEVEL,
          Spi.ACTIVITY_CALL,
          Spi.ACTIVITY_INVOKER,
          Spi.TYPES,
          Spi.ACTIVITY_OPTIONS,
          Spi.RETRY_OPTIONS,
          ClassName.get(Duration.class));

  /** What a stub names member types of: JavaPoet does not tell it from a type of that name. */
  private static final Set<ClassName> OWNERS =
      Set.of(Spi.ACTIVITY_OPTIONS, Spi.LOCAL_ACTIVITY_OPTIONS);

  static final String TOO_MANY = "it has too many methods";

  private static final Set<String> OF_OBJECT =
      Set.of("toString()", "hashCode()", "equals(java.lang.Object)");

  private Implementable() {}

  /** Why there can be neither a stub nor a registration; empty if there can. */
  static Optional<String> againstAny(ActivityTypeModel type) {
    if (type.shape() != Shape.INTERFACE || type.definitions().isEmpty()) {
      return Optional.of("it is no interface with activities");
    }
    if (type.is(Trait.READ_TWICE)) {
      return Optional.of("the names are those of the code for its other definitions");
    }
    if (!type.typeParameters().isEmpty()) {
      return Optional.of("it is generic");
    }
    if (type.surroundings().raw()) {
      return Optional.of("it extends a generic interface without type arguments");
    }
    if (type.nesting().stream().anyMatch(each -> each.isPrivate())) {
      return Optional.of("it is private, or in a type that is");
    }
    if (!type.is(Trait.ACTIVITIES) && !type.surroundings().notPublic().isEmpty()) {
      return Optional.of(
          "it names types that are not public and may share a file with others, "
              + String.join(", ", type.surroundings().notPublic().stream().sorted().toList()));
    }
    if (!GeneratedSize.fits(type)) {
      return Optional.of(TOO_MANY);
    }
    return againstMethods(type.definitions());
  }

  private static Optional<String> againstMethods(List<DefinitionModel> definitions) {
    Set<String> signatures = new HashSet<>();
    for (DefinitionModel each : definitions) {
      if (each.is(Trait.STATIC) || each.is(Trait.GENERIC)) {
        return Optional.of(each.method() + " is static or generic");
      }
      if (each.parameters().stream().anyMatch(one -> one.type().shape() == Shape.VOID)) {
        return Optional.of("a parameter of " + each.method() + " is void");
      }
      if (!signatures.add(Parameters.signature(each.method(), each))) {
        return Optional.of("it has " + each.method() + " twice");
      }
      if (!types(each).allMatch(Implementable::canBeWritten)) {
        return Optional.of("a type of " + each.method() + " cannot be written there");
      }
    }
    return Optional.empty();
  }

  /** Why there can be no stub, where there can be a registration; empty if there can. */
  static Optional<String> againstStub(ActivityTypeModel type) {
    if (type.is(Trait.SEALED)) {
      return Optional.of("it is sealed");
    }
    Surroundings around = type.surroundings();
    if (CALLED.stream().anyMatch(each -> around.constants().contains(each.simpleName()))) {
      return Optional.of("it has a constant with the name of a class that a stub uses");
    }
    if (OWNERS.stream().anyMatch(each -> around.types().contains(each.simpleName()))) {
      return Optional.of("it has a member type with the name of one that a stub uses");
    }
    for (DefinitionModel each : type.definitions()) {
      if (each.is(Trait.FOR_REMOVAL)) {
        // javac warns of the method that overrides it, ECJ of what keeps javac from that.
        return Optional.of(each.method() + " is deprecated for removal");
      }
      if (Parameters.signature(each.method(), each).equals("finalize()")) {
        return Optional.of("the garbage collector would call finalize()");
      }
      if (each.reflected() != null && !isAccepted(each.reflected().retry())) {
        return Optional.of("the SDK refuses the @MethodRetry of " + each.method());
      }
      if (types(each).anyMatch(one -> isHidden(one.name(), type))) {
        return Optional.of("a type of " + each.method() + " has the name of a member type");
      }
    }
    return Optional.empty();
  }

  /** The SDK's builder refuses other values, and would keep the stub from being loaded. */
  private static boolean isAccepted(@Nullable MethodRetryModel retry) {
    return retry == null
        || (number(retry.initialIntervalSeconds()) >= 0
            && number(retry.maximumIntervalSeconds()) >= 0
            && number(retry.maximumAttempts()) >= 0
            && (number(retry.backoffCoefficient()) == 0
                || number(retry.backoffCoefficient()) >= 1));
  }

  private static double number(@Nullable Setting<? extends Number> setting) {
    return setting == null ? 0 : setting.value().doubleValue();
  }

  /** Whether the stub has the method as every object has: the SDK's own stub answers it itself. */
  static boolean ofObject(DefinitionModel definition) {
    return OF_OBJECT.contains(Parameters.signature(definition.method(), definition));
  }

  private static Stream<TypeModel> types(DefinitionModel definition) {
    return Stream.concat(
        definition.parameters().stream().map(each -> each.type()), Stream.of(definition.returns()));
  }

  private static boolean canBeWritten(TypeModel type) {
    boolean inner =
        type.name() instanceof ParameterizedTypeName && type.name().toString().contains(">.");
    return !inner
        && type.hidden() == null
        && type.shape() != Shape.TYPE_VARIABLE
        && type.arguments().stream().allMatch(Implementable::canBeWritten);
  }

  /**
   * Whether its simple name would stand for a member type of the interface. JavaPoet qualifies such
   * names, but neither those of the same package nor those of nested types.
   */
  private static boolean isHidden(TypeName name, ActivityTypeModel type) {
    if (name instanceof ParameterizedTypeName parameterized) {
      return isHidden(parameterized.rawType, type)
          || parameterized.typeArguments.stream().anyMatch(each -> isHidden(each, type));
    }
    if (name instanceof ArrayTypeName array) {
      return isHidden(array.componentType, type);
    }
    if (name instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds.stream(), wildcard.lowerBounds.stream())
          .anyMatch(each -> isHidden(each, type));
    }
    return name instanceof ClassName className
        && type.surroundings().types().contains(className.topLevelClassName().simpleName())
        && (className.enclosingClassName() != null
            || className.packageName().equals(type.name().packageName()));
  }
}
