package dev.chronotype.behaviour;

/** How the Worker of a test calls activities. */
enum Path {
  /** {@code @ActivityInterface}, a dynamic proxy and {@code Method.invoke}: the reference. */
  REFLECTIVE,
  /** Chronotype, registered by its plugin. */
  PLUGIN,
  /** Chronotype, with what is generated for the reference's own interface, registered alike. */
  INTERFACE,
  /** Chronotype, its dispatcher registered by hand without wrapping interceptors. */
  BY_HAND
}
