package dev.chronotype.processor.diagnostic;

/** CT3xx: Activity Types and the names of generated classes. */
public enum NameCode implements Code {
  BLANK_ACTIVITY_TYPE(
      "CT301",
      Severity.FACT,
      "{method} has a blank Activity Type",
      """
      Why: the Temporal Service refuses an Activity Execution without a type.
      Write:
          {annotation}(name = "{suggestion}"), or leave the member out
      """),
  LONG_ACTIVITY_TYPE(
      "CT302",
      Severity.FACT,
      "{method} has an Activity Type of {length} characters; at most 1000 are accepted",
      """
      Why: the Temporal Service limits ids and names to 1,000 characters (limit.maxIDLength).
      Write:
          a shorter name
      """),
  CONTROL_CHARACTER(
      "CT303",
      Severity.FACT,
      "{method} has a control character in its Activity Type: {character} at index {index}",
      """
      Why: names travel through logs, URLs and command lines, which cut or change control characters.
      Write:
          a name of visible characters
      """),
  RESERVED_ACTIVITY_TYPE(
      "CT304",
      Severity.FACT,
      "{method} has an Activity Type that starts with __temporal_, which Temporal reserves",
      """
      Why: Temporal keeps the prefix for its own activities; the SDK refuses to register such a type.
      Write:
          another name
      """),
  DUPLICATE_IN_TYPE(
      "CT305",
      Severity.BLOCKER,
      "{method} has the Activity Type \"{name}\", which {other} has too",
      """
      Why: a Worker calls activities by their type; with two of one type it does not start.
      Write:
          @ActivityDefinition(name = "{suggestion}") on one of them
      """),
  DUPLICATE_IN_COMPILATION(
      "CT306",
      Severity.FACT,
      "{method} has the Activity Type \"{name}\", which {other} has too",
      """
      Why: a Worker with both does not start, and on two Workers each task may meet the wrong one.
      First: {first}. Second: {second}.
      Write:
          {fix}, or @Activities(namePrefix = ...) on one of the types
      """),
  GENERATED_NAME_TAKEN(
      "CT307",
      Severity.BLOCKER,
      "{type} needs the generated class {generated}, but a class of that name is there already",
      """
      Why: the stub and the registration are named after the type that carries the definitions.
      Write:
          another name for {type} or for {generated}
      """),
  DUPLICATE_ON_CLASS_PATH(
      "CT308",
      Severity.FACT,
      "{method} has the Activity Type \"{name}\", which {other} of another compilation has too",
      """
      Why: a Worker with both does not start, and on two Workers each task may meet the wrong one.
      First: {first}. Second: {second}.
      Write:
          {fix}, or taskQueue = ... on both where they never meet
      """),
  DUPLICATE_OF_INTERFACE(
      "CT309",
      Severity.OPINION,
      "{method} has the Activity Type \"{name}\", which {other} has too, on the SDK's own path",
      """
      Why: a Worker with both calls what is registered by reflection, and never the other.
      First: {first}. Second: {second}.
      Write:
          {fix}
      """),
  NEAR_NAME(
      "CT310",
      Severity.OPINION,
      "{method} has the Activity Type \"{name}\", and {other} has \"{otherName}\"",
      """
      Why: names are compared to the letter. A Worker with one refuses tasks for the other, over and over.
      First: {first}. Second: {second}.
      Write:
          the same name on both if they are one activity, else names that nobody takes for each other
      """),
  SHARED_BY_INTERFACES(
      "CT311",
      Severity.OPINION,
      "{method} has the Activity Type \"{name}\", which the interface method {other} has too",
      """
      Why: a Worker with implementations of both does not start. On two Task Queues there is no harm.
      First: {first}. Second: {second}.
      Write:
          {fix}, or @ActivityInterface(namePrefix = ...) on one of the interfaces
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  NameCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
