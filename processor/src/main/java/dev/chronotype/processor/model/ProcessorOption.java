package dev.chronotype.processor.model;

import java.util.List;

/**
 * The options of the processor with a fixed name. The severity of a code is set by {@link
 * #SEVERITY} and the code.
 */
public enum ProcessorOption {
  /** Whether notes are printed: what was generated, and which facts were silenced. */
  VERBOSE("verbose", "true|false", "false"),
  /** Whether opinions are printed, which are the warnings. */
  OPINIONS("opinions", "on|off", "on"),
  /** What is asked of {@code @ActivityInterface} interfaces. */
  INTERFACES("interfaces", "lint|strict|off", "lint"),
  /** Whether anything is generated for {@code @ActivityInterface} interfaces. */
  INTERFACES_GENERATE("interfaces.generate", "true|false", "true"),
  /** Whether an index class is written for each type, for the checks of later compilations. */
  INDEX("index", "true|false", "true"),
  /** Whether codecs are written for what activities take and give. */
  CODECS("codecs", "true|false", "true"),
  /** Types that the user's own converter takes: class names and packages, by commas. */
  SERIALIZABLE("serializable", "", "");

  /** What the names of all our options begin with. */
  public static final String PREFIX = "chronotype.";

  /** What the name of an option begins with that sets the severity of the code that follows. */
  public static final String SEVERITY = PREFIX + "severity.";

  private final String key;
  private final String choices;
  private final String fallback;

  ProcessorOption(String key, String choices, String fallback) {
    this.key = PREFIX + key;
    this.choices = choices;
    this.fallback = fallback;
  }

  /** The name, as it stands after {@code -A}. */
  public String key() {
    return key;
  }

  /** The values that it can have; empty where any text is one. */
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split("\\|"));
  }

  /** What holds where the option is not given. */
  public String fallback() {
    return fallback;
  }
}
