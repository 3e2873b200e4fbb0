package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of options that is judged on its own: those of a type, or those of a definition.
 *
 * @param display whose they are, for messages
 * @param identity whose they are, to report a mistake once
 * @param own what was written down there
 * @param options what is in force there
 */
record OptionScope(
    String display, String identity, boolean inherited, OptionsModel own, OptionsModel options) {

  /** The options of the type, then those of each definition. */
  static List<OptionScope> of(ActivityTypeModel type) {
    List<OptionScope> scopes = new ArrayList<>();
    String name = type.name().canonicalName();
    scopes.add(new OptionScope(type.display(), name, false, type.defaults(), type.defaults()));
    type.definitions()
        .forEach(
            each ->
                scopes.add(
                    new OptionScope(
                        each.display(),
                        each.lineage().get(0),
                        each.inherited(),
                        each.own(),
                        each.options())));
    return scopes;
  }

  /** The durations that were written down here, by the member that holds them. */
  Map<String, Setting<String>> ownDurations() {
    Map<String, Setting<String>> found = new LinkedHashMap<>();
    put(found, "startToCloseTimeout", own.startToCloseTimeout());
    put(found, "scheduleToCloseTimeout", own.scheduleToCloseTimeout());
    put(found, "scheduleToStartTimeout", own.scheduleToStartTimeout());
    put(found, "heartbeatTimeout", own.heartbeatTimeout());
    if (own.retry() != null) {
      put(found, "initialInterval", own.retry().initialInterval());
      put(found, "maximumInterval", own.retry().maximumInterval());
    }
    return found;
  }

  /** The one of two settings that was written down here, or null where neither was. */
  @Nullable Site ownSite(Setting<String> first, Setting<String> second) {
    for (Setting<String> each : List.of(first, second)) {
      if (ownDurations().containsValue(each)) {
        return each.site();
      }
    }
    return null;
  }

  Diagnostic about(Code code, Site site, String what) {
    return Diagnostic.of(code, site, identity + " " + what)
        .asInherited(inherited)
        .with("method", display)
        .with("subject", display);
  }

  private static void put(
      Map<String, Setting<String>> found, String member, @Nullable Setting<String> setting) {
    if (setting != null) {
      found.put(member, setting);
    }
  }
}
