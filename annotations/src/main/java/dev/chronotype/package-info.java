/**
 * The annotations that a Temporal Activity Definition is written with.
 *
 * <p>{@link dev.chronotype.ActivityDefinition} on a method makes it an Activity Definition; {@link
 * dev.chronotype.Activities} on its class or interface sets what all its definitions share.
 * Chronotype's annotation processor checks both while the code is compiled, and generates a typed
 * workflow stub and a worker registration from them. The annotations are kept in class files, for
 * the compilation of other modules, and are not visible to reflection at run time.
 *
 * <h2 id="durations">Durations</h2>
 *
 * <p>A member that holds a duration takes one of two forms:
 *
 * <ul>
 *   <li>numbers with units, largest unit first, each unit at most once, without spaces: {@code
 *       "30s"}, {@code "500ms"}, {@code "1h30m"}. The units are {@code d} (24 hours), {@code h},
 *       {@code m} (minutes), {@code s} and {@code ms}; the numbers are whole;
 *   <li>ISO-8601 as {@link java.time.Duration#parse(CharSequence)} takes it: {@code "PT30S"},
 *       {@code "PT0.5S"}.
 * </ul>
 *
 * <p>A duration is positive and a whole number of milliseconds. A member that is left out is not
 * set; writing an empty string is an error.
 */
package dev.chronotype;
