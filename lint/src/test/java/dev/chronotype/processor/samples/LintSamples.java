package dev.chronotype.processor.samples;

import dev.chronotype.lint.LintPlugin;
import dev.chronotype.processor.diagnostic.Code;
import java.io.File;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles with the plugin, and with the processors, as users do. */
final class LintSamples {

  private static final Map<Sample, Outcome> COMPILED = new ConcurrentHashMap<>();

  private LintSamples() {}

  /** Compiles a sample, once in a run of all tests. */
  static Outcome compile(Sample sample) {
    return COMPILED.computeIfAbsent(sample, each -> compileWith(each));
  }

  static Outcome compileWith(Sample sample, String... arguments) {
    return SampleCompiler.JAVAC.compileWith(options(arguments), sample);
  }

  /** Only what is on the processor path, and no more than a user has there. */
  private static List<String> options(String... arguments) {
    String path =
        Stream.of(LintPlugin.class, Code.class)
            .map(LintSamples::entryOf)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> plugin = new ArrayList<>(List.of("-Xplugin:Chronotype"));
    plugin.addAll(List.of(arguments));
    return List.of("-processorpath", path, String.join(" ", plugin));
  }

  private static String entryOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
