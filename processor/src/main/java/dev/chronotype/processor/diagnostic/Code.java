package dev.chronotype.processor.diagnostic;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The catalogue: every diagnostic that there is, with its text.
 *
 * <p>A message says on its first line what is wrong, naming the thing, in at most 120 characters;
 * then why, and what to write instead; and at its end which page says more. Codes are never used
 * again for something else. The families: CT1xx shape, CT2xx serialisability, CT3xx names, CT4xx
 * options, CT5xx execution, CT6xx evolution, CT9xx environment, CT000 a bug of ours.
 */
public enum Code {
  BUG(
      "CT000",
      Severity.ERROR,
      "Chronotype failed on {subject}: {exception}",
      """
      This is a bug in Chronotype, not in your code; the rest of the compilation goes on without it.
      Please report it with the stack trace below and the source of {subject}.
      {trace}
      """),
  NO_PARAMETER(
      "CT101",
      Severity.ERROR,
      "{method} takes no parameter, but an Activity Definition takes exactly one, a record",
      """
      Why: a record can get a field later; a method without one cannot, while workflows are running.
      Write:
          {record}() {}
          {returns} {name}({input} input)
      """),
  SEVERAL_PARAMETERS(
      "CT102",
      Severity.ERROR,
      "{method} takes {count} parameters, but an Activity Definition takes exactly one, a record",
      """
      Why: positional arguments cannot be added, removed or reordered while workflows are running.
      Write:
          {record}({components}) {}
          {returns} {name}({input} input)
      """),
  PARAMETER_NOT_A_RECORD(
      "CT103",
      Severity.ERROR,
      "{method} takes {found}, but an Activity Definition takes a record",
      """
      Why: {why}
      Write:
          {record}({components}) {}
          {returns} {name}({input} input)
      """),
  VARARGS_PARAMETER(
      "CT104",
      Severity.ERROR,
      "{method} takes a variable number of arguments, but an Activity Definition takes one record",
      """
      Why: Temporal sends a list of payloads; how many belong to a variable parameter cannot be told.
      Write:
          {record}({components}) {}
          {returns} {name}({input} input)
      """),
  STATIC_METHOD(
      "CT105",
      Severity.ERROR,
      "{method} is static, but an Activity Definition is called on an instance",
      """
      Why: the registration takes the instance that holds what activities need: clients, pools, settings.
      Write:
          remove 'static' from {name}
      """),
  PRIVATE_METHOD(
      "CT106",
      Severity.ERROR,
      "{method} is private, so the generated registration cannot call it",
      """
      Why: activities are called by generated code in the same package, not by reflection.
      Write:
          remove 'private' from {name}; without a modifier it stays inside the package
      """),
  ABSTRACT_METHOD(
      "CT107",
      Severity.ERROR,
      "{method} is abstract, but a class's Activity Definition needs a body",
      """
      Why: a definition on a class is the implementation. A contract without one belongs in an interface.
      Write:
          interface {type}Contract { @ActivityDefinition {returns} {name}(...); }
          or give {name} a body
      """),
  GENERIC_METHOD(
      "CT108",
      Severity.ERROR,
      "{method} has type parameters of its own, which nothing at run time can fill in",
      """
      Why: a Worker decodes the payload before it calls the method, and has to know the type by then.
      Write:
          {name} with concrete types; or put the type parameter on an abstract class
          and extend it with concrete arguments, once for each
      """),
  NATIVE_METHOD(
      "CT109",
      Severity.ERROR,
      "{method} is native, but an Activity Definition is Java code",
      """
      Why: a crash in native code takes the Worker with all its activities down; keep the call visible.
      Write:
          a Java method that calls a private native one
      """),
  UNSUITABLE_OWNER(
      "CT110",
      Severity.ERROR,
      "{type} is {kind}, but Activity Definitions belong in a class or an interface",
      """
      Why: the Worker is given an instance that does the work; {kind} is a value.
      Write:
          class {type}Activities { ... }   and move the definitions there
      """),
  PRIVATE_TYPE(
      "CT111",
      Severity.ERROR,
      "{type} is private, so generated code cannot name it",
      """
      Why: the stub and the registration are classes of their own in the same package.
      Write:
          remove 'private' from {type}; without a modifier it stays inside the package
      """),
  INNER_CLASS(
      "CT112",
      Severity.ERROR,
      "{type} is an inner class, which cannot be made without an instance of the class around it",
      """
      Why: activities live as long as their Worker; a hidden reference to another object is rarely meant.
      Write:
          static class {simple}
      """),
  GENERIC_TYPE(
      "CT113",
      Severity.ERROR,
      "{type} is generic, but a Worker has to know what {variables} stands for",
      """
      Why: payloads are decoded to a class; a type variable has none at run time.
      Write:
          abstract class {simple}<{variables}> { ... }   // keeps the definitions
          @Activities class My{simple} extends {simple}<...> {}   // concrete arguments
      """),
  HIDDEN_TYPE(
      "CT114",
      Severity.ERROR,
      "{method} {uses} {hidden}, which generated code cannot name",
      """
      Why: the stub and the registration are in package {package}; {hidden} is not visible there.
      Write:
          {hidden} as a public type, or at least not private and in the same package
      """),
  UNREACHABLE_METHOD(
      "CT115",
      Severity.ERROR,
      "{type} inherits {method} from another package, but it is not public there",
      """
      Why: the generated registration is in the package of {type} and calls the method from there.
      Write:
          public {returns} {name}(...)   in {declaring}
      """),
  NOT_A_RESULT(
      "CT116",
      Severity.ERROR,
      "{method} returns {found}, which a Worker does not wait for",
      """
      Why: {why}
      Found: {found}. Expected: void, a value, or a CompletionStage of a value.
      Write:
          {fix} {name}(...)
      """),
  OPEN_RESULT(
      "CT117",
      Severity.ERROR,
      "{method} returns {found}, which does not say what a workflow gets back",
      """
      Why: the payload is decoded to the declared type; {open} has no class to decode to.
      Write:
          the concrete type in place of {open}
      """),
  NO_DEFINITIONS(
      "CT118",
      Severity.WARNING,
      "{type} carries @Activities but has no Activity Definition, so nothing is generated for it",
      """
      Why: the annotation only sets defaults for methods that carry @ActivityDefinition.
      Write:
          @ActivityDefinition on a method of {type}, or remove @Activities
      """),
  REDEFINED(
      "CT119",
      Severity.WARNING,
      "{method} overrides the Activity Definition {other} with one of its own",
      """
      Why: each has a stub and a registration; what the overridden one sets does not hold here.
      Found: Activity Type "{activityType}". The overridden method belongs to {owner}.
      Write:
          {name} without @ActivityDefinition, to stay under the definition that it overrides;
          or one definition only, on {owner} or here
      """),
  NEVER_SERIALISABLE(
      "CT201",
      Severity.ERROR,
      "{path} {is} {found}, which no payload converter can write and read back",
      """
      Why: {why}
      At run time the workflow task or the attempt fails, and is retried in vain until a timeout.
      Write:
          {fix}
      """),
  BLANK_ACTIVITY_TYPE(
      "CT301",
      Severity.ERROR,
      "{method} has a blank Activity Type",
      """
      Why: the Temporal Service refuses an Activity Execution without a type.
      Write:
          @ActivityDefinition(name = "{suggestion}"), or leave the member out
      """),
  LONG_ACTIVITY_TYPE(
      "CT302",
      Severity.ERROR,
      "{method} has an Activity Type of {length} characters; at most 1000 are accepted",
      """
      Why: the Temporal Service limits ids and names to 1,000 characters (limit.maxIDLength).
      Write:
          a shorter name
      """),
  CONTROL_CHARACTER(
      "CT303",
      Severity.ERROR,
      "{method} has a control character in its Activity Type: {character} at index {index}",
      """
      Why: names travel through logs, URLs and command lines, which cut or change control characters.
      Write:
          a name of visible characters
      """),
  RESERVED_ACTIVITY_TYPE(
      "CT304",
      Severity.ERROR,
      "{method} has an Activity Type that starts with __temporal_, which Temporal reserves",
      """
      Why: Temporal keeps the prefix for its own activities; the SDK refuses to register such a type.
      Write:
          another name
      """),
  DUPLICATE_IN_TYPE(
      "CT305",
      Severity.ERROR,
      "{method} has the Activity Type \"{name}\", which {other} has too",
      """
      Why: a Worker calls activities by their type; with two of one type it does not start.
      Write:
          @ActivityDefinition(name = "{suggestion}") on one of them
      """),
  DUPLICATE_IN_COMPILATION(
      "CT306",
      Severity.ERROR,
      "{method} has the Activity Type \"{name}\", which {other} has too",
      """
      Why: a Worker with both does not start, and on two Workers each task may meet the wrong one.
      First: {first}. Second: {second}.
      Write:
          @ActivityDefinition(name = "{suggestion}"), or @Activities(namePrefix = ...) on one of the types
      """),
  GENERATED_NAME_TAKEN(
      "CT307",
      Severity.ERROR,
      "{type} needs the generated class {generated}, but a class of that name is there already",
      """
      Why: the stub and the registration are named after the type that carries the definitions.
      Write:
          another name for {type} or for {generated}
      """),
  UNREADABLE_DURATION(
      "CT401",
      Severity.ERROR,
      "{member} = \"{text}\" is no duration",
      """
      Found: {found}. Expected: numbers with units (d, h, m, s, ms) or ISO-8601.
      Write:
          {member} = "{suggestion}"
      """),
  DURATION_OUT_OF_RANGE(
      "CT402",
      Severity.ERROR,
      "{member} = \"{text}\" is {problem}",
      """
      Why: {why}
      Write:
          {member} = "{suggestion}"
      """),
  HEARTBEAT_TOO_LONG(
      "CT403",
      Severity.ERROR,
      "{method} has heartbeatTimeout {heartbeat}, not less than its {member} of {limit}",
      """
      Why: the attempt ends before a missed heartbeat could be noticed, so the heartbeat does nothing.
      Write:
          heartbeatTimeout = "{suggestion}"
      """),
  TIMEOUTS_REVERSED(
      "CT404",
      Severity.ERROR,
      "{method} has {inner} {innerValue}, longer than its {outer} of {outerValue}",
      """
      Why: {outer} bounds all attempts together; what is longer is never reached.
      Write:
          {inner} = "{outerValue}" or less, or a longer {outer}
      """),
  BAD_RETRY(
      "CT405",
      Severity.ERROR,
      "{member} = {value} is out of range: it must be {expected}",
      """
      Why: {why}
      Write:
          {member} = {suggestion}
      """),
  ABSTRACT_DO_NOT_RETRY(
      "CT406",
      Severity.ERROR,
      "doNotRetry lists {throwable}, which is abstract and so never the class of what is thrown",
      """
      Why: Temporal compares the name of the exception's own class and knows nothing of subclasses.
      Write:
          doNotRetry = { each concrete subclass that is thrown }
      """),
  CONTRADICTING_RETRY(
      "CT407",
      Severity.WARNING,
      "{member} has no effect beside maximumAttempts = 1, which allows no retry",
      """
      Why: the first attempt is the only one; what is set for retries is never used.
      Write:
          @Retry(maximumAttempts = 1), or more attempts
      """),
  BLANK_TASK_QUEUE(
      "CT408",
      Severity.ERROR,
      "taskQueue is blank",
      """
      Why: the Temporal Service refuses an Activity Execution with a blank Task Queue.
      Write:
          taskQueue = "orders", or leave the member out for the workflow's own Task Queue
      """),
  CHILD_PROCESS_UNAVAILABLE(
      "CT501",
      Severity.ERROR,
      "{subject} asks for execution = CHILD_PROCESS, which this version cannot do yet",
      """
      Why: to run it in the Worker's own JVM instead would silently give up the isolation you asked for.
      Write:
          execution = Execution.IN_PROCESS, or leave the member out
      """),
  RUNTIME_MISSING(
      "CT901",
      Severity.ERROR,
      "chronotype-runtime cannot be seen from {where}, so the generated code would not compile",
      """
      Why: stubs and registrations call dev.chronotype.runtime.
      Write:
          {fix}
      """),
  RUNTIME_TOO_OLD(
      "CT902",
      Severity.ERROR,
      "chronotype-runtime {runtime} is older than chronotype-processor {processor}",
      """
      Found: spi level {found}. Expected: spi level {expected} or higher.
      Write:
          one version for both: chronotype-runtime {processor}
      """),
  UNKNOWN_OPTION(
      "CT903",
      Severity.WARNING,
      "-A{option} is no option of Chronotype{meant}",
      """
      Why: an option that is misspelled does nothing.
      Known: {known}
      """),
  UNRESOLVED(
      "CT904",
      Severity.ERROR,
      "{type} inherits a definition that names {missing}, which is not on the class path",
      """
      Why: the class file that declares the definition was compiled against a class that is missing here.
      Write:
          the dependency that holds {missing} into your build
      """),
  CANNOT_WRITE(
      "CT905",
      Severity.ERROR,
      "{generated} could not be written: {problem}",
      """
      Why: the compiler could not store the file; no part of it is compiled.
      Write:
          make the directory for generated sources writable, or free space on its disk
      """);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z]*)}");

  private final String id;
  private final Severity severity;
  private final String headline;
  private final String body;

  Code(String id, Severity severity, String headline, String body) {
    this.id = id;
    this.severity = severity;
    this.headline = headline;
    this.body = body;
  }

  /** The stable name: the code that users see, search for and suppress. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** Where the page is that says more, below the project's folder. */
  public String page() {
    return "docs/errors/" + id + ".md";
  }

  String message(Map<String, String> arguments) {
    return fill("[" + id + "] " + headline + "\n" + body + "More: " + page(), arguments);
  }

  private String fill(String text, Map<String, String> arguments) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String argument = arguments.get(matcher.group(1));
      if (argument == null) {
        throw new IllegalStateException(id + " lacks its " + matcher.group());
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(argument));
    }
    return matcher.appendTail(filled).toString();
  }
}
