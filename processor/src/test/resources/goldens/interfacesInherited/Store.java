package com.acme.stores;

import java.util.List;
import java.util.Optional;

/** Carries no annotation: its methods belong to the activity interfaces below it. */
public interface Store<K, V> {

  Optional<V> find(K key);

  List<? extends V> all(List<? super K> keys, int limit);

  /** Stores. */
  Number put(K key, V value);
}
