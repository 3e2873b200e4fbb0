package com.example.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RemoteServiceTest {

  private final Application application =
      new Application(new Screen(new PrintStream(new ByteArrayOutputStream()), false));

  @Test
  @Timeout(30)
  void saysThatNobodyIsThere() throws IOException {
    DemoException told =
        assertThrows(DemoException.class, () -> RemoteService.connect(freeAddress(), application));

    assertEquals(1, told.exitCode());
    assertTrue(told.getMessage().contains("Connection refused"), told.getMessage());
  }

  /** Accepts connections, and never says a word. */
  @Test
  @Timeout(30)
  void doesNotWaitForever() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String target = "127.0.0.1:" + silent.getLocalPort();

      DemoException told =
          assertThrows(DemoException.class, () -> RemoteService.connect(target, application));

      assertTrue(told.getMessage().contains("within 5 seconds"), told.getMessage());
    }
  }

  private static String freeAddress() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + socket.getLocalPort();
    }
  }
}
