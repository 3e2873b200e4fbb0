package dev.chronotype.behaviour.children;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Task tokens, where another process finds them. */
final class Tokens {

  private Tokens() {}

  static void write(String name, byte[] token) throws IOException {
    Files.write(path(name), token);
  }

  static byte[] read(String name) throws IOException {
    byte[] token = Files.readAllBytes(path(name));
    Files.delete(path(name));
    return token;
  }

  private static Path path(String name) {
    return Path.of(System.getProperty("java.io.tmpdir"), "token-" + name);
  }
}
