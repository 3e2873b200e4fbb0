package dev.chronotype.processor.model;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.model.payload.PayloadGraph;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface that carries Activity Definitions, its own or inherited ones.
 *
 * @param name the class
 * @param style how its definitions are written
 * @param shape CLASS or INTERFACE in what is well-formed
 * @param traits what the type is declared as; PUBLIC only where all types around it are public too
 * @param nesting the type itself and all that enclose it, innermost first
 * @param typeParameters the names of its type parameters
 * @param supertypes the qualified names of all that it extends or implements
 * @param activityInterfaces the qualified names of those that carry {@code @ActivityInterface}, the
 *     type itself not among them
 * @param annotated whether it carries {@code @Activities}, or {@code @ActivityInterface} where that
 *     is its style
 * @param annotationSite that annotation, or the type where there is none
 * @param prefix what the annotation puts before the names of methods, or null
 * @param defaults what the annotation sets for all definitions
 * @param surroundings what code that implements it finds; of an interface with the SDK's annotation
 * @param payloads the classes that what is sent may be made of
 * @param neighbours the simple names of the classes in its package, which come before those of
 *     {@code java.lang}
 * @param generatedVisible whether {@code javax.annotation.processing.Generated} can be named
 */
public record ActivityTypeModel(
    ClassName name,
    Style style,
    Shape shape,
    Set<Trait> traits,
    List<EnclosingModel> nesting,
    List<String> typeParameters,
    Set<String> supertypes,
    List<String> activityInterfaces,
    boolean annotated,
    Site annotationSite,
    @Nullable Setting<String> prefix,
    OptionsModel defaults,
    List<DefinitionModel> definitions,
    Surroundings surroundings,
    PayloadGraph payloads,
    Set<String> neighbours,
    boolean generatedVisible,
    Site site) {

  public ActivityTypeModel {
    traits = Set.copyOf(traits);
    nesting = List.copyOf(nesting);
    typeParameters = List.copyOf(typeParameters);
    supertypes = Set.copyOf(supertypes);
    activityInterfaces = List.copyOf(activityInterfaces);
    definitions = List.copyOf(definitions);
    neighbours = Set.copyOf(neighbours);
  }

  /** This type with other definitions, such as some of its own. */
  public ActivityTypeModel withDefinitions(List<DefinitionModel> others) {
    return new ActivityTypeModel(
        name,
        style,
        shape,
        traits,
        nesting,
        typeParameters,
        supertypes,
        activityInterfaces,
        annotated,
        annotationSite,
        prefix,
        defaults,
        others,
        surroundings,
        payloads,
        neighbours,
        generatedVisible,
        site);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The same type with the definitions that code outside of it can call. */
  public ActivityTypeModel callable() {
    return withDefinitions(definitions.stream().filter(each -> !each.is(Trait.PRIVATE)).toList());
  }

  /**
   * Whether it only carries definitions for its subtypes: it is generic, and nobody can make an
   * instance of it without saying what its type variables stand for.
   */
  public boolean isTemplate() {
    return !typeParameters.isEmpty() && (shape == Shape.INTERFACE || is(Trait.ABSTRACT));
  }

  /**
   * Whether a Worker can have its definitions under their names as they are. One of the SDK's own
   * kind can be generic, but has to be an interface.
   */
  public boolean isForWorkers() {
    return style == Style.CHRONOTYPE
        ? !isTemplate() && (shape == Shape.CLASS || shape == Shape.INTERFACE)
        : shape == Shape.INTERFACE;
  }

  /** The name for messages: {@code Outer.Inner}. */
  public String display() {
    return String.join(".", name.simpleNames());
  }
}
