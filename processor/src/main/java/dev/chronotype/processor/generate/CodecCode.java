package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.KeyUse;
import dev.chronotype.processor.model.codec.Maker;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes codecs as expressions. */
final class CodecCode {

  private final CodecNames names;

  CodecCode(CodecNames names) {
    this.names = names;
  }

  /** A codec wherever it is used. */
  CodeBlock reference(CodecUse use) {
    if (use instanceof CodecUse.Direct direct) {
      return reference(direct.boxed());
    }
    if (use instanceof CodecUse.BuiltIn builtIn) {
      return CodeBlock.of(
          "$T.$L",
          builtIn.isContainer() ? Spi.JSON_CONTAINERS : Spi.JSON_CODECS,
          builtIn.constant());
    }
    String constant = names.constant(use);
    return constant == null ? of((CodecUse.Made) use) : CodeBlock.of("$L", constant);
  }

  /** What makes a codec. */
  CodeBlock of(CodecUse.Made use) {
    if (use instanceof CodecUse.OfRecord ofRecord) {
      return CodeBlock.of("new $L()", names.className(ofRecord.type()));
    }
    if (use instanceof CodecUse.OfEnum ofEnum) {
      return ofEnum(ofEnum);
    }
    if (use instanceof CodecUse.Container container) {
      return contain(container.factory(), reference(container.element()));
    }
    if (use instanceof CodecUse.OfCollection collection) {
      return contain("collection", maker(collection.made()), reference(collection.element()));
    }
    if (use instanceof CodecUse.OfMap map) {
      return contain("map", maker(map.made()), key(map.key()), reference(map.element()));
    }
    if (use instanceof CodecUse.OfArray array) {
      return contain("array", CodeBlock.of("$T::new", array.type()), reference(array.element()));
    }
    if (use instanceof CodecUse.OfValue value) {
      return call(
          "value",
          reference(value.value()),
          CodeBlock.of("$T::$L", value.type(), value.getter()),
          made(value.type(), value.factory()));
    }
    if (use instanceof CodecUse.Typed typed) {
      return typed(typed);
    }
    return single(use);
  }

  private CodeBlock single(CodecUse.Made use) {
    if (use instanceof CodecUse.Formatted formatted) {
      return call(
          "formatted",
          CodeBlock.of("$S", formatted.pattern()),
          CodeBlock.of("$T::from", formatted.type()));
    }
    if (use instanceof CodecUse.Quoted quoted) {
      boolean isBox = quoted.type().packageName().equals("java.lang");
      return call("quoted", CodeBlock.of("$T::$L", quoted.type(), isBox ? "valueOf" : "new"));
    }
    return call("jackson", TypeCode.typeOf(use.type()));
  }

  private static CodeBlock call(String factory, CodeBlock... arguments) {
    return call(Spi.JSON_CODECS, factory, arguments);
  }

  private static CodeBlock contain(String factory, CodeBlock... arguments) {
    return call(Spi.JSON_CONTAINERS, factory, arguments);
  }

  private static CodeBlock call(ClassName owner, String factory, CodeBlock... arguments) {
    return CodeBlock.of("$T.$L($L)", owner, factory, CodeBlock.join(List.of(arguments), ", "));
  }

  private static CodeBlock ofEnum(CodecUse.OfEnum use) {
    CodeBlock constants = CodeBlock.of("$T.values()", use.type());
    if (use.getter() != null) {
      return call("enumBy", CodeBlock.of("$T::$L", use.type(), use.getter()), constants);
    }
    if (use.texts().isEmpty()) {
      return call("enumOf", constants);
    }
    return call("enumBy", renamed(use.texts()), constants);
  }

  private static CodeBlock renamed(Map<String, String> texts) {
    return call(
        "renamed",
        new TreeMap<>(texts)
            .entrySet().stream()
                .map(each -> CodeBlock.of("$S, $S", each.getKey(), each.getValue()))
                .collect(CodeBlock.joining(", ")));
  }

  private static CodeBlock maker(Maker made) {
    if (made.constants() == null) {
      return CodeBlock.of("$T::new", made.type());
    }
    return made.type().simpleName().equals("EnumSet")
        ? CodeBlock.of("() -> $T.noneOf($T.class)", made.type(), made.constants())
        : CodeBlock.of("() -> new $T<>($T.class)", made.type(), made.constants());
  }

  private static CodeBlock made(TypeName type, @Nullable String factory) {
    return CodeBlock.of("$T::$L", type, factory == null ? "new" : factory);
  }

  private static CodeBlock key(KeyUse key) {
    if (key instanceof KeyUse.BuiltIn builtIn) {
      return CodeBlock.of("$T.$L", Spi.JSON_KEY, builtIn.constant());
    }
    if (key instanceof KeyUse.OfEnum ofEnum) {
      CodeBlock constants = CodeBlock.of("$T.values()", ofEnum.type());
      return ofEnum.texts().isEmpty()
          ? call(Spi.JSON_KEY, "enumOf", constants)
          : call(Spi.JSON_KEY, "enumBy", renamed(ofEnum.texts()), constants);
    }
    KeyUse.OfValue value = (KeyUse.OfValue) key;
    return CodeBlock.of(
        "$T.of($T::$L, $L)",
        Spi.JSON_KEY,
        value.type(),
        value.getter(),
        made(value.type(), value.factory()));
  }

  private CodeBlock typed(CodecUse.Typed typed) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.typed($>$>\n$S", Spi.JSON_CODECS, typed.property());
    for (CodecUse.Subtype each : typed.subtypes()) {
      code.add(
          ",\nnew $T<>($T.class, $S, $L)",
          Spi.JSON_SUBTYPE,
          each.type(),
          each.id(),
          reference(new CodecUse.OfRecord(each.type())));
    }
    return code.add(")$<$<").build();
  }
}
