package dev.chronotype.testing;

import java.util.regex.Pattern;

/**
 * Where a real Temporal Service is.
 *
 * @param target its host and port
 * @param namespace the namespace that tests run in
 */
record ServerAddress(String target, String namespace) {

  private static final int HIGHEST_PORT = 65_535;

  /** gRPC takes more, as URLs of its own, and fails on some of it on a thread of its own. */
  private static final Pattern HOST_AND_PORT = Pattern.compile("[^/\\s]+:[0-9]{1,5}");

  static boolean isHostAndPort(String target) {
    if (!HOST_AND_PORT.matcher(target).matches()) {
      return false;
    }
    int port = Integer.parseInt(target.substring(target.lastIndexOf(':') + 1));
    return port > 0 && port <= HIGHEST_PORT;
  }

  @Override
  public String toString() {
    return "the Temporal Service at " + target + ", namespace " + namespace;
  }
}
