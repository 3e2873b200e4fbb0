package dev.chronotype.processor.diagnostic;

/** CT12x to CT14x: interfaces that carry the SDK's own {@code @ActivityInterface}. */
public enum InterfaceCode implements Code {
  NOT_PUBLIC(
      "CT120",
      Severity.FACT,
      "{type} carries @ActivityInterface but is not public, which the SDK refuses",
      """
      Why: a Worker takes no implementation of it, and a workflow cannot make a stub of it.
      Write:
          public interface {simple}
      """),
  OVERLOADED(
      "CT121",
      Severity.FACT,
      "{method} overloads {other}, which the SDK refuses in an activity interface",
      """
      Why: it tells activities apart by the method's name alone, whatever @ActivityMethod calls them.
      No Worker takes an implementation of {type}, and a workflow cannot make a stub of it.
      Write:
          another name for one of the methods; @ActivityMethod(name = "{activityType}") keeps its type
      """),
  REDECLARED(
      "CT122",
      Severity.FACT,
      "{method} is an activity of {type} twice: {ways}",
      """
      Why: {why}; it refuses two of one name.
      No Worker takes an implementation of {type}, and a workflow cannot make a stub of it.
      Write:
          {fix}
      """),
  REPEATED(
      "CT123",
      Severity.FACT,
      "{type} comes to {through} in more than one way, which the SDK refuses",
      """
      Why: it registers the methods of {through} once for each way, and refuses two of one name.
      No Worker takes an implementation of {type}, and a workflow cannot make a stub of it.
      Write:
          {through} above {type} once only, or no @ActivityInterface on {through}
      """),
  STATIC_ACTIVITY(
      "CT124",
      Severity.FACT,
      "{method} is static but carries @ActivityMethod, which the SDK refuses",
      """
      Why: activities are called on an instance; with this method, no Worker takes any.
      Write:
          {name} without @ActivityMethod, or without 'static'
      """),
  ANNOTATED_IMPLEMENTATION(
      "CT125",
      Severity.FACT,
      "{method} carries {annotation}, which the SDK refuses on an implementation",
      """
      Why: it looks at public methods when a Worker is given an instance; the Worker does not start.
      Write:
          {annotation} on the method of {interface}, and not here
      """),
  DUPLICATE_IN_INTERFACE(
      "CT126",
      Severity.FACT,
      "{method} has the Activity Type \"{activityType}\", which {other} has too",
      """
      Why: a Worker calls activities by their type; it takes no implementation of {type}.
      Write:
          @ActivityMethod(name = "...") with another name on one of them
      """),
  FUTURE_RESULT(
      "CT127",
      Severity.FACT,
      "{method} returns {found}, which the SDK does not wait for but writes as it is",
      """
      Why: as JSON it has no value in it; the workflow cannot read it, and its task fails over and over.
      Write:
          {value} {name}(...)   and wait in the activity, or complete it by ActivityCompletionClient;
          or @ActivityDefinition on a method that returns a CompletionStage
      """),
  NAMED_BRIDGE(
      "CT128",
      Severity.FACT,
      "{method} carries @ActivityMethod and overrides {overridden}, which the SDK refuses",
      """
      Why: the types differ, so compilers add a second method that has the annotation, too.
      No Worker takes an implementation of {type}, and a workflow cannot make a stub of it.
      Write:
          {name} without @ActivityMethod, or {type} without {above}
      """),
  BAD_METHOD_RETRY(
      "CT129",
      Severity.OPINION,
      "{method} has @MethodRetry({member} = {value}), which the SDK refuses: it must be {expected}",
      """
      Why: the SDK makes the Retry Policy when a workflow calls the activity; the workflow task fails
      then, over and over, unless the options of the stub have a value of their own for it.
      Write:
          {member} = {suggestion}
      """),
  HELPER_IS_ACTIVITY(
      "CT130",
      Severity.OPINION,
      "{method} is {what}, yet the SDK makes it an activity, of type \"{activityType}\"",
      """
      Why: {why}
      Write:
          {fix}
      """),
  DECODED_AS_OBJECT(
      "CT131",
      Severity.OPINION,
      "{method} {uses} {declared}; the SDK decodes {variable} as {decoded}{actual}",
      """
      Why: {variable} has no class of its own at run time. {consequence}{also}
      Write:
          {fix}
      """),
  SEVERAL_ARGUMENTS(
      "CT132",
      Severity.OPINION,
      "{method} takes {count} parameters; while workflows run none can be added, but fields of a record can",
      """
      Why: tasks under way carry arguments by position; a record's fields are found by their names.
      Write, for activities to come (docs/migrating.md tells how to move those in use):
      {records}
      """),
  NO_ACTIVITIES(
      "CT133",
      Severity.OPINION,
      "{type} carries @ActivityInterface but has no method, so there is no activity in it",
      """
      Why: a workflow cannot make a stub of it, and no Worker takes a class that implements nothing else.
      Write:
          a method in {simple}, or no @ActivityInterface
      """),
  ANNOTATED_CLASS(
      "CT134",
      Severity.OPINION,
      "{type} carries @ActivityInterface but is {kind}, where the annotation does nothing",
      """
      Why: {why}
      Write:
          @ActivityInterface public interface {contract} { ... }
          class {simple} implements {contract}
      """),
  NAMED_DEFAULT(
      "CT135",
      Severity.OPINION,
      "{method} is a default method with {annotation}, which implementations have to override",
      """
      Why: a class that does not override it has the annotation on a method of its own,
      and a Worker refuses such an implementation.
      Write:
          {name} without a body, or without {annotation}
      """),
  ANNOTATION_WITHOUT_EFFECT(
      "CT136",
      Severity.OPINION,
      "{method} carries @ActivityMethod, which does nothing on a method of a class",
      """
      Why: the SDK reads it on interfaces with @ActivityInterface and those above them; and a Worker
      refuses an implementation that has it on a public method.
      Write:
          @ActivityMethod on the method of the interface, and not here
      """),
  PREFIX_NOT_INHERITED(
      "CT137",
      Severity.OPINION,
      "{type} has namePrefix = \"{prefix}\", which does not hold for {method}",
      """
      Why: {through} carries @ActivityInterface and registers it, without a prefix, as "{activityType}".
      Write:
          {through} without @ActivityInterface, so that its methods are those of {type}
      """),
  SEALED_INTERFACE(
      "CT138",
      Severity.OPINION,
      "{type} is sealed, so no workflow can make a stub of it",
      """
      Why: the SDK's stub is a java.lang.reflect.Proxy, which cannot implement a sealed interface.
      Write:
          public interface {simple}
      """),
  NOT_GENERATED(
      "CT139",
      Severity.OPINION,
      "{type} carries @Activities, but not everything is generated for it: {reason}",
      """
      Why: generated code has to compile without a warning wherever the interface does.
      Write:
          {simple} without that; or without @Activities, and the SDK's own stub
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  InterfaceCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
