package dev.chronotype.benchmarks.compile;

import dev.chronotype.benchmarks.MemoryFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Jars as other builds leave them: each with types of five definitions, compiled by our processors.
 *
 * @param withIndex as they are
 * @param without the same jars, less the index classes
 */
record DependencyJars(List<Path> withIndex, List<Path> without) {

  private static final int TYPES = 2;
  private static final int DEFINITIONS = 5;
  private static final Pattern JAR = Pattern.compile("Jar(\\d+)Steps");
  private static final String INDEX = "dev/chronotype/index/";

  /** How many definitions a jar has. */
  static int definitionsOfOne() {
    return TYPES * DEFINITIONS;
  }

  /** Writes that many jars below a folder. */
  static DependencyJars write(Path folder, int count) throws IOException {
    List<Map<String, Path>> byJar = byJar(compile(folder.resolve("classes"), count), count);
    List<Path> withIndex = new ArrayList<>();
    List<Path> without = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      withIndex.add(pack(byJar.get(i), folder.resolve("indexed-" + i + ".jar"), true));
      without.add(pack(byJar.get(i), folder.resolve("plain-" + i + ".jar"), false));
    }
    return new DependencyJars(withIndex, without);
  }

  /** All in one compile, which is the same as one for each jar, and sooner done. */
  private static Path compile(Path classes, int count) throws IOException {
    Files.createDirectories(classes);
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      sources.putAll(sources(i));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, UserClassPath.entries());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, null, null, null, MemoryFiles.sources(sources));
      task.setProcessors(List.<Processor>copyOf(Kind.CHRONOTYPE.measured()));
      if (!task.call()) {
        throw new IllegalStateException("A dependency does not compile");
      }
    }
    return classes;
  }

  /** The class files of each jar by path: the names of all classes begin with its number. */
  private static List<Map<String, Path>> byJar(Path classes, int count) throws IOException {
    List<Map<String, Path>> byJar = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byJar.add(new TreeMap<>());
    }
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path each : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        Matcher jar = JAR.matcher(each.getFileName().toString());
        if (jar.lookingAt()) {
          String path = classes.relativize(each).toString().replace('\\', '/');
          byJar.get(Integer.parseInt(jar.group(1))).put(path, each);
        }
      }
    }
    return byJar;
  }

  private static Map<String, String> sources(int jar) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int type = 0; type < TYPES; type++) {
      String name = "Jar" + jar + "Steps" + type;
      StringBuilder text = new StringBuilder("package dep.d" + jar + ";\n");
      text.append("public class ").append(name).append(" {\n");
      text.append("  public record Input(String text) {}\n");
      for (int i = 0; i < DEFINITIONS; i++) {
        text.append("  @dev.chronotype.ActivityDefinition\n  public String ");
        text.append("jar").append(jar).append("Of").append(type).append("Step").append(i);
        text.append("(Input input) { return input.text(); }\n");
      }
      sources.put("dep/d" + jar + "/" + name + ".java", text.append("}\n").toString());
    }
    return sources;
  }

  private static Path pack(Map<String, Path> classes, Path jar, boolean withIndex)
      throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, Path> each : classes.entrySet()) {
        if (withIndex || !each.getKey().startsWith(INDEX)) {
          out.putNextEntry(new ZipEntry(each.getKey()));
          Files.copy(each.getValue(), out);
        }
      }
    }
    return jar;
  }
}
