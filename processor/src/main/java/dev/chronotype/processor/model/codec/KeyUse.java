package dev.chronotype.processor.model.codec;

import com.squareup.javapoet.ClassName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the keys of a map are in JSON. */
public sealed interface KeyUse {

  /**
   * What the runtime knows.
   *
   * @param constant its name there
   */
  record BuiltIn(String constant) implements KeyUse {}

  /**
   * Constants of an enum.
   *
   * @param texts what constants are written as whose name is not it
   */
  record OfEnum(ClassName type, Map<String, String> texts) implements KeyUse {

    public OfEnum {
      texts = Map.copyOf(texts);
    }
  }

  /**
   * What is written as a text in it.
   *
   * @param getter the method that gives it
   * @param factory the method that makes it of the text; null for the constructor
   */
  record OfValue(ClassName type, String getter, @Nullable String factory) implements KeyUse {}
}
