package dev.chronotype.behaviour;

/** Has no annotation: its activities belong to the interface below. */
public interface Keyed<K> {

  K next(K key);
}
