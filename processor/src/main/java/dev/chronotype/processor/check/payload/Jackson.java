package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Jackson 2.15 reads from annotations: on one element, or merged from several. */
final class Jackson {

  static final String ANY_GETTER = annotation("JsonAnyGetter");
  static final String ANY_SETTER = annotation("JsonAnySetter");
  static final String AUTO_DETECT = annotation("JsonAutoDetect");
  static final String BACK_REFERENCE = annotation("JsonBackReference");
  static final String CREATOR = annotation("JsonCreator");
  static final String FILTER = annotation("JsonFilter");
  static final String FORMAT = annotation("JsonFormat");
  static final String GETTER = annotation("JsonGetter");
  static final String IDENTITY_INFO = annotation("JsonIdentityInfo");
  static final String IDENTITY_REFERENCE = annotation("JsonIdentityReference");
  static final String IGNORE = annotation("JsonIgnore");
  static final String IGNORE_PROPERTIES = annotation("JsonIgnoreProperties");
  static final String IGNORE_TYPE = annotation("JsonIgnoreType");
  static final String INCLUDE = annotation("JsonInclude");
  static final String INCLUDE_PROPERTIES = annotation("JsonIncludeProperties");
  static final String INJECT = annotation("JacksonInject");
  static final String KEY = annotation("JsonKey");
  static final String MANAGED_REFERENCE = annotation("JsonManagedReference");
  static final String MERGE = annotation("JsonMerge");
  static final String PROPERTY = annotation("JsonProperty");
  static final String RAW_VALUE = annotation("JsonRawValue");
  static final String SETTER = annotation("JsonSetter");
  static final String SUB_TYPES = annotation("JsonSubTypes");
  static final String TYPE_ID = annotation("JsonTypeId");
  static final String TYPE_INFO = annotation("JsonTypeInfo");
  static final String TYPE_NAME = annotation("JsonTypeName");
  static final String UNWRAPPED = annotation("JsonUnwrapped");
  static final String VALUE = annotation("JsonValue");
  static final String VIEW = annotation("JsonView");
  static final String DESERIALIZE = databind("JsonDeserialize");
  static final String NAMING = databind("JsonNaming");
  static final String POJO_BUILDER = databind("JsonPOJOBuilder");
  static final String SERIALIZE = databind("JsonSerialize");
  static final String TYPE_ID_RESOLVER = databind("JsonTypeIdResolver");
  static final String TYPE_RESOLVER = databind("JsonTypeResolver");
  static final String VALUE_INSTANTIATOR = databind("JsonValueInstantiator");
  static final String CONVERTER = "com.fasterxml.jackson.databind.util.Converter";
  static final String TO_STRING_SERIALIZER =
      "com.fasterxml.jackson.databind.ser.std.ToStringSerializer";
  static final String CONSTRUCTOR_PROPERTIES = "java.beans.ConstructorProperties";
  static final String TRANSIENT = "java.beans.Transient";

  private static final String VALUE_MEMBER = "value";

  /** What makes a property of a member even where nothing names it. */
  private static final List<String> INFER_SERIALIZED =
      List.of(
          SERIALIZE,
          VIEW,
          FORMAT,
          TYPE_INFO,
          RAW_VALUE,
          UNWRAPPED,
          BACK_REFERENCE,
          MANAGED_REFERENCE);

  private static final List<String> INFER_DESERIALIZED =
      List.of(
          DESERIALIZE,
          VIEW,
          FORMAT,
          TYPE_INFO,
          UNWRAPPED,
          BACK_REFERENCE,
          MANAGED_REFERENCE,
          MERGE);

  private Jackson() {}

  private static String annotation(String name) {
    return "com.fasterxml.jackson.annotation." + name;
  }

  private static String databind(String name) {
    return "com.fasterxml.jackson.databind.annotation." + name;
  }

  /** The explicit name, empty for the default one, null where nothing makes it a property. */
  static @Nullable String nameForWriting(AnnotationSet annotations) {
    return name(annotations, GETTER, INFER_SERIALIZED);
  }

  static @Nullable String nameForReading(AnnotationSet annotations) {
    return name(annotations, SETTER, INFER_DESERIALIZED);
  }

  private static @Nullable String name(
      AnnotationSet annotations, String special, List<String> inferring) {
    if (annotations.isEmpty()) {
      return null;
    }
    AnnotationUse first = annotations.find(special);
    if (first != null && !first.text(VALUE_MEMBER, "").isEmpty()) {
      return first.text(VALUE_MEMBER, "");
    }
    AnnotationUse property = annotations.find(PROPERTY);
    if (property != null) {
      return property.text(VALUE_MEMBER, "");
    }
    return first != null || inferring.stream().anyMatch(annotations::has) ? "" : null;
  }

  /** Whether the annotation is there and not switched off by its only member. */
  static boolean isOn(AnnotationSet annotations, String name) {
    AnnotationUse use = annotations.find(name);
    return use != null && use.flag(VALUE_MEMBER, true) && use.flag("enabled", true);
  }

  static boolean isIgnored(AnnotationSet annotations) {
    AnnotationUse ignore = annotations.find(IGNORE);
    if (ignore != null) {
      return ignore.flag(VALUE_MEMBER, true);
    }
    return isOn(annotations, TRANSIENT);
  }

  /** AUTO, READ_ONLY, WRITE_ONLY or READ_WRITE. */
  static String access(AnnotationSet annotations) {
    AnnotationUse property = annotations.find(PROPERTY);
    return property == null ? "AUTO" : property.text("access", "AUTO");
  }

  /** The mode of a creator, or null where it is none. */
  static @Nullable String creatorMode(AnnotationSet annotations) {
    AnnotationUse creator = annotations.find(CREATOR);
    if (creator != null) {
      return creator.text("mode", "DEFAULT");
    }
    return annotations.has(CONSTRUCTOR_PROPERTIES) ? "PROPERTIES" : null;
  }

  /** The shape that is asked for: ANY where none is. */
  static String shape(AnnotationSet annotations) {
    AnnotationUse format = annotations.find(FORMAT);
    return format == null ? "ANY" : format.text("shape", "ANY");
  }

  /** A class that a member of {@code JsonSerialize} or {@code JsonDeserialize} names, or null. */
  static TypeUse.@Nullable ClassUse type(
      AnnotationSet annotations, String annotation, String member) {
    AnnotationUse use = annotations.find(annotation);
    TypeUse.ClassUse type = use == null ? null : use.type(member);
    return type == null || isNone(type.name()) ? null : type;
  }

  private static boolean isNone(String name) {
    return name.equals("java.lang.Void")
        || name.equals("void")
        || (name.startsWith("com.fasterxml.jackson.") && name.endsWith(".None"));
  }

  /** Whether code of the author's own writes the values. */
  static boolean writesItself(AnnotationSet annotations) {
    return type(annotations, SERIALIZE, "using") != null
        || type(annotations, SERIALIZE, "converter") != null;
  }

  static boolean readsItself(AnnotationSet annotations) {
    return type(annotations, DESERIALIZE, "using") != null
        || type(annotations, DESERIALIZE, "converter") != null;
  }
}
