package dev.chronotype.processor.read;

import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.Setting;
import org.jspecify.annotations.Nullable;

/** What {@code @Activities} sets for all definitions of a type. */
record TypeDefaults(@Nullable Setting<String> prefix, OptionsModel options) {

  /** These defaults, with those of a supertype where these are not set. */
  TypeDefaults over(TypeDefaults above) {
    return new TypeDefaults(prefix != null ? prefix : above.prefix, options.over(above.options));
  }
}
