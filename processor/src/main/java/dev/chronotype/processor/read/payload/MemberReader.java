package dev.chronotype.processor.read.payload;

import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;
import dev.chronotype.processor.model.payload.TypeUse;
import dev.chronotype.processor.read.Sites;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one class, as far as Jackson may look at them. Of the JDK's classes that is
 * what is public; with {@code --release} a compiler does not even know the rest.
 */
final class MemberReader {

  private static final String BUILDER = "com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder";
  private static final List<String> FACTORIES = List.of("valueOf", "fromString");

  private final TypeElement type;
  private final TypeUses types;
  private final TypeUses unimportant;
  private final AnnotationUses annotations;
  private final @Nullable Sites sites;
  private final boolean onlyPublic;
  private final boolean isBuilder;
  private final List<? extends Element> members;
  private final List<String> components;

  /**
   * @param types notes what is named where a value's class matters
   * @param sites the places of the round, or null where the class has none
   */
  MemberReader(
      TypeElement type,
      TypeUses types,
      AnnotationUses annotations,
      @Nullable Sites sites,
      boolean onlyPublic) {
    this.type = type;
    this.types = types;
    this.unimportant = new TypeUses(type);
    this.annotations = annotations;
    this.sites = sites;
    this.onlyPublic = onlyPublic;
    this.isBuilder = annotations.of(type).has(BUILDER);
    this.members = type.getEnclosedElements();
    this.components =
        type.getRecordComponents().stream().map(each -> each.getSimpleName().toString()).toList();
  }

  List<MemberModel> fields() {
    List<MemberModel> found = new ArrayList<>();
    for (Element each : members) {
      boolean isConstant = each.getKind() == ElementKind.ENUM_CONSTANT;
      boolean isField = each.getKind() == ElementKind.FIELD && !is(each, Modifier.STATIC);
      if (isConstant || (isField && isOpen(each))) {
        Set<MemberTrait> traits = traits(each);
        if (isConstant) {
          traits.add(MemberTrait.CONSTANT);
        }
        if (type.getKind() == ElementKind.RECORD && !Sites.canPointInto(each)) {
          traits.add(MemberTrait.UNPLACED);
        }
        if (!components.isEmpty() && hasWildcard(each.asType())) {
          traits.add(MemberTrait.WILDCARD);
        }
        TypeUses uses =
            onlyPublic || isConstant || is(each, Modifier.TRANSIENT) ? unimportant : types;
        found.add(
            new MemberModel(
                each.getSimpleName().toString(),
                traits,
                uses.read(each.asType()),
                List.of(),
                annotations.of(each),
                site(each)));
      }
    }
    if (!components.isEmpty()) {
      // Eclipse's compiler shows the fields of a class file in another order.
      found.sort(Comparator.comparing(each -> components.indexOf(each.name())));
    }
    return found;
  }

  private static boolean hasWildcard(TypeMirror type) {
    return switch (type.getKind()) {
      case WILDCARD -> true;
      case ARRAY -> hasWildcard(((ArrayType) type).getComponentType());
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().stream().anyMatch(MemberReader::hasWildcard);
      default -> false;
    };
  }

  private Site site(Element member) {
    return sites == null ? Site.NONE : sites.at(member);
  }

  /** In an order of their own: compilers show them in different ones. */
  List<MemberModel> methods() {
    List<MemberModel> found = new ArrayList<>();
    for (ExecutableElement each : ElementFilter.methodsIn(members)) {
      int parameters = each.getParameters().size();
      if ((parameters <= 2 && isOpen(each)) || is(each, Modifier.STATIC)) {
        AnnotationSet own = annotations.of(each);
        if (mayMatter(each, own)) {
          found.add(method(each, own));
        }
      }
    }
    found.sort(
        Comparator.comparing(MemberModel::name).thenComparing(each -> each.parameters().size()));
    return found;
  }

  private boolean mayMatter(ExecutableElement method, AnnotationSet own) {
    String name = method.getSimpleName().toString();
    if (is(method, Modifier.STATIC)) {
      return !onlyPublic && (!own.isEmpty() || FACTORIES.contains(name));
    }
    return !own.isEmpty()
        || switch (method.getParameters().size()) {
          case 0 ->
              name.startsWith("get")
                  || name.startsWith("is")
                  || name.equals("toString")
                  || isComponent(name);
          case 1 -> name.startsWith("set") || name.startsWith("with") || isBuilder || fills(name);
          default -> fills(name);
        };
  }

  /** What a collection or map is filled by. */
  private static boolean fills(String name) {
    return name.equals("add") || name.equals("put");
  }

  private boolean isComponent(String name) {
    return components.contains(name);
  }

  private MemberModel method(ExecutableElement method, AnnotationSet own) {
    TypeUses uses = isAccessor(method, own) ? types : unimportant;
    List<MemberModel.ParameterUse> parameters = new ArrayList<>();
    for (VariableElement each : method.getParameters()) {
      parameters.add(new MemberModel.ParameterUse(uses.read(each.asType()), annotations.of(each)));
    }
    return new MemberModel(
        method.getSimpleName().toString(),
        traits(method),
        uses.read(method.getReturnType()),
        parameters,
        own,
        site(method));
  }

  /** Whether the types that it names are those of values, unless nobody looks at it. */
  private boolean isAccessor(ExecutableElement method, AnnotationSet own) {
    return !onlyPublic && (!own.isEmpty() || !is(method, Modifier.STATIC));
  }

  List<MemberModel> constructors() {
    List<MemberModel> found = new ArrayList<>();
    if (type.getKind() == ElementKind.ENUM || onlyPublic) {
      return found;
    }
    for (ExecutableElement each : ElementFilter.constructorsIn(members)) {
      AnnotationSet own = annotations.of(each);
      List<AnnotationSet> ofParameters =
          each.getParameters().stream().map(annotations::of).toList();
      boolean isMarked = !own.isEmpty() || ofParameters.stream().anyMatch(one -> !one.isEmpty());
      TypeUses uses = isMarked || type.getKind() == ElementKind.RECORD ? types : unimportant;
      List<MemberModel.ParameterUse> parameters = new ArrayList<>();
      for (int i = 0; i < ofParameters.size(); i++) {
        TypeUse use = uses.read(each.getParameters().get(i).asType());
        parameters.add(new MemberModel.ParameterUse(use, ofParameters.get(i)));
      }
      found.add(
          new MemberModel(
              type.getSimpleName().toString(),
              traits(each),
              TypeUse.OBJECT,
              parameters,
              own,
              site(each)));
    }
    found.sort(Comparator.comparing(each -> each.parameters().size()));
    return found;
  }

  private boolean isOpen(Element member) {
    return !onlyPublic || is(member, Modifier.PUBLIC);
  }

  private static boolean is(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }

  private static Set<MemberTrait> traits(Element element) {
    Set<MemberTrait> traits = EnumSet.noneOf(MemberTrait.class);
    for (Modifier each : element.getModifiers()) {
      switch (each) {
        case PUBLIC -> traits.add(MemberTrait.PUBLIC);
        case PROTECTED -> traits.add(MemberTrait.PROTECTED);
        case PRIVATE -> traits.add(MemberTrait.PRIVATE);
        case STATIC -> traits.add(MemberTrait.STATIC);
        case FINAL -> traits.add(MemberTrait.FINAL);
        case TRANSIENT -> traits.add(MemberTrait.TRANSIENT);
        case ABSTRACT -> traits.add(MemberTrait.ABSTRACT);
        default -> {
          // The others do not matter.
        }
      }
    }
    return traits;
  }
}
