package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which properties Jackson writes of an object. */
final class BeanWriting {

  private final Introspection classes;
  private final Types types;

  BeanWriting(Introspection classes) {
    this.classes = classes;
    this.types = classes.types();
  }

  Form form(ClosedType type, ClassModel model, AnnotationSet own) {
    ClosedType hidden = Platform.hiddenSuperclass(type, types);
    if (hidden != null) {
      return new Form.Refused(
          Problem.ofClass(SerialisationCode.EXTENDS_JDK, type)
              .with("superclass", hidden.simpleDisplay()));
    }
    Properties properties = classes.written(type, model);
    if (properties.problem != null) {
      return new Form.Refused(
          Problem.ofClass(SerialisationCode.REFUSED_CLASS, type).with("why", properties.problem));
    }
    AnnotationSet annotations = own.or(classes.annotations(type));
    if (annotations.has(Jackson.FILTER)) {
      return new Form.Refused(
          Problem.ofClass(SerialisationCode.REFUSED_CLASS, type)
              .with("why", "@JsonFilter names a filter that the SDK's converter does not have"));
    }
    List<Form.WrittenProperty> written = new ArrayList<>();
    for (Property each : properties.all) {
      Form.WrittenProperty one = written(each, annotations);
      if (one != null) {
        Problem conflict = Conflicts.ofGetters(each, type, types);
        if (conflict != null) {
          return new Form.Refused(conflict);
        }
        written.add(one);
      }
    }
    Accessor any = properties.anyGetters.isEmpty() ? null : properties.anyGetters.get(0);
    if (written.isEmpty() && any == null && isEmptyRefused(type, model)) {
      return new Form.Refused(Problem.ofClass(SerialisationCode.EMPTY_CLASS, type));
    }
    return new Form.Written(type, List.copyOf(written), any);
  }

  /** A record may be empty; a class only if it has an annotation, whichever that is. */
  private boolean isEmptyRefused(ClosedType type, ClassModel model) {
    return model.kind() == ClassKind.CLASS
        && !model.isAbstract()
        && !types.isAnnotated(type)
        && !types.is(type, "java.lang.Iterable")
        && !types.is(type, "java.util.Iterator")
        && !types.is(type, "java.lang.CharSequence");
  }

  private Form.@Nullable WrittenProperty written(Property property, AnnotationSet ofClass) {
    Accessor accessor = accessor(property);
    if (accessor == null
        || isExcluded(property.name(), ofClass)
        || isOfIgnoredType(accessor.type())
        || Jackson.isOn(property.annotations(), Jackson.TYPE_ID)
        || property.annotations().has(Jackson.BACK_REFERENCE)) {
      return null;
    }
    boolean hasField = !property.fields.isEmpty();
    Accessor shown = hasField ? property.fields.get(0).accessor() : accessor;
    return new Form.WrittenProperty(
        property.name(),
        new Use(accessor.type(), property.annotations()),
        accessor,
        shown,
        hasField);
  }

  private static @Nullable Accessor accessor(Property property) {
    List<Property.Link> links = property.getters.isEmpty() ? property.fields : property.getters;
    return links.isEmpty() ? null : Conflicts.chosen(links);
  }

  private boolean isExcluded(String name, AnnotationSet ofClass) {
    AnnotationUse ignored = ofClass.find(Jackson.IGNORE_PROPERTIES);
    if (ignored != null
        && !ignored.flag("allowGetters", false)
        && ignored.texts("value").contains(name)) {
      return true;
    }
    AnnotationUse included = ofClass.find(Jackson.INCLUDE_PROPERTIES);
    return included != null && !Set.copyOf(included.texts("value")).contains(name);
  }

  private boolean isOfIgnoredType(ClosedType type) {
    return Jackson.isOn(classes.annotations(type), Jackson.IGNORE_TYPE);
  }
}
