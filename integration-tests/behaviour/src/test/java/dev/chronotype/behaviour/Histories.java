package dev.chronotype.behaviour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.History;
import io.temporal.api.history.v1.HistoryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the histories of two runs comparable: types and attributes of all events, no more. */
final class Histories {

  /** Differs from run to run, or says how the Worker, not the activity, is made. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "eventTime",
          "taskId",
          "requestId",
          "activityId",
          "workflowId",
          "originalExecutionRunId",
          "firstExecutionRunId",
          "binaryChecksum",
          "sdkMetadata",
          "meteringMetadata",
          "workerVersion",
          "time",
          "identity");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private Histories() {}

  /**
   * @param suffix what the names of this run end with
   */
  static List<String> normalised(History history, String suffix) {
    List<String> events = new ArrayList<>();
    for (HistoryEvent event : history.getEventsList()) {
      if (isWorkflowTask(event.getEventType())) {
        events.add(event.getEventType().name());
      } else {
        events.add(normalised(event).replace(suffix, ""));
      }
    }
    return events;
  }

  private static boolean isWorkflowTask(EventType type) {
    return type.name().startsWith("EVENT_TYPE_WORKFLOW_TASK");
  }

  private static String normalised(HistoryEvent event) {
    try {
      JsonNode json = JSON.readTree(JsonFormat.printer().print(event));
      normalise(json);
      // A server gives the entries of maps in any order.
      return JSON.writeValueAsString(JSON.treeToValue(json, Object.class));
    } catch (InvalidProtocolBufferException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void normalise(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(LEFT_OUT);
      if (object.path("details").has("meta")) {
        // Of a local activity's marker: has timestamps.
        ((ObjectNode) object.get("details")).remove("meta");
      }
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (field.getKey().equals("stackTrace")) {
          field.setValue(new TextNode(ofTheUser(field.getValue().asText())));
        } else {
          normalise(field.getValue());
        }
      }
    } else {
      node.forEach(Histories::normalise);
    }
  }

  /** The rest of the stack is how the activity was called. */
  static String ofTheUser(String stackTrace) {
    return stackTrace
        .lines()
        .takeWhile(
            frame ->
                frame.startsWith("dev.chronotype.behaviour.") && !frame.contains("Registration.")
                    || frame.startsWith("io.temporal.failure."))
        .collect(Collectors.joining("\n"));
  }
}
