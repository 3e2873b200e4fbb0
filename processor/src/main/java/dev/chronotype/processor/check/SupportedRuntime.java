package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.EnvironmentCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.RuntimeModel;
import java.util.Optional;

/** The runtime is there, and serves what the processor generates. */
public final class SupportedRuntime {

  private final String version;

  /**
   * @param version the version of the processor
   */
  public SupportedRuntime(String version) {
    this.version = version;
  }

  /**
   * What is wrong with the runtime, reported at the first type that needs it.
   *
   * @param level the spi level of the generated code
   */
  public Optional<Diagnostic> check(RuntimeModel runtime, ActivityTypeModel first, int level) {
    String module = runtime.module() == null ? "" : runtime.module();
    if (!runtime.present()) {
      return Optional.of(
          Diagnostic.of(EnvironmentCode.RUNTIME_MISSING, first.site(), module)
              .with("where", module.isEmpty() ? "the class path" : "module " + module)
              .with("fix", fix(module)));
    }
    if (runtime.level() < level) {
      return Optional.of(
          Diagnostic.of(EnvironmentCode.RUNTIME_TOO_OLD, first.site(), module)
              .with("runtime", runtime.version())
              .with("processor", version)
              .with("found", runtime.level())
              .with("expected", level));
    }
    return Optional.empty();
  }

  private String fix(String module) {
    String dependency = "the dependency dev.chronotype:chronotype-runtime:" + version;
    return module.isEmpty()
        ? dependency
        : "requires dev.chronotype.runtime;   in module-info.java, and " + dependency;
  }
}
