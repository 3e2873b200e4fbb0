package dev.chronotype.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the system properties and the environment say of the server that tests run on.
 *
 * @param properties gives a system property, null where it is not set
 * @param environment gives an environment variable, null where it is not set
 */
record ServerSettings(
    UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {

  static final String SERVER_PROPERTY = "chronotype.server";
  static final String SERVER_VARIABLE = "CHRONOTYPE_SERVER";
  static final String NAMESPACE_PROPERTY = "chronotype.namespace";
  static final String ADDRESS_VARIABLE = "TEMPORAL_ADDRESS";
  static final String NAMESPACE_VARIABLE = "TEMPORAL_NAMESPACE";

  static ServerSettings ofThisProcess() {
    return new ServerSettings(System::getProperty, System::getenv);
  }

  /** A setting that is there, and how to name it. */
  private record Setting(String name, String value) {}

  /**
   * The server that all tests run on.
   *
   * @throws IllegalStateException if a setting cannot be read, or there is no such thing
   */
  TemporalServer configured() {
    Setting server = server();
    if (server != null) {
      return ofValue(server);
    }
    Setting address = setting(environment, ADDRESS_VARIABLE, ADDRESS_VARIABLE);
    return address == null ? TemporalServer.embedded() : ofAddress(address);
  }

  /**
   * The server of a test that needs a real one: what is configured, or else what the path has.
   *
   * @return empty if there is none
   * @throws IllegalStateException if a setting cannot be read, or there is no such thing
   */
  Optional<TemporalServer> real() {
    TemporalServer configured = configured();
    if (configured.isReal()) {
      return Optional.of(configured);
    }
    // Whoever asked for the embedded server wants no process to be started.
    return server() == null ? onPath().map(this::cli) : Optional.empty();
  }

  private @Nullable Setting server() {
    Setting property = setting(properties, SERVER_PROPERTY, "-D" + SERVER_PROPERTY);
    return property == null ? setting(environment, SERVER_VARIABLE, SERVER_VARIABLE) : property;
  }

  /** What is empty is not set: build tools pass on what nobody has given. */
  private static @Nullable Setting setting(
      UnaryOperator<@Nullable String> source, String key, String name) {
    String value = source.apply(key);
    return value == null || value.isBlank() ? null : new Setting(name, value.strip());
  }

  private TemporalServer ofValue(Setting server) {
    String value = server.value();
    if (value.equals("embedded")) {
      return TemporalServer.embedded();
    }
    if (value.equals("cli")) {
      return cli(
          onPath()
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          server.name()
                              + " is cli, but there is no temporal on the path: install the Temporal"
                              + " CLI (https://docs.temporal.io/cli), or give the path of its"
                              + " executable instead.")));
    }
    if (ServerAddress.isHostAndPort(value)) {
      return ofAddress(server);
    }
    if (value.contains("/") || value.contains(File.separator)) {
      return cli(Path.of(value));
    }
    throw new IllegalStateException(
        "%s is \"%s\": write embedded, cli, the path of the Temporal CLI, or HOST:PORT."
            .formatted(server.name(), value));
  }

  private TemporalServer ofAddress(Setting address) {
    if (!ServerAddress.isHostAndPort(address.value())) {
      throw new IllegalStateException(
          "%s is \"%s\", which is not HOST:PORT.".formatted(address.name(), address.value()));
    }
    return TemporalServer.at(address.value(), namespace());
  }

  private TemporalServer cli(Path executable) {
    return TemporalServer.startedBy(executable, namespace());
  }

  private String namespace() {
    Setting property = setting(properties, NAMESPACE_PROPERTY, NAMESPACE_PROPERTY);
    Setting namespace =
        property == null ? setting(environment, NAMESPACE_VARIABLE, NAMESPACE_VARIABLE) : property;
    return namespace == null ? "default" : namespace.value();
  }

  private Optional<Path> onPath() {
    String path = environment.apply("PATH");
    if (path == null) {
      return Optional.empty();
    }
    String name = isWindows() ? "temporal.exe" : "temporal";
    for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
      Path executable = executable(folder, name);
      if (executable != null) {
        return Optional.of(executable);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Path executable(String folder, String name) {
    if (folder.isBlank()) {
      return null; // to a shell, the working directory
    }
    try {
      Path file = Path.of(folder, name);
      return Files.isRegularFile(file) && Files.isExecutable(file) ? file : null;
    } catch (InvalidPathException e) {
      return null; // whatever else is written there
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
