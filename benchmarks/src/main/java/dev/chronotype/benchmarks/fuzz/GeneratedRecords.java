package dev.chronotype.benchmarks.fuzz;

import dev.chronotype.benchmarks.compile.Compiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles sources with the processor, and loads what comes out. */
final class GeneratedRecords extends ClassLoader {

  private final Map<String, byte[]> classes;

  private GeneratedRecords(Map<String, byte[]> classes) {
    super(GeneratedRecords.class.getClassLoader());
    this.classes = classes;
  }

  /** The records of these sources, whose codecs the Data Converter knows by now; none generic. */
  static List<Class<? extends Record>> of(Map<String, String> sources) {
    Compiled compiled = Compiled.withProcessor(sources);
    // A record without one would test nothing.
    compiled.messages().filter(each -> each.contains("no codec")).forEach(System.out::println);
    GeneratedRecords loader = new GeneratedRecords(compiled.classes());
    List<Class<? extends Record>> records = new ArrayList<>();
    for (String path : loader.classes.keySet()) {
      Class<?> type = loader.load(path, path.endsWith("Stub.class"));
      if (type.isRecord() && type.getTypeParameters().length == 0) {
        records.add(type.asSubclass(Record.class));
      }
    }
    return records;
  }

  private Class<?> load(String path, boolean initialize) {
    String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, initialize, this);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte @Nullable [] bytes = classes.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
