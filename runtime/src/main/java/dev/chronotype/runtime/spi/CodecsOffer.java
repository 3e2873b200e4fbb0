package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.OfferedCodecs;

/** The codecs of a registration, before the first of them is asked for. */
record CodecsOffer(RegistrationWithCodecs<?> registration) implements OfferedCodecs.Offer {

  @Override
  public boolean isFor(Class<?> type) {
    return registration.takes(type);
  }

  @Override
  public void register() {
    registration.registerCodecs();
  }
}
