package dev.chronotype.processor.read;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.EnclosingModel;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a class or interface that carries Activity Definitions. */
public final class ActivityTypeReader {

  private final Elements elements;
  private final Types types;
  private final Sites sites;
  private final SourceTypes sources;

  /**
   * @param sites where the places of this round are kept
   * @param sources which types are being compiled
   */
  public ActivityTypeReader(Elements elements, Types types, Sites sites, SourceTypes sources) {
    this.elements = elements;
    this.types = types;
    this.sites = sites;
    this.sources = sources;
  }

  /** The type of that name, for messages and as the origin of what is generated. */
  public @Nullable TypeElement element(String qualifiedName) {
    return elements.getTypeElement(qualifiedName);
  }

  /** Reads the type of that name, which was seen in this round or an earlier one. */
  public ReadResult read(String qualifiedName) {
    TypeElement type = elements.getTypeElement(qualifiedName);
    if (type == null) {
      return new ReadResult.Deferred(qualifiedName, qualifiedName, false);
    }
    List<InheritedMethod> methods = InheritedMethod.all(type, elements);
    ReadResult.Deferred deferred = unresolved(type, methods);
    return deferred != null ? deferred : new ReadResult.Ready(model(type, methods));
  }

  private ReadResult.@Nullable Deferred unresolved(
      TypeElement type, List<InheritedMethod> methods) {
    String name = type.getQualifiedName().toString();
    String missing = UnresolvedTypes.inHierarchy(type, new LinkedHashSet<>());
    if (missing == null) {
      missing = UnresolvedTypes.inAnnotation(type, AnnotationNames.ACTIVITIES);
    }
    if (missing != null) {
      return new ReadResult.Deferred(name, missing, false);
    }
    for (InheritedMethod inherited : methods) {
      missing = inherited.unresolved(type, types);
      if (missing != null) {
        return new ReadResult.Deferred(name, missing, !sources.contains(inherited.method()));
      }
    }
    return null;
  }

  private ActivityTypeModel model(TypeElement type, List<InheritedMethod> methods) {
    Site site = sites.at(type);
    ClassName name = ClassName.get(type);
    AnnotationMirror activities = AnnotationReader.find(type, AnnotationNames.ACTIVITIES);
    AnnotationReader annotation =
        activities == null ? null : new AnnotationReader(elements, sites, type, activities, null);
    Setting<String> prefix = annotation == null ? null : annotation.text("namePrefix");
    OptionsModel defaults = annotation == null ? OptionsModel.EMPTY : annotation.options();
    DefinitionReader definitions =
        new DefinitionReader(
            elements,
            types,
            sites,
            sources,
            type,
            name.packageName(),
            new TypeDefaults(prefix, defaults));
    return new ActivityTypeModel(
        name,
        Style.CHRONOTYPE,
        TypeReader.shape(type.getKind()),
        traits(type),
        nesting(type),
        type.getTypeParameters().stream().map(each -> each.getSimpleName().toString()).toList(),
        Supertypes.names(type),
        annotation != null,
        annotation == null ? site : annotation.site(),
        defaults,
        methods.stream().map(definitions::read).toList(),
        shadowed(type),
        elements.getTypeElement(elements.getModuleOf(type), "javax.annotation.processing.Generated")
            != null,
        site);
  }

  private Set<Trait> traits(TypeElement type) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean isPublic = true;
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      isPublic &= each.getModifiers().contains(Modifier.PUBLIC);
    }
    if (isPublic) {
      traits.add(Trait.PUBLIC);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      traits.add(Trait.ABSTRACT);
    }
    Deprecations.addTo(traits, new Deprecations(elements).ofType(type));
    return traits;
  }

  private List<EnclosingModel> nesting(TypeElement type) {
    List<EnclosingModel> found = new ArrayList<>();
    for (Element each = type; each instanceof TypeElement one; each = one.getEnclosingElement()) {
      boolean inner =
          one.getNestingKind() == NestingKind.MEMBER
              && one.getKind() == ElementKind.CLASS
              && !one.getModifiers().contains(Modifier.STATIC);
      found.add(
          new EnclosingModel(
              one.getSimpleName().toString(),
              one.getModifiers().contains(Modifier.PRIVATE),
              inner,
              sites.at(one)));
    }
    return found;
  }

  /** Names of {@code java.lang} that stand for another class in the package of the type. */
  private Set<String> shadowed(TypeElement type) {
    Set<String> names = new TreeSet<>();
    for (Element each : elements.getPackageOf(type).getEnclosedElements()) {
      String name = each.getSimpleName().toString();
      if (elements.getTypeElement("java.lang." + name) != null) {
        names.add(name);
      }
    }
    return names;
  }
}
