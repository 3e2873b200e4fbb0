package dev.chronotype.processor.model;

import dev.chronotype.processor.model.payload.TypePattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of the processor, as they are in force: each value is one that its option can have.
 *
 * @param values those that were given
 * @param severities what becomes of a code ({@code CT201}) or a family of them ({@code CT2xx})
 */
public record ProcessorOptions(Map<ProcessorOption, String> values, Map<String, Level> severities) {

  /** What holds where no option is given. */
  public static final ProcessorOptions DEFAULTS = new ProcessorOptions(Map.of(), Map.of());

  public ProcessorOptions {
    values = Map.copyOf(values);
    severities = Map.copyOf(severities);
  }

  /** The value of an option, given or not. */
  public String value(ProcessorOption option) {
    return values.getOrDefault(option, option.fallback());
  }

  /** Whether notes are printed. */
  public boolean verbose() {
    return value(ProcessorOption.VERBOSE).equals("true");
  }

  /** Whether opinions are printed. */
  public boolean opinions() {
    return value(ProcessorOption.OPINIONS).equals("on");
  }

  /** What is asked of {@code @ActivityInterface} interfaces. */
  public InterfaceMode interfaces() {
    return InterfaceMode.valueOf(value(ProcessorOption.INTERFACES).toUpperCase(Locale.ROOT));
  }

  /** Whether anything is generated for {@code @ActivityInterface} interfaces. */
  public boolean generatesForInterfaces() {
    return value(ProcessorOption.INTERFACES_GENERATE).equals("true");
  }

  /** Whether an index class is written for each type. */
  public boolean writesIndex() {
    return value(ProcessorOption.INDEX).equals("true");
  }

  /** Whether codecs are written. */
  public boolean writesCodecs() {
    return value(ProcessorOption.CODECS).equals("true");
  }

  /** The types that the user's own converter takes. */
  public List<TypePattern> serializable() {
    return Stream.of(value(ProcessorOption.SERIALIZABLE).split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(TypePattern::new)
        .toList();
  }

  /** What was set for a code or a family, or null. */
  public @Nullable Level severity(String key) {
    return severities.get(key);
  }
}
