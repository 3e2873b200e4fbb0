package dev.chronotype.lint.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where signatures come from. */
public final class SignatureSources {

  /** A user's own, in any jar or folder that the compiler loads the plugin from. */
  public static final String RESOURCE = "META-INF/chronotype/lint-signatures.txt";

  private static final String BUILT_IN = "built-in.txt";

  private SignatureSources() {}

  /** Those that the plugin has. */
  public static SignatureFile builtIn() {
    URL url = SignatureSources.class.getResource(BUILT_IN);
    if (url == null) {
      throw new IllegalStateException("chronotype-lint lacks its file " + BUILT_IN + ".");
    }
    return read(url);
  }

  /** Those that a user has beside the plugin. */
  public static List<SignatureFile> beside(ClassLoader loader) {
    List<SignatureFile> found = new ArrayList<>();
    try {
      for (URL each : Collections.list(loader.getResources(RESOURCE))) {
        found.add(read(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /**
   * Those of a file.
   *
   * @throws IOException if it cannot be read
   */
  public static SignatureFile file(String path) throws IOException {
    Path file = Path.of(path);
    return SignatureFile.read(file.getFileName().toString(), Files.readAllLines(file));
  }

  private static SignatureFile read(URL url) {
    try {
      URLConnection connection = url.openConnection();
      // A build server keeps the JVM and replaces jars: a cached one would be the old one.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        String path = url.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return SignatureFile.read(name, new String(in.readAllBytes(), UTF_8).lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
