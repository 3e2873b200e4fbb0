package dev.chronotype.processor.read;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds what an annotation asks for that names types with activities. */
public final class Requests {

  private final Elements elements;
  private final String annotation;

  /**
   * @param annotation its name; what it names is its only element
   */
  public Requests(Elements elements, String annotation) {
    this.elements = elements;
    this.annotation = annotation;
  }

  /** The qualified names of the classes and packages of a round that carry the annotation. */
  public Set<String> askers(RoundEnvironment round) {
    Set<String> names = new TreeSet<>();
    TypeElement type = elements.getTypeElement(annotation);
    if (type != null) {
      for (Element each : round.getElementsAnnotatedWith(type)) {
        if (each instanceof QualifiedNameable asker && !asker.getQualifiedName().isEmpty()) {
          names.add(asker.getQualifiedName().toString());
        }
      }
    }
    return names;
  }

  /** The element of an asker, as the origin of what is generated. */
  public @Nullable Element element(String asker) {
    TypeElement type = elements.getTypeElement(asker);
    return type != null ? type : elements.getPackageElement(asker);
  }

  /**
   * What the askers want now. A class that another processor has yet to write is no class so far.
   *
   * @param askers in the order in which they are to be asked
   */
  public List<Request> of(Set<String> askers, Sites sites) {
    List<Request> found = new ArrayList<>();
    for (String asker : askers) {
      Element element = element(asker);
      AnnotationMirror mirror = element == null ? null : AnnotationReader.find(element, annotation);
      if (element != null && mirror != null) {
        add(asker, element, mirror, sites, found);
      }
    }
    return found;
  }

  private static void add(
      String asker, Element element, AnnotationMirror mirror, Sites sites, List<Request> found) {
    for (AnnotationValue value : mirror.getElementValues().values()) {
      List<?> items = value.getValue() instanceof List<?> list ? list : List.of(value);
      for (Object item : items) {
        AnnotationValue one = (AnnotationValue) item;
        if (one.getValue() instanceof DeclaredType type
            && type.asElement() instanceof TypeElement named) {
          found.add(new Request(ClassName.get(named), asker, sites.at(element, mirror, one)));
        }
      }
    }
  }

  /**
   * The module of a type's activities, where it is not the one of who asks: a package is in one
   * named module only, and what is generated belongs into that of the activities.
   *
   * @return its name; empty where there is nothing in the way
   */
  public String otherModule(Request request) {
    Element asker = element(request.asker());
    TypeElement type = elements.getTypeElement(request.type().canonicalName());
    ModuleElement module = type == null ? null : elements.getModuleOf(type);
    return module == null || asker == null || module.equals(elements.getModuleOf(asker))
        ? ""
        : module.getQualifiedName().toString();
  }

  /** Whether a generated class is there, or the empty one in its place. */
  public boolean isThere(ClassName generated) {
    return elements.getTypeElement(generated.canonicalName()) != null;
  }

  /** Whether it is more than the empty class in its place, which has no method. */
  public boolean isComplete(ClassName generated) {
    TypeElement type = elements.getTypeElement(generated.canonicalName());
    return type != null && !ElementFilter.methodsIn(type.getEnclosedElements()).isEmpty();
  }
}
