package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.KnownCodecs;

/** The codecs of a registration, before the first of them is asked for. */
record LaterCodecs(RegistrationWithCodecs<?> registration) implements KnownCodecs.Later {

  @Override
  public boolean isFor(Class<?> type) {
    return registration.takes(type);
  }

  @Override
  public void register() {
    registration.registerCodecs();
  }
}
