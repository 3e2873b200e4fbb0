package dev.chronotype.runtime.spi;

/**
 * A record that is written with the name of its class.
 *
 * @param <T> the record
 * @param type the record's class
 * @param id the name that is written, as it stands in JSON, escaped where it has to be
 * @param codec writes and reads the record; a {@link RecordCodec}
 */
public record JsonSubtype<T>(Class<T> type, String id, JsonCodec<T> codec) {}
