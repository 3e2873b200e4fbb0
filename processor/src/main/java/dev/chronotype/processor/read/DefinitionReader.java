package dev.chronotype.processor.read;

import com.google.auto.common.MoreElements;
import dev.chronotype.processor.model.ComponentModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.ParameterModel;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the definitions of one type. */
final class DefinitionReader {

  private static final String INHERITED_PARAMETER = "input";

  private final Elements elements;
  private final Types types;
  private final Sites sites;
  private final SourceTypes sources;
  private final TypeElement type;
  private final String packageName;
  private final TypeDefaults ownDefaults;
  private final TypeReader typeReader;
  private final InterfaceAnnotations interfaces;
  private final boolean onlyNames;

  /**
   * @param onlyNames whether nobody asks for what a method takes and how it is documented
   */
  DefinitionReader(
      Elements elements,
      Types types,
      Sites sites,
      SourceTypes sources,
      TypeElement type,
      String packageName,
      TypeDefaults ownDefaults,
      boolean onlyNames) {
    this.elements = elements;
    this.types = types;
    this.sites = sites;
    this.sources = sources;
    this.type = type;
    this.packageName = packageName;
    this.ownDefaults = ownDefaults;
    this.typeReader = new TypeReader(elements, packageName);
    this.interfaces = new InterfaceAnnotations(elements, sites, new Overriding(elements, types));
    this.onlyNames = onlyNames;
  }

  DefinitionModel read(InheritedMethod inherited) {
    ExecutableElement method = inherited.method();
    TypeElement declaring = inherited.declaring();
    boolean own = declaring.equals(type);
    Site site = own ? sites.at(method) : sites.at(type, method);
    AnnotationReader annotation = annotation(method, own, site);
    ExecutableType signature = signature(method);
    TypeDefaults defaults = own ? ownDefaults : ownDefaults.over(defaultsOf(declaring, site));
    OptionsModel options = annotation.options();
    return new DefinitionModel(
        method.getSimpleName().toString(),
        declaring.getQualifiedName().toString(),
        !own,
        isReachable(method),
        lineage(inherited),
        redefines(inherited),
        traits(method),
        parameters(method, signature, own, site),
        typeReader.read(signature.getReturnType()),
        method.getSimpleName().toString(),
        defaults.prefix(),
        annotation.text("name"),
        options,
        options.over(defaults.options()),
        documentation(method),
        null,
        site);
  }

  /** Reads an activity of an interface that carries the SDK's annotation. */
  DefinitionModel read(ReflectedMethod reflected) {
    ExecutableElement method = reflected.method();
    String name = method.getSimpleName().toString();
    TypeElement declaring = reflected.declaring();
    boolean own = declaring.equals(type);
    // What another source file declares is shown there: nobody else reads an interface without the
    // annotation, and a type that inherits a mistake has no better place for it than its name.
    boolean inSource = own || sources.contains(method);
    Site site = inSource ? sites.at(method) : sites.at(type);
    ExecutableType signature = signature(method);
    return new DefinitionModel(
        name,
        declaring.getQualifiedName().toString(),
        !own,
        isReachable(method),
        List.of(identity(method)),
        null,
        traits(method),
        parameters(method, signature, inSource, site),
        typeReader.read(signature.getReturnType()),
        // As the SDK does it: the first char, which need not be a whole character.
        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
        interfaces.prefix(reflected.through(), reflected.through().equals(type), site),
        interfaces.name(method, inSource, site),
        OptionsModel.EMPTY,
        ownDefaults.options(),
        documentation(method),
        interfaces.reflected(reflected, inSource, site, typeReader),
        site);
  }

  /** The signature that the method has in the type, type variables resolved. */
  private ExecutableType signature(ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  /**
   * Whether the method is compiled whenever the type is. Names and comments of others are there in
   * a full build, but not in an incremental one, which would give other code.
   */
  private boolean inSameFile(ExecutableElement method) {
    return SourceTypes.outermost(method).equals(SourceTypes.outermost(type));
  }

  private @Nullable String documentation(ExecutableElement method) {
    return !onlyNames && inSameFile(method) ? elements.getDocComment(method) : null;
  }

  private AnnotationReader annotation(ExecutableElement method, boolean own, Site site) {
    AnnotationMirror mirror = AnnotationReader.find(method, AnnotationNames.ACTIVITY_DEFINITION);
    if (mirror == null) {
      throw new IllegalStateException(method + " carries no definition");
    }
    return new AnnotationReader(elements, sites, method, mirror, own ? null : site);
  }

  private TypeDefaults defaultsOf(TypeElement declaring, Site site) {
    AnnotationMirror mirror = AnnotationReader.find(declaring, AnnotationNames.ACTIVITIES);
    if (mirror == null) {
      return new TypeDefaults(null, OptionsModel.EMPTY);
    }
    AnnotationReader reader = new AnnotationReader(elements, sites, declaring, mirror, site);
    return new TypeDefaults(reader.text("namePrefix"), reader.options());
  }

  private boolean isReachable(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        || elements.getPackageOf(method).getQualifiedName().contentEquals(packageName);
  }

  private List<String> lineage(InheritedMethod inherited) {
    List<String> lineage = new ArrayList<>();
    lineage.add(identity(inherited.method()));
    inherited.overridden().forEach(each -> lineage.add(identity(each)));
    return lineage;
  }

  private static @Nullable String redefines(InheritedMethod inherited) {
    for (ExecutableElement each : inherited.overridden()) {
      TypeElement owner = MoreElements.asType(each.getEnclosingElement());
      boolean isTemplate =
          !owner.getTypeParameters().isEmpty() && owner.getModifiers().contains(Modifier.ABSTRACT);
      if (!isTemplate) {
        return owner.getQualifiedName().toString();
      }
    }
    return null;
  }

  private String identity(ExecutableElement method) {
    return MoreElements.asType(method.getEnclosingElement()).getQualifiedName()
        + "#"
        + method.getSimpleName()
        + method.getParameters().stream()
            .map(each -> typeReader.read(types.erasure(each.asType())).name().toString())
            .collect(Collectors.joining(",", "(", ")"));
  }

  private Set<Trait> traits(ExecutableElement method) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    Set<Modifier> modifiers = method.getModifiers();
    for (Trait each :
        List.of(Trait.PUBLIC, Trait.PRIVATE, Trait.STATIC, Trait.ABSTRACT, Trait.NATIVE)) {
      if (modifiers.contains(Modifier.valueOf(each.name()))) {
        traits.add(each);
      }
    }
    if (!method.getTypeParameters().isEmpty()) {
      traits.add(Trait.GENERIC);
    }
    if (method.isVarArgs()) {
      traits.add(Trait.VARARGS);
    }
    if (isAssumedSerializable(method)) {
      traits.add(Trait.ASSUMED_SERIALIZABLE);
    }
    Deprecations.addTo(traits, new Deprecations(elements).of(method));
    return traits;
  }

  private static boolean isAssumedSerializable(Element element) {
    return AnnotationReader.find(element, AnnotationUse.ASSUME_SERIALIZABLE) != null;
  }

  private List<ParameterModel> parameters(
      ExecutableElement method, ExecutableType signature, boolean own, Site site) {
    List<ParameterModel> parameters = new ArrayList<>();
    if (onlyNames) {
      return parameters;
    }
    for (int i = 0; i < signature.getParameterTypes().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeMirror each = signature.getParameterTypes().get(i);
      Site place = own ? sites.at(parameter) : site;
      parameters.add(
          new ParameterModel(
              inSameFile(method) ? parameter.getSimpleName().toString() : inheritedName(i),
              typeReader.read(each),
              typeReader.read(types.erasure(parameter.asType())).name(),
              fields(each),
              isAssumedSerializable(parameter),
              place));
    }
    return parameters;
  }

  /** {@code input}, {@code input2}, and so on. */
  private static String inheritedName(int index) {
    return index == 0 ? INHERITED_PARAMETER : INHERITED_PARAMETER + (index + 1);
  }

  /** The fields of a class of the user's own, those of its superclasses first. */
  private List<ComponentModel> fields(TypeMirror type) {
    List<ComponentModel> fields = new ArrayList<>();
    if (type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.CLASS
        && sources.contains(element)) {
      fields.addAll(fields(element.getSuperclass()));
      for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
        Set<Modifier> modifiers = field.getModifiers();
        if (!modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT)) {
          TypeMirror resolved = types.asMemberOf((DeclaredType) type, field);
          String name = field.getSimpleName().toString();
          fields.add(new ComponentModel(name, typeReader.read(resolved)));
        }
      }
    }
    return fields;
  }
}
