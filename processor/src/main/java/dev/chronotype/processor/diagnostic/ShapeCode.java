package dev.chronotype.processor.diagnostic;

/** CT1xx: what a definition looks like. */
public enum ShapeCode implements Code {
  NO_PARAMETER(
      "CT101",
      Severity.BLOCKER,
      "{method} takes no parameter, but an Activity Definition takes exactly one, a record",
      """
      Why: a record can get a field later; a method without one cannot, while workflows are running.
      Write:
          {record}() {}
          {returns} {name}({input} input)
      """),
  SEVERAL_PARAMETERS(
      "CT102",
      Severity.BLOCKER,
      "{method} takes {count} parameters, but an Activity Definition takes exactly one, a record",
      """
      Why: positional arguments cannot be added, removed or reordered while workflows are running.
      Write:
          {record}({components}) {}
          {returns} {name}({input} input)
      """),
  PARAMETER_NOT_A_RECORD(
      "CT103",
      Severity.BLOCKER,
      "{method} takes {found}, but an Activity Definition takes a record",
      """
      Why: {why}
      Write:
          {record}({components}) {}
          {returns} {name}({input} input)
      """),
  VARARGS_PARAMETER(
      "CT104",
      Severity.BLOCKER,
      "{method} takes a variable number of arguments, but an Activity Definition takes one record",
      """
      Why: Temporal sends a list of payloads; how many belong to a variable parameter cannot be told.
      Write:
          {record}({components}) {}
          {returns} {name}({input} input)
      """),
  STATIC_METHOD(
      "CT105",
      Severity.BLOCKER,
      "{method} is static, but an Activity Definition is called on an instance",
      """
      Why: the registration takes the instance that holds what activities need: clients, pools, settings.
      Write:
          remove 'static' from {name}
      """),
  PRIVATE_METHOD(
      "CT106",
      Severity.BLOCKER,
      "{method} is private, so the generated registration cannot call it",
      """
      Why: activities are called by generated code in the same package, not by reflection.
      Write:
          remove 'private' from {name}; without a modifier it stays inside the package
      """),
  ABSTRACT_METHOD(
      "CT107",
      Severity.BLOCKER,
      "{method} is abstract, but a class's Activity Definition needs a body",
      """
      Why: a definition on a class is the implementation. A contract without one belongs in an interface.
      Write:
          interface {type}Contract { @ActivityDefinition {returns} {name}(...); }
          or give {name} a body
      """),
  GENERIC_METHOD(
      "CT108",
      Severity.BLOCKER,
      "{method} has type parameters of its own, which nothing at run time can fill in",
      """
      Why: a Worker decodes the payload before it calls the method, and has to know the type by then.
      Write:
          {name} with concrete types; or put the type parameter on an abstract class
          and extend it with concrete arguments, once for each
      """),
  NATIVE_METHOD(
      "CT109",
      Severity.BLOCKER,
      "{method} is native, but an Activity Definition is Java code",
      """
      Why: a crash in native code takes the Worker with all its activities down; keep the call visible.
      Write:
          a Java method that calls a private native one
      """),
  UNSUITABLE_OWNER(
      "CT110",
      Severity.BLOCKER,
      "{type} is {kind}, but Activity Definitions belong in a class or an interface",
      """
      Why: the Worker is given an instance that does the work; {kind} is a value.
      Write:
          class {type}Activities { ... }   and move the definitions there
      """),
  PRIVATE_TYPE(
      "CT111",
      Severity.BLOCKER,
      "{type} is private, so generated code cannot name it",
      """
      Why: the stub and the registration are classes of their own in the same package.
      Write:
          remove 'private' from {type}; without a modifier it stays inside the package
      """),
  INNER_CLASS(
      "CT112",
      Severity.BLOCKER,
      "{type} is an inner class, which cannot be made without an instance of the class around it",
      """
      Why: activities live as long as their Worker; a hidden reference to another object is rarely meant.
      Write:
          static class {simple}
      """),
  GENERIC_TYPE(
      "CT113",
      Severity.BLOCKER,
      "{type} is generic, but a Worker has to know what {variables} stands for",
      """
      Why: payloads are decoded to a class; a type variable has none at run time.
      Write:
          abstract class {simple}<{variables}> { ... }   // keeps the definitions
          @Activities class My{simple} extends {simple}<...> {}   // concrete arguments
      """),
  HIDDEN_TYPE(
      "CT114",
      Severity.BLOCKER,
      "{method} {uses} {hidden}, which generated code cannot name",
      """
      Why: the stub and the registration are in package {package}; {hidden} is not visible there.
      Write:
          {hidden} as a public type, or at least not private and in the same package
      """),
  UNREACHABLE_METHOD(
      "CT115",
      Severity.BLOCKER,
      "{type} inherits {method} from another package, but it is not public there",
      """
      Why: the generated registration is in the package of {type} and calls the method from there.
      Write:
          public {returns} {name}(...)   in {declaring}
      """),
  NOT_A_RESULT(
      "CT116",
      Severity.BLOCKER,
      "{method} returns {found}, which a Worker does not wait for",
      """
      Why: {why}
      Found: {found}. Expected: void, a value, or a CompletionStage of a value.
      Write:
          {fix} {name}(...)
      """),
  OPEN_RESULT(
      "CT117",
      Severity.BLOCKER,
      "{method} returns {found}, which does not say what a workflow gets back",
      """
      Why: the payload is decoded to the declared type; {open} has no class to decode to.
      Write:
          the concrete type in place of {open}
      """),
  NO_DEFINITIONS(
      "CT118",
      Severity.OPINION,
      "{type} carries @Activities but has no Activity Definition, so nothing is generated for it",
      """
      Why: the annotation only sets defaults for methods that carry @ActivityDefinition.
      Write:
          @ActivityDefinition on a method of {type}, or remove @Activities
      """),
  REDEFINED(
      "CT119",
      Severity.OPINION,
      "{method} overrides the Activity Definition {other} with one of its own",
      """
      Why: each has a stub and a registration; what the overridden one sets does not hold here.
      Found: Activity Type "{activityType}". The overridden method belongs to {owner}.
      Write:
          {name} without @ActivityDefinition, or one definition only, on {owner} or here
      """),
  TOO_MANY_DEFINITIONS(
      "CT140",
      Severity.BLOCKER,
      "{type} has {count} Activity Definitions, more than fit into the class of a stub",
      """
      Why: what they are called with is made by one static initialiser, and a method has at most 64 KB.
      Write:
          some of the definitions in types of their own
      """),
  NOTHING_TO_FAKE(
      "CT141",
      Severity.BLOCKER,
      "@Fakes names {type}, but there is no {basis}",
      """
      Why: a fake stands for activities that a registration was generated for, and goes by what that knows.
      Write:
          the class or interface that carries the Activity Definitions
          or run chronotype-processor where {type} is compiled, too
      """),
  NOTHING_TO_START(
      "CT142",
      Severity.BLOCKER,
      "@Clients names {type}, but there is no {basis}",
      """
      Why: a client starts what a stub was generated for, and has options, types and codecs from that.
      Write:
          the class or interface that carries the Activity Definitions
          or run chronotype-processor where {type} is compiled, too
      """),
  OTHER_MODULE(
      "CT143",
      Severity.BLOCKER,
      "@{annotation} names {type}, whose package is in module {module}",
      """
      Why: {generated} belongs into that package, and a package is in one named module only.
      Write:
          @{annotation}({type}.class) in {module}
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  ShapeCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
