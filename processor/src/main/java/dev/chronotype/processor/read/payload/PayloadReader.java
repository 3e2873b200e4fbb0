package dev.chronotype.processor.read.payload;

import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.read.MissingClass;
import dev.chronotype.processor.read.Sites;
import dev.chronotype.processor.read.SourceTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads all classes that values of a type may be made of, each once in a round. */
public final class PayloadReader {

  private final ClassReader reader;
  private final Map<String, ClassModel> classes = new HashMap<>();
  private final Map<String, Set<String>> references = new HashMap<>();
  private final Map<String, String> missing = new LinkedHashMap<>();
  private final PayloadGraph graph = new PayloadGraph(classes);

  /**
   * @param sites where the places of this round are kept
   * @param sources which types are being compiled
   */
  public PayloadReader(Elements elements, Sites sites, SourceTypes sources) {
    this.reader = new ClassReader(elements, sites, sources);
  }

  /** What has been read so far. */
  public PayloadGraph graph() {
    return graph;
  }

  /**
   * Reads what the parameters and the result of a method are made of.
   *
   * @return the first name that the compiler does not know (yet) in a source file among that, or
   *     null
   */
  public @Nullable String read(ExecutableType signature) {
    String missing = read(signature.getReturnType());
    for (TypeMirror each : signature.getParameterTypes()) {
      String found = read(each);
      missing = missing == null ? found : missing;
    }
    return missing;
  }

  /**
   * Reads what a value of the type is made of.
   *
   * @return the first name that the compiler does not know (yet) in a source file among that, or
   *     null
   */
  @Nullable String read(TypeMirror root) {
    TypeUses types = new TypeUses(null);
    types.read(root);
    List<TypeElement> named = types.takeNamed();
    Deque<TypeElement> queue = new ArrayDeque<>(named);
    while (!queue.isEmpty()) {
      TypeElement each = queue.remove();
      String name = each.getQualifiedName().toString();
      if (!references.containsKey(name)) {
        queue.addAll(read(name, each));
      }
    }
    return missing.isEmpty() ? null : firstMissing(named);
  }

  private List<TypeElement> read(String name, TypeElement type) {
    ClassReader.Read read;
    try {
      read = reader.read(type);
    } catch (RuntimeException e) {
      if (!MissingClass.isSaidBy(e)) {
        throw e;
      }
      read = reader.unreadable(type, String.valueOf(e.getMessage()));
    }
    classes.put(name, read.model());
    Set<String> names = new LinkedHashSet<>();
    read.named().forEach(each -> names.add(each.getQualifiedName().toString()));
    references.put(name, names);
    if (read.missing() != null && reader.isSource(type)) {
      missing.put(name, read.missing());
    }
    return read.named();
  }

  /** In the order of the walk: the same in every compilation. */
  private @Nullable String firstMissing(List<TypeElement> roots) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> queue = new ArrayDeque<>();
    roots.forEach(each -> queue.add(each.getQualifiedName().toString()));
    while (!queue.isEmpty()) {
      String each = queue.remove();
      if (seen.add(each)) {
        if (missing.containsKey(each)) {
          return missing.get(each);
        }
        queue.addAll(references.getOrDefault(each, Set.of()));
      }
    }
    return null;
  }
}
