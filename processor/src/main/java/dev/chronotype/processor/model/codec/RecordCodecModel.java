package dev.chronotype.processor.model.codec;

import com.squareup.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that gets a codec.
 *
 * @param written what is written of it, in that order
 * @param read what is read, in the order in which it is expected
 * @param parameters what its creator takes
 * @param factory the method that makes it; null for the constructor
 */
public record RecordCodecModel(
    TypeName type,
    List<Written> written,
    List<Read> read,
    List<Parameter> parameters,
    @Nullable String factory) {

  /** Which values of a property are written. */
  public enum Inclusion {
    ALWAYS,
    NON_NULL,
    /** None that stand for no value. */
    NON_ABSENT,
    NON_EMPTY
  }

  /**
   * A property that is written.
   *
   * @param name its name in JSON
   * @param getter the method that gives it
   * @param use what writes it
   */
  public record Written(String name, String getter, CodecUse use, Inclusion inclusion) {}

  /**
   * A property that is read.
   *
   * @param name its name in JSON
   * @param aliases its other names there
   * @param use what reads it
   * @param parameter the index of the parameter that takes it
   */
  public record Read(String name, List<String> aliases, CodecUse use, int parameter) {

    public Read {
      aliases = List.copyOf(aliases);
    }
  }

  /** A parameter of the creator. */
  public record Parameter(String name, TypeName type) {}

  public RecordCodecModel {
    written = List.copyOf(written);
    read = List.copyOf(read);
    parameters = List.copyOf(parameters);
  }

  /** Whether it is read by the names that it is written by, in their order. */
  public boolean isReadAsWritten() {
    return written.stream()
        .map(Written::name)
        .toList()
        .equals(read.stream().map(Read::name).toList());
  }
}
