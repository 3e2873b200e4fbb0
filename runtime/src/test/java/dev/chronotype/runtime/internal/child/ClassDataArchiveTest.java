package dev.chronotype.runtime.internal.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataArchiveTest {

  @TempDir Path folder;

  @Test
  void is_used_once_it_is_there() throws IOException {
    Path jar = Files.writeString(folder.resolve("a.jar"), "a");
    Path archives = folder.resolve("archives");
    ClassDataArchive archive = ClassDataArchive.in(archives, jar.toString(), List.of());
    assertThat(archive.toUse()).isEmpty();

    Files.createDirectories(archives);
    String option = Files.writeString(archive.file(), "classes").toString();

    assertThat(archive.toUse()).containsExactly("-XX:SharedArchiveFile=" + option);
  }

  @Test
  void is_another_one_for_other_classes_and_another_jvm() throws IOException {
    Path jar = Files.writeString(folder.resolve("a.jar"), "a");
    Path first = ClassDataArchive.in(folder, jar.toString(), List.of()).file();

    assertThat(ClassDataArchive.in(folder, jar.toString(), List.of()).file()).isEqualTo(first);
    assertThat(ClassDataArchive.in(folder, jar.toString(), List.of("-XX:+UseG1GC")).file())
        .isNotEqualTo(first);
    Files.writeString(jar, "longer");
    assertThat(ClassDataArchive.in(folder, jar.toString(), List.of()).file()).isNotEqualTo(first);
  }

  @Test
  void is_not_there_for_folders() {
    assertThat(ClassDataArchive.in(folder, "a.jar" + File.pathSeparator + folder, List.of()))
        .isNull();
  }
}
