package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.NameCode;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.InterfaceMode;
import dev.chronotype.processor.model.ProcessorOptions;
import dev.chronotype.processor.model.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules that look at a type with the SDK's annotations. It may belong to code that knows
 * nothing of us: an error is what the SDK refuses, or what fails whenever it is used.
 */
public final class InterfaceRules {

  /** What the Service or the SDK refuses, among what is asked of texts. */
  private static final List<Code> ALWAYS =
      List.of(NameCode.LONG_ACTIVITY_TYPE, NameCode.RESERVED_ACTIVITY_TYPE);

  private final List<Rule> ofInterfaces;
  private final List<Rule> ofClasses = List.of(new MisplacedAnnotations());

  /**
   * @param options what the user asks of the rules
   */
  public InterfaceRules(ProcessorOptions options) {
    this.ofInterfaces =
        Stream.of(registration(), payloads(options), mode(options)).flatMap(List::stream).toList();
  }

  /** Those for the type, in the order in which their findings are reported. */
  public List<Rule> of(ActivityTypeModel type) {
    return type.shape() == Shape.INTERFACE ? ofInterfaces : ofClasses;
  }

  /** What the SDK looks at when a Worker is given an implementation, or a stub is made. */
  private static List<Rule> registration() {
    return List.of(
        new PublicInterface(),
        new HasActivities(),
        new DistinctNames(),
        new AnnotatedMethods(),
        new MeantAsActivity(),
        new PrefixHolds());
  }

  /** What happens when an activity is called. */
  private static List<Rule> payloads(ProcessorOptions options) {
    return List.of(
        new UsableMethodRetry(),
        new ActivitiesOnly(new ResultIsValue()),
        new ActivitiesOnly(new Serialisable(options)),
        new ActivitiesOnly(new ConcretePayloads()));
  }

  private static List<Rule> mode(ProcessorOptions options) {
    return options.interfaces() == InterfaceMode.STRICT ? strict() : lint();
  }

  private static List<Rule> lint() {
    return List.of(new Only(new ActivityTypeText(), ALWAYS), new OneRecord());
  }

  /**
   * What is asked of definitions of ours, as far as the rules above do not ask it already. The SDK
   * takes the interface as it is, and so does what is generated for it.
   */
  private static List<Rule> strict() {
    return Stream.of(
            new ActivityTypeText(),
            new NameableType(),
            new ActivitiesOnly(new Only(new MethodModifiers(), List.of(ShapeCode.GENERIC_METHOD))),
            new ActivitiesOnly(new ParameterCount()),
            new ActivitiesOnly(new ParameterIsRecord()),
            new ActivitiesOnly(new NameableSignature()),
            new ActivitiesOnly(new ResultIsClosed()))
        .<Rule>map(each -> new Negotiable(each, ALWAYS))
        .toList();
  }
}
