package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Jackson 2.15 reads from annotations: on one element, or merged from several. */
public final class Jackson {

  public static final String ALIAS = annotation("JsonAlias");
  static final String ANY_GETTER = annotation("JsonAnyGetter");
  static final String ANY_SETTER = annotation("JsonAnySetter");
  public static final String AUTO_DETECT = annotation("JsonAutoDetect");
  static final String BACK_REFERENCE = annotation("JsonBackReference");
  public static final String CLASS_DESCRIPTION = annotation("JsonClassDescription");
  static final String CREATOR = annotation("JsonCreator");
  public static final String ENUM_DEFAULT = annotation("JsonEnumDefaultValue");
  static final String FILTER = annotation("JsonFilter");
  public static final String FORMAT = annotation("JsonFormat");
  public static final String GETTER = annotation("JsonGetter");
  static final String IDENTITY_INFO = annotation("JsonIdentityInfo");
  static final String IDENTITY_REFERENCE = annotation("JsonIdentityReference");
  public static final String IGNORE = annotation("JsonIgnore");
  public static final String IGNORE_PROPERTIES = annotation("JsonIgnoreProperties");
  static final String IGNORE_TYPE = annotation("JsonIgnoreType");
  public static final String INCLUDE = annotation("JsonInclude");
  public static final String INCLUDE_PROPERTIES = annotation("JsonIncludeProperties");
  static final String INJECT = annotation("JacksonInject");
  public static final String KEY = annotation("JsonKey");
  static final String MANAGED_REFERENCE = annotation("JsonManagedReference");
  static final String MERGE = annotation("JsonMerge");
  public static final String PROPERTY = annotation("JsonProperty");
  public static final String PROPERTY_DESCRIPTION = annotation("JsonPropertyDescription");
  public static final String PROPERTY_ORDER = annotation("JsonPropertyOrder");
  static final String RAW_VALUE = annotation("JsonRawValue");
  public static final String ROOT_NAME = annotation("JsonRootName");
  public static final String SETTER = annotation("JsonSetter");
  public static final String SUB_TYPES = annotation("JsonSubTypes");
  static final String TYPE_ID = annotation("JsonTypeId");
  public static final String TYPE_INFO = annotation("JsonTypeInfo");
  public static final String TYPE_NAME = annotation("JsonTypeName");
  static final String UNWRAPPED = annotation("JsonUnwrapped");
  public static final String VALUE = annotation("JsonValue");
  static final String VIEW = annotation("JsonView");
  static final String DESERIALIZE = databind("JsonDeserialize");
  public static final String NAMING = databind("JsonNaming");
  static final String POJO_BUILDER = databind("JsonPOJOBuilder");
  static final String SERIALIZE = databind("JsonSerialize");
  static final String TYPE_ID_RESOLVER = databind("JsonTypeIdResolver");
  static final String TYPE_RESOLVER = databind("JsonTypeResolver");
  static final String VALUE_INSTANTIATOR = databind("JsonValueInstantiator");
  static final String CONVERTER = "com.fasterxml.jackson.databind.util.Converter";
  static final String TO_STRING_SERIALIZER =
      "com.fasterxml.jackson.databind.ser.std.ToStringSerializer";
  public static final String CONSTRUCTOR_PROPERTIES = "java.beans.ConstructorProperties";
  public static final String TRANSIENT = "java.beans.Transient";

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
