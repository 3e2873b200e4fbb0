package com.example.demo;

/**
 * The command line.
 *
 * @param target where a Temporal Service runs, null for the embedded one
 */
record Arguments(boolean help, String target) {

  static final String USAGE =
      """
      usage: mvn -q -Pdemo [-Dquickstart.args="--target HOST:PORT"]

        --target HOST:PORT  run the workflows on that Temporal Service instead of the embedded
                            in-memory one. The Temporal SDK's environment configuration applies:
                            TEMPORAL_NAMESPACE, TEMPORAL_API_KEY, TEMPORAL_TLS, TEMPORAL_PROFILE, ...\
      """;

  static Arguments parse(String... args) {
    String target = null;
    for (int i = 0; i < args.length; i++) {
      String argument = args[i];
      if (argument.equals("--help")) {
        return new Arguments(true, null);
      } else if (argument.startsWith("--target=")) {
        target = hostAndPort(argument.substring("--target=".length()));
      } else if (argument.equals("--target") && i + 1 < args.length) {
        target = hostAndPort(args[++i]);
      } else {
        throw usage("unknown or incomplete argument: " + argument);
      }
    }
    return new Arguments(false, target);
  }

  private static String hostAndPort(String target) {
    // gRPC takes more, as URLs of its own, and fails on some of it with a stack trace.
    if (!target.matches("[^/\\s]+:[0-9]{1,5}") || port(target) < 1 || port(target) > 65_535) {
      throw usage("--target is not HOST:PORT: " + target);
    }
    return target;
  }

  private static int port(String target) {
    return Integer.parseInt(target.substring(target.lastIndexOf(':') + 1));
  }

  private static DemoException usage(String mistake) {
    return new DemoException(2, mistake + System.lineSeparator() + USAGE);
  }
}
