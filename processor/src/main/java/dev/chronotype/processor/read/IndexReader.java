package dev.chronotype.processor.read;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.model.IndexEntry;
import dev.chronotype.processor.model.Style;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types with definitions that are on the class path or the module path, by the index
 * classes that were written when they were compiled.
 */
public final class IndexReader {

  private final Elements elements;
  private final SourceTypes sources;

  public IndexReader(Elements elements, SourceTypes sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /**
   * The qualified names of the types that may have an Activity Type of one of the keys, in the
   * order of the alphabet. Only the type itself can tell: an index class may be older than it.
   * Those that are being compiled, or are gone, are left out.
   *
   * @param keys as {@link IndexEntry#key} makes them
   */
  public Set<String> typesWith(Set<String> keys) {
    Set<String> found = new TreeSet<>();
    for (PackageElement each : packages()) {
      for (Element indexClass : each.getEnclosedElements()) {
        for (VariableElement constant : ElementFilter.fieldsIn(indexClass.getEnclosedElements())) {
          IndexEntry entry =
              IndexEntry.parse(constant.getSimpleName().toString(), constant.getConstantValue());
          if (entry != null && mayHave(entry, keys)) {
            found.add(entry.type());
          }
        }
      }
    }
    return found;
  }

  private boolean mayHave(IndexEntry entry, Set<String> keys) {
    return entry.activityTypes().stream().map(IndexEntry::key).anyMatch(keys::contains)
        && !sources.contains(entry.type())
        && exists(entry.type());
  }

  /** Of a type that another class file names and that is gone, Eclipse's compiler complains. */
  private boolean exists(String type) {
    try {
      return elements.getTypeElement(type) != null;
    } catch (RuntimeException e) {
      if (MissingClass.isSaidBy(e)) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Where a type is that is not being compiled, for messages: {@code in orders.jar}, or as much of
   * it as the compiler tells.
   */
  public String origin(String qualifiedName) {
    TypeElement type = elements.getTypeElement(qualifiedName);
    return type == null ? "on the class path" : FileObjects.origin(type, elements);
  }

  /**
   * The name of the module that a type is in; empty where it is in no named one.
   *
   * @param type one that is being compiled
   */
  public static String moduleOf(Element type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    return module == null ? "" : module.getQualifiedName().toString();
  }

  /**
   * Whether an earlier compilation has done for the type what there is to do. Incremental builds
   * show class files to an aggregating processor again, and so to both of ours.
   */
  boolean isEarlierWork(TypeElement type) {
    return !sources.contains(type)
        && FileObjects.isClassFile(type, elements)
        && Stream.of(Style.values()).anyMatch(each -> hasIndexClass(type, each));
  }

  private boolean hasIndexClass(TypeElement type, Style style) {
    ClassName name = IndexEntry.nameFor(ClassName.get(type), style, moduleOf(type, elements));
    return elements.getTypeElement(name.canonicalName()) != null;
  }

  private Set<PackageElement> packages() {
    Set<PackageElement> found = new LinkedHashSet<>();
    add(elements.getPackageElement(IndexEntry.PACKAGE), found);
    for (ModuleElement each : elements.getAllModuleElements()) {
      String name = each.getQualifiedName().toString();
      if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
        for (String packageName : packagesOf(name)) {
          add(elements.getPackageElement(each, packageName), found);
        }
      }
    }
    return found;
  }

  /** An automatic module was compiled as a part of no named one. */
  private static List<String> packagesOf(String module) {
    List<String> names = new ArrayList<>(List.of(IndexEntry.PACKAGE));
    if (!module.isEmpty()) {
      names.add(IndexEntry.packageOf(module));
    }
    return names;
  }

  private static void add(@Nullable PackageElement element, Set<PackageElement> found) {
    if (element != null) {
      found.add(element);
    }
  }
}
