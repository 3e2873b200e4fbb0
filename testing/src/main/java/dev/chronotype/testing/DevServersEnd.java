package dev.chronotype.testing;

import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Ends the development servers when the store is closed that it is in. */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes nothing else, and later ones want both.
final class DevServersEnd implements Store.CloseableResource, AutoCloseable {

  @Override
  public void close() {
    DevServers.closeAll();
  }
}
