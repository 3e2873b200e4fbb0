package dev.chronotype.runtime.internal.child;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The command that starts a child process. */
final class ChildCommand {

  /** Small and quick to start; what somebody asks for in addition comes later, and wins. */
  private static final List<String> JAVA_OPTIONS =
      List.of("-XX:+UseSerialGC", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError");

  private static final String MODULE = "dev.chronotype.runtime";

  /** What this JVM was told about its modules, the child's have to be told, too. */
  private static final List<String> OF_MODULES =
      List.of("--add-reads", "--add-exports", "--add-opens", "--patch-module");

  private final ChildSettings settings;
  private final String mainClass;
  private final String classPath;
  private final @Nullable ClassDataArchive archive;

  ChildCommand(ChildSettings settings, String mainClass) {
    this.settings = settings;
    this.mainClass = mainClass;
    this.classPath =
        settings.classPath() == null
            ? System.getProperty("java.class.path", "")
            : settings.classPath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    this.archive =
        settings.archives() == null
            ? null
            : ClassDataArchive.in(settings.archives(), classPath, settings.javaOptions());
  }

  List<String> archiveToUse() {
    return archive == null ? List.of() : archive.toUse();
  }

  void buildArchive(ChildLauncher launcher) {
    if (archive != null) {
      archive.build(launcher);
    }
  }

  /**
   * @param options of the JVM, beside those of the settings
   */
  ProcessBuilder toStart(List<String> options, Path socket) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA_OPTIONS);
    command.addAll(settings.javaOptions());
    command.addAll(options);
    command.addAll(where());
    command.add(socket.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(settings.environment());
    return builder;
  }

  /** The paths that the child finds classes on, and the one that it begins with. */
  private List<String> where() {
    List<String> where = new ArrayList<>();
    if (!classPath.isEmpty()) {
      where.addAll(List.of("-cp", classPath));
    }
    @Nullable String modules = System.getProperty("jdk.module.path");
    if (modules != null && ChildCommand.class.getModule().isNamed()) {
      ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
          .filter(each -> OF_MODULES.stream().anyMatch(each::startsWith))
          .forEach(where::add);
      where.addAll(List.of("-p", modules, "--add-modules", "ALL-MODULE-PATH", "-m"));
      where.add(MODULE + "/" + mainClass);
    } else {
      where.add(mainClass);
    }
    return where;
  }
}
