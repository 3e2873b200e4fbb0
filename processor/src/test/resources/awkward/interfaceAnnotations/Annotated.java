package interfaceAnnotations;

import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

@ActivityInterface
public interface Annotated extends @NonNull Base<@NonNull String> {

  @NonNull
  String compose(@NonNull String greeting, @NonNull Integer times, @NonNull int count);

  List<@NonNull String> lists(Map<@NonNull String, ? extends @NonNull Object> values);

  @NonNull String @NonNull [] arrays(@NonNull String @NonNull [] @NonNull [] values);

  java.util.@NonNull List<Map.@NonNull Entry<String, @NonNull Integer>> qualified(
      final java.lang.@NonNull Object value, @NonNull String @NonNull ... rest);
}
