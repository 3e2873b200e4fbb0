package dev.chronotype.processor.model.codec;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * A record that gets a codec.
 *
 * @param components all of them, in their order
 */
public record RecordCodecModel(ClassName type, List<ComponentCodec> components) {

  public RecordCodecModel {
    components = List.copyOf(components);
  }
}
