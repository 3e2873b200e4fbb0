package com.example.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RemoteServiceTest {

  private final Application application =
      new Application(new Screen(new PrintStream(new ByteArrayOutputStream()), false));

  @Test
  @Timeout(30)
  void saysThatNobodyIsThere() throws IOException {
    DemoException told = refusal(freeAddress());

    assertEquals(1, told.exitCode());
    assertTrue(told.getMessage().contains("Connection refused"), told.getMessage());
  }

  /** Accepts connections, and never says a word. */
  @Test
  @Timeout(30)
  void doesNotWaitForever() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String target = "127.0.0.1:" + silent.getLocalPort();

      DemoException told = refusal(target);

      assertTrue(told.getMessage().contains("within 5 seconds"), told.getMessage());
    }
  }

  @Test
  @Timeout(30)
  void saysThatNobodyHasTheName() {
    DemoException told = refusal("nowhere.invalid:7233");

    assertEquals(1, told.exitCode());
    assertTrue(
        told.getMessage().startsWith("No Temporal Service can be reached at nowhere.invalid:7233"),
        told.getMessage());
  }

  @Test
  @Timeout(30)
  void saysThatThereIsNoSuchNamespace() throws IOException {
    Server service = ServerBuilder.forPort(0).addService(new WithoutNamespaces()).build().start();
    try {
      String target = "127.0.0.1:" + service.getPort();

      assertEquals(
          "The Temporal Service at "
              + target
              + " has no namespace \"default\": set TEMPORAL_NAMESPACE to another.",
          refusal(target).getMessage());
    } finally {
      service.shutdownNow();
    }
  }

  @Test
  @Timeout(30)
  void saysThatSomethingElseIsThere() throws IOException {
    HttpServer web = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    web.start();
    try {
      String target = "127.0.0.1:" + web.getAddress().getPort();
      String message = refusal(target).getMessage();

      assertTrue(
          message.startsWith("What answers at " + target + " is no Temporal Service: "), message);
    } finally {
      web.stop(0);
    }
  }

  /** A Temporal Service that has none yet. */
  private static final class WithoutNamespaces extends WorkflowServiceImplBase {
    @Override
    public void getSystemInfo(
        GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> observer) {
      observer.onNext(GetSystemInfoResponse.getDefaultInstance());
      observer.onCompleted();
    }

    @Override
    public void describeNamespace(
        DescribeNamespaceRequest request, StreamObserver<DescribeNamespaceResponse> observer) {
      observer.onError(Status.NOT_FOUND.asRuntimeException());
    }
  }

  private DemoException refusal(String target) {
    return assertThrows(DemoException.class, () -> RemoteService.connect(target, application));
  }

  private static String freeAddress() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + socket.getLocalPort();
    }
  }
}
