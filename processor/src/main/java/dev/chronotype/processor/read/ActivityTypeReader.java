package dev.chronotype.processor.read;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.EnclosingModel;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.Setting;
import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Surroundings;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.read.payload.PayloadReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a class or interface that carries Activity Definitions. */
public final class ActivityTypeReader {

  private final Elements elements;
  private final Types types;
  private final Sites sites;
  private final SourceTypes sources;
  private final boolean withInterfaces;
  private final @Nullable PayloadReader payloads;
  private final Map<PackageElement, Set<String>> neighbours = new HashMap<>();

  /**
   * @param sites where the places of this round are kept
   * @param sources which types are being compiled
   * @param withInterfaces whether interfaces with the SDK's annotation are read, too
   * @param payloads reads what is sent, as deep as it goes; null where nobody asks for more of a
   *     definition than its names
   */
  public ActivityTypeReader(
      Elements elements,
      Types types,
      Sites sites,
      SourceTypes sources,
      boolean withInterfaces,
      @Nullable PayloadReader payloads) {
    this.elements = elements;
    this.types = types;
    this.sites = sites;
    this.sources = sources;
    this.withInterfaces = withInterfaces;
    this.payloads = payloads;
  }

  /** The type of that name, for messages and as the origin of what is generated. */
  public @Nullable TypeElement element(String qualifiedName) {
    return elements.getTypeElement(qualifiedName);
  }

  /** Whether the type has definitions of ours; an interface of the SDK alone has none. */
  public boolean isChronotype(String qualifiedName) {
    TypeElement type = element(qualifiedName);
    return type != null && Styles.isChronotype(type);
  }

  /** Reads the type of that name, which was seen in this round or an earlier one. */
  public ReadResult read(String qualifiedName) {
    TypeElement type = elements.getTypeElement(qualifiedName);
    if (type == null) {
      return new ReadResult.Deferred(qualifiedName, qualifiedName, false);
    }
    String missing = UnresolvedTypes.inHierarchy(type, new LinkedHashSet<>());
    missing =
        missing != null ? missing : UnresolvedTypes.inAnnotation(type, AnnotationNames.ACTIVITIES);
    if (missing != null) {
      return new ReadResult.Deferred(qualifiedName, missing, false);
    }
    boolean theSdks = withInterfaces && Styles.isActivityInterface(type);
    List<ReflectedMethod> activities = theSdks ? activities(type) : List.of();
    boolean marked = Styles.isChronotype(type);
    List<InheritedMethod> definitions = marked ? InheritedMethod.all(type, elements) : List.of();
    boolean onlyOptions = theSdks && definitions.isEmpty() && Styles.setsOptionsOnly(type);
    boolean ours = marked && !onlyOptions;
    ReadResult.Deferred deferred = unresolved(type, definitions, activities);
    if (deferred != null) {
      return deferred;
    }
    List<ActivityTypeModel> models = new ArrayList<>();
    if (ours) {
      models.add(chronotype(type, definitions));
    }
    if (theSdks) {
      models.add(activityInterface(type, activities, ours));
    }
    return new ReadResult.Ready(models);
  }

  private List<ReflectedMethod> activities(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        ? InterfaceWalk.activities(type, new Overriding(elements, types))
        : ReflectedMethod.misplaced(type);
  }

  private ReadResult.@Nullable Deferred unresolved(
      TypeElement type, List<InheritedMethod> definitions, List<ReflectedMethod> activities) {
    String name = type.getQualifiedName().toString();
    String lacking = LackingMembers.in(type, definitions, elements);
    if (lacking != null) {
      return new ReadResult.Deferred(name, lacking, false);
    }
    for (InheritedMethod each : definitions) {
      String missing = each.unresolved(type, types);
      if (missing != null) {
        return new ReadResult.Deferred(name, missing, !sources.contains(each.method()));
      }
    }
    for (ReflectedMethod each : activities) {
      String missing = each.unresolved(type, types);
      if (missing != null) {
        // Code that knows nothing of us compiles without the class; it is not for us to complain.
        return new ReadResult.Deferred(name, missing, false);
      }
    }
    return payloads == null ? null : unresolvedPayload(type, definitions, activities, payloads);
  }

  /** Reads all payloads, and tells whether something in a source file is missing (yet). */
  private ReadResult.@Nullable Deferred unresolvedPayload(
      TypeElement type,
      List<InheritedMethod> definitions,
      List<ReflectedMethod> activities,
      PayloadReader reader) {
    DeclaredType owner = (DeclaredType) type.asType();
    String missing = null;
    for (ExecutableElement each :
        Stream.concat(
                definitions.stream().map(InheritedMethod::method),
                activities.stream().map(ReflectedMethod::method))
            .toList()) {
      String found = reader.read((ExecutableType) types.asMemberOf(owner, each));
      missing = missing == null ? found : missing;
    }
    // Whatever it is, the compiler complains of it itself: it stands in a source file.
    return missing == null
        ? null
        : new ReadResult.Deferred(type.getQualifiedName().toString(), missing, false);
  }

  private ActivityTypeModel chronotype(TypeElement type, List<InheritedMethod> methods) {
    AnnotationMirror activities = AnnotationReader.find(type, AnnotationNames.ACTIVITIES);
    AnnotationReader annotation =
        activities == null ? null : new AnnotationReader(elements, sites, type, activities, null);
    Setting<String> prefix = annotation == null ? null : annotation.text("namePrefix");
    OptionsModel defaults = annotation == null ? OptionsModel.EMPTY : annotation.options();
    TypeDefaults own = new TypeDefaults(prefix, defaults);
    DefinitionReader definitions = definitions(type, own);
    return model(
        type,
        Style.CHRONOTYPE,
        annotation == null ? null : annotation.site(),
        own,
        methods.stream().map(definitions::read).toList(),
        TypeTraits.of(type, elements),
        Surroundings.NONE);
  }

  /**
   * Reads what the SDK makes of it. {@code @Activities}, unless it has definitions of ours to speak
   * of, sets the options of its stub.
   */
  private ActivityTypeModel activityInterface(
      TypeElement type, List<ReflectedMethod> methods, boolean readTwice) {
    AnnotationMirror annotation = AnnotationReader.find(type, AnnotationNames.ACTIVITY_INTERFACE);
    AnnotationMirror activities = AnnotationReader.find(type, AnnotationNames.ACTIVITIES);
    OptionsModel defaults =
        activities == null || readTwice
            ? OptionsModel.EMPTY
            : new AnnotationReader(elements, sites, type, activities, null).options();
    TypeDefaults own =
        new TypeDefaults(
            new InterfaceAnnotations(elements, sites, new Overriding(elements, types))
                .prefix(type, true, sites.at(type)),
            defaults);
    DefinitionReader definitions = definitions(type, own);
    Set<Trait> traits = TypeTraits.of(type, elements);
    if (readTwice) {
      traits.add(Trait.READ_TWICE);
    }
    return model(
        type,
        Style.ACTIVITY_INTERFACE,
        annotation == null ? null : sites.at(type, annotation),
        own,
        methods.stream().map(definitions::read).toList(),
        traits,
        SurroundingsReader.of(
            type, methods.stream().map(each -> each.signature(type, types)).toList()));
  }

  private DefinitionReader definitions(TypeElement type, TypeDefaults defaults) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    return new DefinitionReader(
        elements, types, sites, sources, type, packageName, defaults, payloads == null);
  }

  private ActivityTypeModel model(
      TypeElement type,
      Style style,
      @Nullable Site annotationSite,
      TypeDefaults own,
      List<DefinitionModel> definitions,
      Set<Trait> traits,
      Surroundings surroundings) {
    Site site = sites.at(type);
    return new ActivityTypeModel(
        ClassName.get(type),
        style,
        TypeReader.shape(type.getKind()),
        traits,
        nesting(type),
        type.getTypeParameters().stream().map(each -> each.getSimpleName().toString()).toList(),
        Supertypes.names(type),
        Styles.activityInterfaces(type),
        annotationSite != null,
        annotationSite == null ? site : annotationSite,
        own.prefix(),
        own.options(),
        definitions,
        surroundings,
        payloads == null ? PayloadGraph.EMPTY : payloads.graph(),
        neighbours.computeIfAbsent(elements.getPackageOf(type), ActivityTypeReader::simpleNames),
        VisibleTypes.find("javax.annotation.processing.Generated", type, elements) != null,
        site);
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

  private static Set<String> simpleNames(PackageElement inPackage) {
    Set<String> names = new HashSet<>();
    inPackage.getEnclosedElements().forEach(each -> names.add(each.getSimpleName().toString()));
    return Set.copyOf(names);
  }
}
