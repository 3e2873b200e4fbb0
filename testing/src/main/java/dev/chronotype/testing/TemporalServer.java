package dev.chronotype.testing;

import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowClientPlugin;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What tests run on: the SDK's server in memory, or a real Temporal Service.
 *
 * <p>{@link #configured()} leaves the choice to who runs the tests, and is what {@link
 * TemporalExtension} uses. In this order:
 *
 * <table>
 * <caption>What is configured</caption>
 * <tr><td>{@code -Dchronotype.server=embedded} <td>the embedded server
 * <tr><td>{@code -Dchronotype.server=HOST:PORT} <td>a Temporal Service that runs
 * <tr><td>{@code -Dchronotype.server=cli} <td>a development server, which the Temporal CLI ({@code
 *     temporal}) of the path starts
 * <tr><td>{@code -Dchronotype.server=/opt/temporal} <td>the same, of that executable
 * <tr><td>{@code CHRONOTYPE_SERVER} <td>an environment variable with the same values
 * <tr><td>{@code TEMPORAL_ADDRESS=HOST:PORT} <td>a Temporal Service that runs
 * <tr><td>nothing <td>the embedded server
 * </table>
 *
 * <p>The namespace of a real one is {@code -Dchronotype.namespace}, {@code TEMPORAL_NAMESPACE} or
 * {@code default}. It is connected to without TLS.
 *
 * <p>A development server is started on a free port when it is first needed, once for all tests of
 * the process, and ends with it; nothing is ever downloaded.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TemporalServer {

  private static final TemporalServer EMBEDDED =
      new TemporalServer("Temporal's embedded server", null);

  private final String description;

  /** Starts what is not there, and fails where it cannot be used; null for the embedded one. */
  private final @Nullable Supplier<ServerAddress> address;

  private TemporalServer(String description, @Nullable Supplier<ServerAddress> address) {
    this.description = description;
    this.address = address;
  }

  /**
   * The SDK's server, in memory and in this process. Each environment has one of its own, which
   * skips time.
   *
   * @return the server
   */
  public static TemporalServer embedded() {
    return EMBEDDED;
  }

  /**
   * The server that system properties and environment variables name; the embedded one if they name
   * none.
   *
   * @return the server
   * @throws IllegalStateException if a setting cannot be read, or asks for a Temporal CLI that is
   *     not there
   */
  public static TemporalServer configured() {
    return ServerSettings.ofThisProcess().configured();
  }

  /**
   * A real Temporal Service, for what the embedded server cannot show: the one that is configured,
   * or else one that the Temporal CLI of the path starts. {@link NeedsRealServer} skips tests where
   * there is none.
   *
   * @return the server
   * @throws IllegalStateException if there is none, or a setting cannot be read
   */
  public static TemporalServer real() {
    return ServerSettings.ofThisProcess()
        .real()
        .orElseThrow(() -> new IllegalStateException(RealServerCondition.NONE));
  }

  /**
   * A Temporal Service that runs.
   *
   * @param target its host and port, as {@code localhost:7233}
   * @param namespace the namespace that tests run in
   * @return the server, which is first connected to when an environment is made
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if {@code target} is not a host and a port
   */
  public static TemporalServer at(String target, String namespace) {
    if (!ServerAddress.isHostAndPort(target)) {
      throw new IllegalArgumentException("\"" + target + "\" is not HOST:PORT.");
    }
    ServerAddress address =
        new ServerAddress(target, Objects.requireNonNull(namespace, "namespace"));
    return new TemporalServer(
        address.toString(),
        () -> {
          ServerCheck.require(address);
          return address;
        });
  }

  /**
   * A development server of the Temporal CLI, on a free port and with its data in memory.
   *
   * @param executable the file of the CLI
   * @param namespace the namespace to be made in it
   * @return the server, which starts when an environment is first made
   * @throws NullPointerException if an argument is null
   */
  public static TemporalServer startedBy(Path executable, String namespace) {
    Objects.requireNonNull(executable, "executable");
    Objects.requireNonNull(namespace, "namespace");
    return new TemporalServer(
        "a development server of " + executable, () -> DevServers.require(executable, namespace));
  }

  /**
   * Tells whether it is a real Temporal Service, which does not skip time, and which tests may
   * share: name Task Queues and workflows so that they do not meet others'.
   *
   * @return false for the embedded one
   */
  public boolean isReal() {
    return address != null;
  }

  /**
   * Begins an environment, to be closed after the test.
   *
   * @param plugins those of its client, as {@code ChronotypePlugin.of(…)}; may be none
   * @return the environment, whose Workers are to be made and started
   * @throws NullPointerException if the array or one of the plugins is null
   * @throws IllegalStateException if the server cannot be reached or started, or has no such
   *     namespace; the message says why
   */
  public TestWorkflowEnvironment environment(WorkflowClientPlugin... plugins) {
    return environment(
        TestEnvironmentOptions.newBuilder()
            .setWorkflowClientOptions(
                WorkflowClientOptions.newBuilder().setPlugins(plugins).build())
            .build());
  }

  /**
   * Begins an environment, to be closed after the test.
   *
   * @param options all that is to be said of it, but for the server; of a real one the namespace is
   *     set, too
   * @return the environment, whose Workers are to be made and started
   * @throws NullPointerException if {@code options} is null
   * @throws IllegalStateException if the server cannot be reached or started, or has no such
   *     namespace; the message says why
   */
  public TestWorkflowEnvironment environment(TestEnvironmentOptions options) {
    Objects.requireNonNull(options, "options");
    return TestWorkflowEnvironment.newInstance(
        address == null ? options : onReal(options, address.get()));
  }

  private static TestEnvironmentOptions onReal(
      TestEnvironmentOptions options, ServerAddress address) {
    WorkflowClientOptions client = options.getWorkflowClientOptions();
    WorkflowClientOptions.Builder inNamespace =
        client == null ? WorkflowClientOptions.newBuilder() : client.toBuilder();
    return TestEnvironmentOptions.newBuilder(options)
        .setUseExternalService(true)
        .setTarget(address.target())
        .setWorkflowClientOptions(inNamespace.setNamespace(address.namespace()).build())
        .build();
  }

  /** Says what it is, for messages. */
  @Override
  public String toString() {
    return description;
  }
}
