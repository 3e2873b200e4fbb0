package interfaceAnnotations;

public interface Base<T> {
  @NonNull T based(@NonNull T value);
}
