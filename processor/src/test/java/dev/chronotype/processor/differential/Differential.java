package dev.chronotype.processor.differential;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.IntStream;

/** All shapes: composed, compiled, tried out, and shown to the checker. */
final class Differential {

  private final Path folder;
  private final Path blockClasses;
  private final List<Shape> shapes;
  private final Map<Shape, Truth> truths = new LinkedHashMap<>();

  /**
   * Compiles everything and tries it out.
   *
   * @param folder an empty folder
   * @param composer makes the shapes of the blocks
   */
  Differential(Path folder, Function<List<Block>, List<Shape>> composer) throws IOException {
    this.folder = folder;
    blockClasses = compile("blocks", Blocks.sources(), ClassPath.ofUser());
    try (URLClassLoader loader = loader(blockClasses)) {
      shapes = composer.apply(Blocks.in(new Universe(loader)));
    }
    tryOut(compile("shapes", ShapeSources.of(shapes), ClassPath.ofUser().and(blockClasses)));
  }

  /** What the converter does with each shape. */
  Map<Shape, Truth> truths() {
    return truths;
  }

  /** The blocks and the shapes as a user who has the sources of all. */
  Comparison fromSources(JavaTool tool) {
    return compare(
        tool, "sources", shapes, Blocks.sources().and(ShapeSources.of(shapes)), ClassPath.ofUser());
  }

  /**
   * The shapes alone are sources; the blocks are there as class files, as if from a jar.
   *
   * @param every one of how many shapes is looked at
   */
  Comparison fromClassFiles(JavaTool tool, int every) {
    List<Shape> some =
        IntStream.range(0, shapes.size())
            .filter(each -> each % every == 0)
            .mapToObj(shapes::get)
            .toList();
    return compare(
        tool, "class-files", some, ShapeSources.of(some), ClassPath.ofUser().and(blockClasses));
  }

  private Comparison compare(
      JavaTool tool, String name, List<Shape> some, Sources sources, ClassPath classPath) {
    Path work = folder.resolve(name + "-" + tool);
    Map<Shape, Truth> expected = new LinkedHashMap<>(truths);
    expected.keySet().retainAll(Set.copyOf(some));
    return new Comparison(expected, Checker.ask(tool, work, sources, classPath));
  }

  private void tryOut(Path shapeClasses) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    TimeZone zone = TimeZone.getDefault();
    // Workers are not all in UTC.
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    try (URLClassLoader loader = loader(blockClasses, shapeClasses)) {
      // As in production: Jackson asks the thread for classes that a payload names.
      thread.setContextClassLoader(loader);
      Converter converter = new Converter(new Universe(loader));
      for (int i = 0; i < shapes.size(); i++) {
        truths.put(shapes.get(i), converter.tryOut(shapes.get(i), ShapeSources.owner(i)));
      }
    } finally {
      TimeZone.setDefault(zone);
      thread.setContextClassLoader(before);
    }
  }

  private Path compile(String name, Sources sources, ClassPath classPath) {
    Compiled compiled =
        Compilation.by(JavaTool.JAVAC, folder.resolve(name))
            .sources(sources)
            .classPath(classPath)
            .processors()
            .forThisJdk()
            .options("-nowarn")
            .run();
    if (!compiled.success()) {
      throw new IllegalStateException(compiled.errors().toString());
    }
    return compiled.classes();
  }

  private static URLClassLoader loader(Path... folders) throws MalformedURLException {
    URL[] urls = new URL[folders.length];
    for (int i = 0; i < folders.length; i++) {
      urls[i] = folders[i].toUri().toURL();
    }
    return new URLClassLoader(urls, Differential.class.getClassLoader());
  }
}
