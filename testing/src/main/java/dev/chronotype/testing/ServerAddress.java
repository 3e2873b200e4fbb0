package dev.chronotype.testing;

/**
 * Where a real Temporal Service is.
 *
 * @param target its host and port
 * @param namespace the namespace that tests run in
 */
record ServerAddress(String target, String namespace) {

  @Override
  public String toString() {
    return "the Temporal Service at " + target + ", namespace " + namespace;
  }
}
