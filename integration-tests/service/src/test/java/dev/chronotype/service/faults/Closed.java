package dev.chronotype.service.faults;

import io.temporal.api.history.v1.History;
import io.temporal.api.history.v1.HistoryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a history says about how activities have ended. */
final class Closed {

  private Closed() {}

  /**
   * What is wrong with it, in words: activities that have not ended, or more than once. The
   * workflow has waited for all of them.
   */
  static List<String> errors(History history) {
    List<Long> scheduled = new ArrayList<>();
    List<Long> ended = new ArrayList<>();
    List<String> markers = new ArrayList<>();
    for (HistoryEvent event : history.getEventsList()) {
      switch (event.getEventType()) {
        case EVENT_TYPE_ACTIVITY_TASK_SCHEDULED -> scheduled.add(event.getEventId());
        case EVENT_TYPE_ACTIVITY_TASK_COMPLETED ->
            ended.add(event.getActivityTaskCompletedEventAttributes().getScheduledEventId());
        case EVENT_TYPE_ACTIVITY_TASK_FAILED ->
            ended.add(event.getActivityTaskFailedEventAttributes().getScheduledEventId());
        case EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT ->
            ended.add(event.getActivityTaskTimedOutEventAttributes().getScheduledEventId());
        case EVENT_TYPE_ACTIVITY_TASK_CANCELED ->
            ended.add(event.getActivityTaskCanceledEventAttributes().getScheduledEventId());
        case EVENT_TYPE_MARKER_RECORDED -> {
          if (event.getMarkerRecordedEventAttributes().getMarkerName().equals("LocalActivity")) {
            markers.add(
                event.getMarkerRecordedEventAttributes().getDetailsMap().get("activityId") + "");
          }
        }
        default -> {}
      }
    }
    List<String> errors = new ArrayList<>();
    twice(ended).forEach(each -> errors.add("activity of event " + each + " ended twice"));
    twice(markers).forEach(each -> errors.add("local activity " + each + " ended twice"));
    scheduled.removeAll(ended);
    scheduled.forEach(each -> errors.add("activity of event " + each + " has not ended"));
    return errors;
  }

  private static <T> List<T> twice(List<T> all) {
    return all.stream()
        .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
