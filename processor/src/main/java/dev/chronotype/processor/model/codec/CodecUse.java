package dev.chronotype.processor.model.codec;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;

/** What writes and reads a value. */
public sealed interface CodecUse {

  /**
   * The writer and the reader themselves.
   *
   * @param method how their methods end: {@code Int} for {@code writeInt} and {@code readInt}
   */
  record Direct(String method) implements CodecUse {}

  /**
   * A codec of the runtime's.
   *
   * @param constant its name there
   */
  record BuiltIn(String constant) implements CodecUse {}

  /** A codec for an enum, by the names of its constants. */
  record OfEnum(ClassName type) implements CodecUse {}

  /** A codec that is generated for a record. */
  record OfRecord(ClassName type) implements CodecUse {}

  /**
   * A codec for what holds others.
   *
   * @param factory what makes it: {@code list}, {@code optional} and the like
   * @param element what writes and reads what it holds; no direct one
   * @param type the whole type
   */
  record Container(String factory, CodecUse element, TypeName type) implements CodecUse {}
}
