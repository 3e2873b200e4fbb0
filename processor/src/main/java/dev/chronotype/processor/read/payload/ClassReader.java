package dev.chronotype.processor.read.payload;

import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.TypeParameterModel;
import dev.chronotype.processor.model.payload.TypeUse;
import dev.chronotype.processor.read.Sites;
import dev.chronotype.processor.read.SourceTypes;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what of one class decides how its values are written and read. */
final class ClassReader {

  /**
   * What was read of a class.
   *
   * @param named the classes that it names where it matters, in the order of the source
   * @param missing the first name that the compiler could not resolve, or null
   */
  record Read(ClassModel model, List<TypeElement> named, @Nullable String missing) {}

  /** A class that came with JDK 19. */
  private static final String OF_19 = "java.lang.WrongThreadException";

  private final Elements elements;
  private final Sites sites;
  private final boolean isSince19;
  private final SourceTypes sources;
  private final AnnotationUses annotations = new AnnotationUses(new TypeUses(null));

  ClassReader(Elements elements, Sites sites, SourceTypes sources) {
    this.elements = elements;
    this.sites = sites;
    this.sources = sources;
    this.isSince19 = elements.getTypeElement(OF_19) != null;
  }

  /** Whether it belongs to the JDK: its private members are hidden, from the compiler too. */
  boolean isPlatform(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    String name = module == null ? "" : module.getQualifiedName().toString();
    return name.startsWith("java.")
        || name.startsWith("jdk.")
        || type.getQualifiedName().toString().startsWith("java.");
  }

  boolean isSource(TypeElement type) {
    return sources.contains(type);
  }

  Read read(TypeElement type) {
    boolean isSource = sources.contains(type);
    boolean isPlatform = !isSource && isPlatform(type);
    TypeUses types = new TypeUses(type);
    AnnotationUses own = annotations.in(types);
    Set<ClassTrait> traits = traits(type, isSource, isPlatform);
    add(isDeprecated(type), ClassTrait.DEPRECATED, traits);
    MemberReader members = new MemberReader(type, types, own, isSource ? sites : null, isPlatform);
    // In the order of the source, which is that of the classes that are named.
    List<TypeParameterModel> parameters = parameters(type, types);
    TypeUse.ClassUse superclass = superclass(type, types);
    List<TypeUse.ClassUse> interfaces = interfaces(type, types);
    List<String> permitted = permitted(type, types);
    List<MemberModel> fields = members.fields();
    List<MemberModel> methods = members.methods();
    List<MemberModel> constructors = members.constructors();
    if (types.missing() != null) {
      traits.add(ClassTrait.INCOMPLETE);
    }
    ClassModel model =
        new ClassModel(
            type.getQualifiedName().toString(),
            elements.getBinaryName(type).toString(),
            kind(type.getKind()),
            traits,
            parameters,
            superclass,
            interfaces,
            permitted,
            fields,
            methods,
            constructors,
            own.of(type),
            isSource ? sites.at(type) : Site.NONE);
    return new Read(model, types.takeNamed(), types.missing());
  }

  /** What is to be said of a class that the compiler itself fails to read. */
  Read unreadable(TypeElement type, String missing) {
    String name = type.getQualifiedName().toString();
    ClassModel model =
        new ClassModel(
            name,
            name,
            ClassKind.CLASS,
            EnumSet.of(ClassTrait.INCOMPLETE),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            AnnotationSet.NONE,
            Site.NONE);
    return new Read(model, List.of(), missing);
  }

  private static List<TypeParameterModel> parameters(TypeElement type, TypeUses types) {
    List<TypeParameterModel> parameters = new ArrayList<>();
    for (TypeParameterElement each : type.getTypeParameters()) {
      TypeUse bound = types.read(each.getBounds().get(0));
      parameters.add(new TypeParameterModel(each.getSimpleName().toString(), bound));
    }
    return parameters;
  }

  private static List<TypeUse.ClassUse> interfaces(TypeElement type, TypeUses types) {
    List<TypeUse.ClassUse> interfaces = new ArrayList<>();
    for (TypeMirror each : type.getInterfaces()) {
      interfaces.add(types.declared((DeclaredType) each));
    }
    return interfaces;
  }

  private static TypeUse.@Nullable ClassUse superclass(TypeElement type, TypeUses types) {
    return type.getSuperclass() instanceof DeclaredType superclass
        ? types.declared(superclass)
        : null;
  }

  private static List<String> permitted(TypeElement type, TypeUses types) {
    List<String> permitted = new ArrayList<>();
    if (type.getModifiers().contains(Modifier.SEALED)) {
      for (TypeMirror each : type.getPermittedSubclasses()) {
        permitted.add(types.declared((DeclaredType) each).name());
      }
    }
    return permitted;
  }

  private Set<ClassTrait> traits(TypeElement type, boolean isSource, boolean isPlatform) {
    Set<ClassTrait> traits = EnumSet.noneOf(ClassTrait.class);
    Set<Modifier> modifiers = type.getModifiers();
    add(modifiers.contains(Modifier.ABSTRACT), ClassTrait.ABSTRACT, traits);
    add(modifiers.contains(Modifier.FINAL), ClassTrait.FINAL, traits);
    add(isSource, ClassTrait.SOURCE, traits);
    add(isPlatform, ClassTrait.PLATFORM, traits);
    add(isPlatform && isSince19, ClassTrait.SINCE_19, traits);
    add(isInner(type), ClassTrait.INNER, traits);
    addAccess(type, traits);
    boolean isUnplaced = type.getKind() == ElementKind.RECORD && !Sites.canPointInto(type);
    add(isUnplaced, ClassTrait.UNPLACED, traits);
    for (AnnotationMirror each : type.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) each.getAnnotationType().asElement();
      String name = annotation.getQualifiedName().toString();
      add(isSource && name.startsWith("lombok."), ClassTrait.LOMBOK, traits);
      add(name.equals("kotlin.Metadata"), ClassTrait.KOTLIN, traits);
      Retention retention = annotation.getAnnotation(Retention.class);
      boolean isAtRunTime = retention != null && retention.value() == RetentionPolicy.RUNTIME;
      add(isAtRunTime, ClassTrait.ANNOTATED, traits);
    }
    return traits;
  }

  /** Other classes have no codec that would name them. */
  private boolean isDeprecated(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD, ENUM ->
          type.getEnclosedElements().stream().anyMatch(elements::isDeprecated)
              || isDeprecatedAround(type);
      default -> false;
    };
  }

  private boolean isDeprecatedAround(@Nullable Element type) {
    return type instanceof TypeElement
        && (elements.isDeprecated(type) || isDeprecatedAround(type.getEnclosingElement()));
  }

  private static void addAccess(TypeElement type, Set<ClassTrait> traits) {
    boolean isPublic = true;
    boolean isPrivate = false;
    Element outermost = type;
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      Set<Modifier> modifiers = each.getModifiers();
      isPublic &= modifiers.contains(Modifier.PUBLIC);
      isPrivate |= modifiers.contains(Modifier.PRIVATE);
      outermost = each;
    }
    add(isPublic, ClassTrait.PUBLIC, traits);
    add(isPrivate, ClassTrait.PRIVATE, traits);
    add(outermost.getModifiers().contains(Modifier.PUBLIC), ClassTrait.IN_PUBLIC, traits);
  }

  private static void add(boolean holds, ClassTrait trait, Set<ClassTrait> traits) {
    if (holds) {
      traits.add(trait);
    }
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingElement() instanceof TypeElement around
        && !around.getKind().isInterface();
  }

  private static ClassKind kind(ElementKind kind) {
    return switch (kind) {
      case RECORD -> ClassKind.RECORD;
      case ENUM -> ClassKind.ENUM;
      case INTERFACE -> ClassKind.INTERFACE;
      case ANNOTATION_TYPE -> ClassKind.ANNOTATION;
      default -> ClassKind.CLASS;
    };
  }
}
