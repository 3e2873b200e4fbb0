package dev.chronotype.processor.read;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells which file an element was read from. Compilers tell it from Java 18 on ({@code
 * Elements.getFileObjectOf}); before, and where a compiler does not, nobody knows.
 */
final class FileObjects {

  private static final @Nullable MethodHandle FILE_OBJECT_OF = find();

  private FileObjects() {}

  private static @Nullable MethodHandle find() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(
              Elements.class,
              "getFileObjectOf",
              MethodType.methodType(JavaFileObject.class, Element.class));
    } catch (ReflectiveOperationException beforeJava18) {
      return null;
    }
  }

  /** The file, or null where it is not known. */
  static @Nullable JavaFileObject of(Element element, Elements elements) {
    if (FILE_OBJECT_OF == null) {
      return null;
    }
    try {
      return (JavaFileObject) FILE_OBJECT_OF.invoke(elements, element);
    } catch (RuntimeException unsupported) {
      return null;
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  /** Whether the element was read from a class file, as far as the compiler tells. */
  static boolean isClassFile(Element element, Elements elements) {
    JavaFileObject file = of(element, elements);
    return file != null && file.getKind() == JavaFileObject.Kind.CLASS;
  }

  /** Where a class file is, for messages: {@code in orders.jar}. */
  static String origin(Element element, Elements elements) {
    JavaFileObject file = of(element, elements);
    String place = file == null ? "" : place(file.toUri().toString());
    ModuleElement module = elements.getModuleOf(element);
    boolean named = module != null && !module.isUnnamed();
    if (!place.isEmpty()) {
      return "in " + place;
    }
    return named ? "in module " + module.getQualifiedName() : "on the class path";
  }

  /** The name of the jar; the whole path of a class file that is in none. */
  private static String place(String uri) {
    int inside = uri.lastIndexOf("!/");
    if (inside >= 0) {
      return uri.substring(uri.lastIndexOf('/', inside - 1) + 1, inside);
    }
    return uri.startsWith("file:") ? uri.replaceFirst("^file:(//)?", "") : "";
  }
}
