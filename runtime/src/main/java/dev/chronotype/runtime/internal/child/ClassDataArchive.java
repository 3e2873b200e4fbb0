package dev.chronotype.runtime.internal.child;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The classes of child processes as a JVM maps them into its memory, in place of loading them. */
final class ClassDataArchive {

  private static final Logger log = LoggerFactory.getLogger(ClassDataArchive.class);

  private static final int CHARACTERS_OF_NAME = 16;
  private static final long SECONDS_TO_WRITE = 120;

  private final Path file;
  private boolean isBuilding;

  private ClassDataArchive(Path file) {
    this.file = file;
  }

  /**
   * An archive in a folder, one for each class path and JVM; null where a JVM would write none.
   *
   * @param options of the JVM
   */
  static @Nullable ClassDataArchive in(Path folder, String classPath, List<String> options) {
    StringBuilder all = new StringBuilder();
    all.append(System.getProperty("java.vm.version")).append(options).append(classPath);
    for (String each : classPath.split(File.pathSeparator, -1)) {
      File entry = new File(each);
      if (entry.isDirectory()) {
        log.warn(
            "No archive of classes is written for child processes: {} is a folder, and a JVM takes"
                + " classes of jars only.",
            each);
        return null;
      }
      all.append(entry.length()).append(' ').append(entry.lastModified()).append('\n');
    }
    return new ClassDataArchive(folder.resolve("children-" + name(all.toString()) + ".jsa"));
  }

  private static String name(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, CHARACTERS_OF_NAME);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Path file() {
    return file;
  }

  /** What a JVM is told to use it; a JVM that cannot goes on without. */
  List<String> toUse() {
    return Files.exists(file) ? List.of("-XX:SharedArchiveFile=" + file) : List.of();
  }

  /** Has a child write it that does nothing else, unless it is there, or one does already. */
  void build(ChildLauncher launcher) {
    synchronized (this) {
      if (isBuilding || Files.exists(file)) {
        return;
      }
      isBuilding = true;
    }
    Thread unused = Threads.start("child-archive", () -> write(launcher));
  }

  private void write(ChildLauncher launcher) {
    Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(file.getParent());
      launcher.runOnce(
          "child-archive", List.of("-XX:ArchiveClassesAtExit=" + part), SECONDS_TO_WRITE);
      if (Files.exists(part)) {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        log.info("Child processes start with the archive of classes {} from now on.", file);
      } else {
        log.warn("No archive of classes was written for child processes, see the lines above.");
      }
    } catch (IOException | InterruptedException e) {
      log.warn("No archive of classes was written for child processes", e);
    } finally {
      part.toFile().delete();
    }
  }
}
