package dev.chronotype.processor.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is done with interfaces that carry the SDK's {@code @ActivityInterface}. */
public enum InterfaceMode {
  /** What the SDK accepts, and what works, is no error. */
  LINT,
  /** They have to be what definitions of ours have to be. */
  STRICT,
  /** They are not looked at. */
  OFF;

  /** The mode that a value of the option stands for; the default for none and for a wrong one. */
  public static InterfaceMode of(@Nullable String option) {
    for (InterfaceMode each : values()) {
      if (each.option().equals(option)) {
        return each;
      }
    }
    return LINT;
  }

  /** As it is written on the command line. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean reads() {
    return this != OFF;
  }
}
