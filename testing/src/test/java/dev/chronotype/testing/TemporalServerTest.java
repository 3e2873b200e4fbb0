package dev.chronotype.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.DescribeNamespaceResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Servers that tests cannot run on. */
@Timeout(60)
class TemporalServerTest {

  @TempDir private Path folder;

  private static String freeAddress() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + socket.getLocalPort();
    }
  }

  private static void assertRefused(TemporalServer server, String message) {
    assertThatThrownBy(server::environment)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(message);
  }

  @Test
  void says_that_nobody_is_there() throws Exception {
    String address = freeAddress();

    assertRefused(
        TemporalServer.at(address, "default"),
        "No Temporal Service can be reached at "
            + address
            + ": .*Connection refused\\. Start one there, or run the tests on the embedded one:"
            + " -Dchronotype\\.server=embedded");
  }

  @Test
  void does_not_wait_for_ever_and_not_again() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      TemporalServer server = TemporalServer.at("127.0.0.1:" + silent.getLocalPort(), "default");
      String message =
          "No Temporal Service answered at 127\\.0\\.0\\.1:[0-9]+ within 5 seconds; tests connect"
              + " without TLS\\.";

      assertRefused(server, message);
      long start = System.nanoTime();
      assertRefused(server, message);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @Test
  void says_that_there_is_no_such_namespace() throws Exception {
    Server service =
        ServerBuilder.forPort(0)
            .addService(
                new WorkflowServiceImplBase() {
                  @Override
                  public void getSystemInfo(
                      GetSystemInfoRequest request,
                      StreamObserver<GetSystemInfoResponse> observer) {
                    observer.onNext(GetSystemInfoResponse.getDefaultInstance());
                    observer.onCompleted();
                  }

                  @Override
                  public void describeNamespace(
                      DescribeNamespaceRequest request,
                      StreamObserver<DescribeNamespaceResponse> observer) {
                    observer.onError(Status.NOT_FOUND.asRuntimeException());
                  }
                })
            .build()
            .start();
    try {
      assertRefused(
          TemporalServer.at("127.0.0.1:" + service.getPort(), "acme"),
          "The Temporal Service at 127\\.0\\.0\\.1:[0-9]+ has no namespace \"acme\": set"
              + " TEMPORAL_NAMESPACE to one that it has, or register it: temporal operator"
              + " namespace create -n acme");
    } finally {
      service.shutdownNow();
    }
  }

  @Test
  void says_that_something_else_is_there() throws Exception {
    HttpServer web = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    web.start();
    try {
      assertRefused(
          TemporalServer.at("127.0.0.1:" + web.getAddress().getPort(), "default"),
          "What answers at 127\\.0\\.0\\.1:[0-9]+ is no Temporal Service: .+");
    } finally {
      web.stop(0);
    }
  }

  @Test
  void refuses_what_is_no_address() {
    assertThatThrownBy(() -> TemporalServer.at("localhost", "default"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"localhost\" is not HOST:PORT.");
  }

  private Path script(String... lines) throws Exception {
    Path script = folder.resolve("temporal");
    Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  private static void assertNotStarted(Path executable, String why) {
    assertRefused(
        TemporalServer.startedBy(executable, "default"),
        "The Temporal CLI at \\Q" + executable + "\\E started no server: " + why);
  }

  @Test
  void says_that_there_is_no_executable() throws Exception {
    assertNotStarted(
        folder.resolve("missing"),
        "Temporal CLI executable does not exist or is not a file: .*/missing");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void says_that_a_file_is_no_program() throws Exception {
    Path file = Files.writeString(folder.resolve("text"), "text");
    assertNotStarted(file, "Temporal CLI executable is not executable: .*/text");

    assertThat(file.toFile().setExecutable(true)).isTrue();
    assertNotStartedAgain(file);
  }

  /** What did not start once is not tried for every test. */
  private static void assertNotStartedAgain(Path file) {
    assertNotStarted(file, "Temporal CLI executable is not executable: .*/text");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void says_how_a_server_ended_that_ends_at_once() throws Exception {
    assertNotStarted(
        script("echo starting", "echo 'unknown flag: --namespace' >&2", "exit 3"),
        "Temporal dev server exited prematurely with code 3; it said: unknown flag: --namespace");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tries_other_ports_where_one_is_taken() throws Exception {
    Path tries = folder.resolve("tries");
    assertNotStarted(
        script("echo \"$4\" >> " + tries, "echo 'listen: bind: address already in use'", "exit 1"),
        "Temporal dev server exited prematurely with code 1; it said: listen: bind: address already"
            + " in use");

    assertThat(tries).content().hasLineCount(3);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leaves_nothing_of_a_server_that_does_not_get_ready() throws Exception {
    Path pid = folder.resolve("pid");
    Path script = script("echo $$ > " + pid, "echo warming up", "exec sleep 600");

    assertThatThrownBy(() -> DevServers.require(script, "default", Duration.ofSeconds(2)))
        .hasMessage(
            "The Temporal CLI at "
                + script
                + " started no server: Temporal dev server did not become ready within PT2S; it"
                + " said: warming up");
    long process = Long.parseLong(Files.readString(pid).strip());
    assertThat(ProcessHandle.current().children()).noneMatch(each -> each.pid() == process);
  }
}
