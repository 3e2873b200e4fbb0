package dev.chronotype.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An Activity Definition: a method, as a member of the type that was read, type variables resolved.
 *
 * @param method the simple name of the method
 * @param declaredIn the qualified name of the type that declares it
 * @param inherited whether that is another type than the one that was read
 * @param reachable whether code in the package of the type that was read may call it, as far as
 *     packages go
 * @param lineage this method and all definitions that it overrides, as {@code
 *     com.acme.Type#method(com.acme.Order)}; this method first
 * @param redefines the qualified name of a type that has a stub of its own and declares a
 *     definition which this method overrides, or null
 * @param defaultName the method's name as it is in an Activity Type where no name is given
 * @param prefix what is put before that
 * @param name the explicit Activity Type
 * @param own what is set on the method itself
 * @param options what is in force: the method's settings over those of its types
 * @param documentation the author's own Javadoc comment as it stands in the source; null where the
 *     method is inherited from another file
 * @param reflected what the SDK makes of it; null where it is defined with our annotations
 * @param site the method, or the type that was read where the method is inherited
 */
public record DefinitionModel(
    String method,
    String declaredIn,
    boolean inherited,
    boolean reachable,
    List<String> lineage,
    @Nullable String redefines,
    Set<Trait> traits,
    List<ParameterModel> parameters,
    TypeModel returns,
    String defaultName,
    @Nullable Setting<String> prefix,
    @Nullable Setting<String> name,
    OptionsModel own,
    OptionsModel options,
    @Nullable String documentation,
    @Nullable ReflectedModel reflected,
    Site site) {

  public DefinitionModel {
    lineage = List.copyOf(lineage);
    traits = Set.copyOf(traits);
    parameters = List.copyOf(parameters);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The Activity Type that the Temporal Service will know it by. */
  public String activityType() {
    if (name != null) {
      return name.value();
    }
    return prefix == null ? defaultName : prefix.value() + defaultName;
  }

  /** Where the Activity Type was written down: the tightest place that a message on it can name. */
  public Site nameSite() {
    if (name != null) {
      return name.site();
    }
    return site;
  }

  /** The name for messages: {@code Greeting.hello}. */
  public String display() {
    return declaredIn.substring(declaredIn.lastIndexOf('.') + 1) + "." + method;
  }

  /** The name and what it takes, to tell overloads apart: {@code Greeting.hello(Person)}. */
  public String signature() {
    return display()
        + parameters.stream()
            .map(each -> each.type().display())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * Whether it returns a stage that completes later; for the SDK a stage is a value like others.
   */
  public boolean isAsync() {
    return reflected == null && returns.is("java.util.concurrent.CompletionStage");
  }

  /** What the caller gets: what is returned, or what the stage completes with. */
  public TypeModel result() {
    return isAsync() && !returns.arguments().isEmpty() ? returns.arguments().get(0) : returns;
  }

  /** Whether it is to run in a child process. */
  public boolean isForChild() {
    return options.isForChild();
  }

  /** Whether the caller gets nothing. */
  public boolean returnsNothing() {
    return result().shape() == Shape.VOID || "java.lang.Void".equals(result().qualifiedName());
  }
}
