package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.TypeModel;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Jackson knows of the class that it is asked for, for those who follow no values. */
public final class ReadClasses {

  private final Introspection classes;

  /** Makes one for all types that are read into a graph. */
  public ReadClasses(PayloadGraph graph) {
    this.classes = new Introspection(graph, List.of());
  }

  /**
   * Whether an annotation on the class, or on one above it, tells which class to make: the name
   * that is written beside the value, or code of the author's own.
   */
  public boolean tellsSubclass(TypeModel type) {
    AnnotationSet annotations = classes.annotations(classes.types().close(type));
    return TypeInfo.of(annotations) != null
        || Jackson.readsItself(annotations)
        || Jackson.type(annotations, Jackson.DESERIALIZE, "as") != null;
  }

  /** Whether the class tells at its members what is in the place of its type variables. */
  public boolean tellsArguments(TypeModel type) {
    ClassModel model = model(type);
    return model != null
        && (Jackson.readsItself(model.annotations())
            || Stream.concat(model.fields().stream(), model.methods().stream())
                .anyMatch(ReadClasses::tellsVariable));
  }

  private static boolean tellsVariable(MemberModel member) {
    return member.type() instanceof TypeUse.VariableUse
        && TypeInfo.of(member.annotations()) != null;
  }

  /**
   * Whether it is an abstract class or interface that Jackson has no class of its own choice for.
   */
  public boolean isAbstract(TypeModel type) {
    ClassModel model = model(type);
    return model != null && model.isAbstract() && !model.isPlatform();
  }

  private @Nullable ClassModel model(TypeModel type) {
    return classes.types().model(classes.types().close(type));
  }
}
