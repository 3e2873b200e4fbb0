package dev.chronotype.processor.model.codec;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What writes and reads a value. */
public sealed interface CodecUse {

  /** The codecs that it is made of. */
  default Stream<CodecUse> parts() {
    return Stream.of();
  }

  /**
   * The writer and the reader themselves.
   *
   * @param method how their methods end: {@code Int} for {@code writeInt} and {@code readInt}
   * @param boxed the codec of the runtime's that does the same
   */
  record Direct(String method, BuiltIn boxed) implements CodecUse {}

  /**
   * A codec of the runtime's.
   *
   * @param constant its name there
   * @param isContainer whether it is one of arrays or optionals of primitives
   */
  record BuiltIn(String constant, boolean isContainer) implements CodecUse {}

  /** A codec that is made once, and kept in a constant. */
  sealed interface Made extends CodecUse {

    /** What it writes and reads. */
    TypeName type();
  }

  /** A codec that is generated for a record. */
  record OfRecord(TypeName type) implements Made {}

  /**
   * A codec for an enum.
   *
   * @param texts what constants are written as whose name is not it
   * @param getter the method that gives what a constant is written as; null if none does
   */
  record OfEnum(ClassName type, Map<String, String> texts, @Nullable String getter)
      implements Made {

    public OfEnum {
      texts = Map.copyOf(texts);
    }
  }

  /**
   * A codec for what holds others.
   *
   * @param factory what makes it: {@code list}, {@code optional} and the like
   * @param element what writes and reads what it holds; no direct one
   */
  record Container(String factory, CodecUse element, TypeName type) implements Made {
    @Override
    public Stream<CodecUse> parts() {
      return Stream.of(element);
    }
  }

  /**
   * A codec for a collection of a certain class.
   *
   * @param made what makes an empty one
   */
  record OfCollection(Maker made, CodecUse element, TypeName type) implements Made {
    @Override
    public Stream<CodecUse> parts() {
      return Stream.of(element);
    }
  }

  /** A codec for an array of objects. */
  record OfArray(CodecUse element, TypeName type) implements Made {
    @Override
    public Stream<CodecUse> parts() {
      return Stream.of(element);
    }
  }

  /**
   * A codec for a map.
   *
   * @param made what makes an empty one
   */
  record OfMap(Maker made, KeyUse key, CodecUse element, TypeName type) implements Made {
    @Override
    public Stream<CodecUse> parts() {
      return Stream.of(element);
    }
  }

  /**
   * A codec for what is written as one value in it.
   *
   * @param getter the method that gives it
   * @param factory the method that makes it of the value; null for the constructor
   */
  record OfValue(CodecUse value, TypeName type, String getter, @Nullable String factory)
      implements Made {
    @Override
    public Stream<CodecUse> parts() {
      return Stream.of(value);
    }
  }

  /**
   * A codec for values that are written with the name of their class.
   *
   * @param property the name that it is the value of
   */
  record Typed(ClassName type, String property, List<Subtype> subtypes) implements Made {

    public Typed {
      subtypes = List.copyOf(subtypes);
    }

    @Override
    public Stream<CodecUse> parts() {
      return subtypes.stream().map(each -> new OfRecord(each.type));
    }
  }

  /**
   * A record that is written with the name of its class.
   *
   * @param id the name
   */
  record Subtype(ClassName type, String id) {}

  /** Dates or times in a form of the author's. */
  record Formatted(ClassName type, String pattern) implements Made {}

  /** Numbers that are written as texts. */
  record Quoted(ClassName type) implements Made {}

  /** What Jackson writes and reads. */
  record Jackson(TypeName type) implements Made {}
}
