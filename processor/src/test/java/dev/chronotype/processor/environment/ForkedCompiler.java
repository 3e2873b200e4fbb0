package dev.chronotype.processor.environment;

import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler in a process of its own: inside ours, processors would see our class path. */
record ForkedCompiler(JavaTool tool, Path folder) {

  /** Compiles with the processors that the compiler finds, and returns what it printed. */
  String compile(Sources sources, Path processorPath) throws IOException, InterruptedException {
    Files.createDirectories(generated());
    List<String> command = new ArrayList<>(command());
    command.addAll(List.of("-encoding", "UTF-8", "--release", "17"));
    command.addAll(List.of("-classpath", ClassPath.ofUser().toString()));
    command.addAll(List.of("-processorpath", processorPath.toString()));
    command.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
    command.addAll(List.of("-s", generated().toString()));
    sources.writeTo(folder.resolve("sources")).forEach(each -> command.add(each.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() == 0 ? output : "Exit code " + process.exitValue() + "\n" + output;
  }

  Path generated() {
    return folder.resolve("generated");
  }

  private List<String> command() {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    return tool == JavaTool.JAVAC
        ? List.of(bin.resolve("javac").toString())
        : List.of(
            bin.resolve("java").toString(),
            "-jar",
            ClassPath.entryOf(EclipseCompiler.class).toString());
  }
}
