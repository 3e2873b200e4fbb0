package dev.chronotype.processor.diagnostic;

/** CT2xx: what becomes of values on their way through the Data Converter. */
public enum SerialisationCode implements Code {
  NEVER_SERIALISABLE(
      "CT201",
      Severity.FACT,
      "{path} is {found}, which no payload converter can write and read back",
      """
      Why: {why}
      At run time the workflow task or the attempt fails, and is retried in vain until a timeout.
      Write:
          {fix}
      """),
  HIDDEN_JDK_TYPE(
      "CT202",
      Severity.FACT,
      "{path} is {found}, a class of the JDK that Jackson cannot write and read back",
      """
      Why: {why}
      Write:
          {fix}
      """),
  ABSTRACT_TYPE(
      "CT203",
      Severity.FACT,
      "{path} is {found}, and nothing tells Jackson which class to make",
      """
      Why: it is {kind}, and a payload names no class, so reading fails at each attempt.
      Write:
          {fix}
      """),
  NO_CREATOR(
      "CT204",
      Severity.FACT,
      "{path} is {found}, which Jackson has no way to make",
      """
      Why: without a constructor that takes nothing, and without a creator, reading fails at each attempt.
      Write:
          {fix}
      """),
  DERIVED_ACCESSOR(
      "CT205",
      Severity.FACT,
      "{path} is written as \"{json}\" but cannot be read back",
      """
      Why: Jackson takes it for a property and writes it; {type} has none of that name to read it into.
      At run time: UnrecognizedPropertyException: Unrecognized field "{json}", at each attempt.
      Write:
          @JsonIgnore on {accessor}, or a name that begins with neither get nor is
      """),
  UNREADABLE_KEY(
      "CT206",
      Severity.FACT,
      "{path} has {found} as its key, which Jackson cannot read back",
      """
      Why: {why}
      Write:
          {fix}
      """),
  UNLISTED_SUBTYPE(
      "CT207",
      Severity.FACT,
      "{path} is {found}, and {subtype} is not among its @JsonSubTypes",
      """
      Why: its name is written beside the value, and reading fails: nothing says which class that is.
      Write:
          {fix} into the @JsonSubTypes of {type}
      """),
  TYPE_ID_LOST(
      "CT208",
      Severity.FACT,
      "{path} is {found}, whose class is not written here",
      """
      Why: a type argument is unknown when a payload is written, so Jackson leaves "{property}" out,
      and misses it when it reads.
      Write:
          a record with a component of that type, such as record Page(List<{type}> items) {}
      """),
  PROTOBUF_INSIDE(
      "CT209",
      Severity.FACT,
      "{path} is {found}, a protobuf message inside another value",
      """
      Why: the Data Converter knows protobuf as a whole payload alone; inside one it is Jackson that fails.
      Write:
          byte[] and toByteArray(), or a record of the values that are needed
      """),
  EXTENDS_JDK(
      "CT210",
      Severity.FACT,
      "{path} is {found}, which extends {superclass} of the JDK",
      """
      Why: Jackson has to read the private fields of {superclass}, which the JDK does not allow.
      At run time: InvalidDefinitionException: Failed to call `setAccess()`, at each attempt.
      Write:
          a record of the values that are needed of it
      """),
  EMPTY_CLASS(
      "CT211",
      Severity.FACT,
      "{path} is {found}, in which Jackson finds nothing to write",
      """
      Why: a class without fields and getters is refused, to report what was forgotten.
      Write:
          record {simple}() {}, which may be empty
      """),
  REFUSED_CLASS(
      "CT212",
      Severity.FACT,
      "{path} is {found}, whose definition Jackson refuses",
      """
      Why: {why}.
      Write:
          one accessor or creator for each property, named by @JsonProperty where names differ
      """),
  INNER_CLASS(
      "CT213",
      Severity.FACT,
      "{path} is {found}, an inner class, which Jackson cannot make",
      """
      Why: its instances need one of the class around it, and a payload has none.
      Write:
          static class {simple}, or a record
      """),
  ENDLESS_TYPE(
      "CT214",
      Severity.FACT,
      "{path} is {found}, whose type arguments grow without end",
      """
      Why: Jackson looks at each type that a value can have, and here there is always another one.
      At run time: StackOverflowError
      Write:
          a type that refers to itself with the same arguments
      """),
  MISMATCH(
      "CT215",
      Severity.FACT,
      "{path} is {found}, written as {written} but read from {read}",
      """
      Why: {why}
      Write:
          {fix}
      """),
  NO_CONTAINER(
      "CT216",
      Severity.FACT,
      "{path} is {found}, which Jackson cannot make and fill",
      """
      Why: {why}
      Write:
          {fix}
      """),
  VALUE_CHANGES(
      "CT220",
      Severity.OPINION,
      "{path} is {found}, which comes back different",
      """
      Why: {why}
      Before: {before}
      After:  {after}
      Write:
          {fix}
      """),
  UNTYPED(
      "CT221",
      Severity.OPINION,
      "{path} is {found}, whose values come back as others",
      """
      Why: {why}
      Before: {before}
      After:  {after}
      Write:
          {fix}
      """),
  OTHER_CONTAINER(
      "CT222",
      Severity.OPINION,
      "{path} is {found}, which comes back as another class",
      """
      Why: {why}
      Before: {before}
      After:  {after}
      Write:
          {fix}
      """),
  COMPARATOR_LOST(
      "CT223",
      Severity.OPINION,
      "{path} is {found}, which comes back without its comparator",
      """
      Why: {why}
      Before: {before}
      After:  {after}
      Write:
          {fix}
      """),
  KEY_CHANGES(
      "CT224",
      Severity.OPINION,
      "{path} {has}, which comes back different",
      """
      Why: {why}
      Before: {before}
      After:  {after}
      Write:
          {fix}
      """),
  SUBCLASS_LOST(
      "CT225",
      Severity.OPINION,
      "{path} is {found}, which comes back without its own class",
      """
      Why: {why}
      Before: {before}
      After:  {after}
      Write:
          {fix}
      """),
  STATE_LOST(
      "CT226",
      Severity.OPINION,
      "{path} does not come back",
      """
      Why: {why}
      Before: {accessor} has a value
      After:  {accessor} is null, 0 or false
      Write:
          {fix}
      """),
  ADDS_TO_GETTER(
      "CT227",
      Severity.OPINION,
      "{path} is written as \"{json}\", and read by adding to what it returns",
      """
      Why: Jackson takes a getter of a collection for a property that can be filled.
      Before: what {accessor} returns
      After:  each element twice, or UnsupportedOperationException where that cannot be changed
      Write:
          @JsonIgnore on {accessor}, or a name that does not begin with get
      """),
  NO_CODEC(
      "CT228",
      Severity.OPINION,
      "{path} is {found}, which has no codec",
      """
      Why: {who} writes and reads it by reflection. It works, and costs what it does without codecs.
      Write:
          {fix}
      """),
  UNKNOWN_TYPE(
      "CT230",
      Severity.SETTING,
      "-Achronotype.serializable names {given}, which is no type or package here",
      """
      Why: what is misspelled stands for nothing, and the types that were meant are checked as before.
      Write:
          {fix}
      """);

  @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
  private final Text text;

  SerialisationCode(String id, Severity severity, String headline, String body) {
    this.text = new Text(id, severity, headline, body);
  }

  @Override
  public Text text() {
    return text;
  }
}
