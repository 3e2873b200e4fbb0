package dev.chronotype.processor.samples;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of a compilation.
 *
 * @param generated the names of the generated classes
 * @param classes the compiled classes, by name; empty where there are errors
 */
record Outcome(List<Reported> reported, Set<String> generated, Map<String, byte[]> classes) {

  /** The classes as a program sees them. */
  ClassLoader load() {
    return new ClassLoader(Outcome.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }
}
