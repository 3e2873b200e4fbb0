package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.ClassModel;
import org.jspecify.annotations.Nullable;

/** Finds out whether Jackson can make a collection or map, and what it expects in it. */
final class ContainerReading {

  private final Introspection classes;
  private final Types types;

  ContainerReading(Introspection classes) {
    this.classes = classes;
    this.types = classes.types();
  }

  /** The form of a collection or map; null for what is none. */
  @Nullable Form form(ClosedType type, AnnotationSet own) {
    boolean asObject = Jackson.shape(own.or(classes.annotations(type))).equals("OBJECT");
    boolean isMap = types.is(type, Containers.MAP);
    boolean isIterable = type.is("java.lang.Iterable");
    if (asObject || !(isMap || isIterable || types.is(type, Containers.COLLECTION))) {
      return null;
    }
    Problem problem = problem(type, isMap);
    if (problem != null) {
      return new Form.Refused(problem);
    }
    if (isMap) {
      return new Form.Entries(
          type,
          new Use(types.entry(type, 0), Contents.ofKey(own)),
          new Use(types.entry(type, 1), Contents.ofElement(own)));
    }
    String base = isIterable ? "java.lang.Iterable" : Containers.COLLECTION;
    return new Form.Elements(type, new Use(types.argument(type, base, 0), Contents.ofElement(own)));
  }

  private @Nullable Problem problem(ClosedType type, boolean isMap) {
    ClassModel model = types.model(type);
    if (model == null || Containers.made(type.name()) != null) {
      return null;
    }
    String instead = isMap ? "Map" : types.is(type, "java.util.Set") ? "Set" : "List";
    if (isKeyless(type)) {
      return Problem.ofUse(SerialisationCode.NO_CONTAINER, type)
          .with("why", "without the enum as a type argument nothing tells what its keys are.")
          .with("fix", "EnumMap<YourEnum, ...>");
    }
    if (model.isPlatform() && !model.isAbstract()) {
      return Containers.isClosed(type.name())
          ? Problem.ofUse(SerialisationCode.NO_CONTAINER, type)
              .with("why", "Jackson makes an empty one and cannot put anything into it.")
              .with("fix", instead)
          : null;
    }
    if (!model.isPlatform() && canMake(type, model)) {
      return ofOwnClass(type, isMap, instead);
    }
    return Problem.ofUse(SerialisationCode.NO_CONTAINER, type)
        .with(
            "why",
            model.isAbstract()
                ? "it is abstract, and Jackson knows no class to make in its place."
                : "it has no constructor without parameters, which Jackson would fill it by.")
        .with("fix", instead);
  }

  private @Nullable Problem ofOwnClass(ClosedType type, boolean isMap, String instead) {
    ClosedType platform = platform(type);
    boolean holdsItself =
        isMap
            ? types.entry(type, 1) == type
            : types.argument(type, Containers.COLLECTION, 0) == type;
    if (holdsItself && platform != null) {
      return Problem.ofClass(SerialisationCode.EXTENDS_JDK, type)
          .with("superclass", platform.simpleDisplay());
    }
    if (platform != null && Containers.UNFILLED.contains(platform.name()) && !fills(type)) {
      return Problem.ofUse(SerialisationCode.NO_CONTAINER, type)
          .with("why", "it has no " + (isMap ? "put" : "add") + " that does anything.")
          .with("fix", instead);
    }
    return null;
  }

  /** The nearest superclass that is the JDK's. */
  private @Nullable ClosedType platform(ClosedType type) {
    for (ClosedType each = type; each != null; each = types.superclass(each)) {
      ClassModel model = types.model(each);
      if (model == null || model.isPlatform()) {
        return each;
      }
    }
    return null;
  }

  private boolean fills(ClosedType type) {
    for (ClosedType each = type; each != null; each = types.superclass(each)) {
      ClassModel model = types.model(each);
      if (model == null || model.isPlatform()) {
        return false;
      }
      if (model.methods().stream()
          .anyMatch(one -> one.name().equals("add") || one.name().equals("put"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKeyless(ClosedType type) {
    return type.is("java.util.EnumMap") && !types.isEnum(types.argument(type, Containers.MAP, 0));
  }

  private boolean canMake(ClosedType type, ClassModel model) {
    Creators creators = classes.read(type, model).creators();
    return (creators.hasDefault && !model.isAbstract())
        || creators.delegate != null
        || creators.arrayDelegate != null;
  }
}
