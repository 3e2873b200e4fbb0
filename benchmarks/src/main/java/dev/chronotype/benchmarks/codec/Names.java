package dev.chronotype.benchmarks.codec;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which names are in the payloads that are read, and in which order. */
enum Names {
  /** As the SDK writes them. */
  WRITTEN,

  /** From the last to the first, in each object. */
  REVERSED,

  /** The second of each object is left out. */
  MISSING;

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(new JsonNodeFactory(true));

  ByteString arrange(ByteString json) {
    if (this == WRITTEN) {
      return json;
    }
    try {
      JsonNode arranged = arrange(MAPPER.readTree(json.toByteArray()));
      return ByteString.copyFrom(MAPPER.writeValueAsBytes(arranged));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode arrange(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = MAPPER.createArrayNode();
      node.forEach(each -> array.add(arrange(each)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    if (this == REVERSED) {
      Collections.reverse(names);
    } else if (names.size() > 1) {
      names.remove(1);
    }
    ObjectNode object = MAPPER.createObjectNode();
    names.forEach(each -> object.set(each, arrange(node.get(each))));
    return object;
  }
}
