package com.example.demo;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows Chronotype at work: the compiler rejects bad Activity Definitions, then workflows call good
 * ones through the stubs that were generated from them.
 */
public final class Demo {

  // gRPC logs what the demo tells in a sentence. A field, since loggers are collected as garbage.
  private static final Logger GRPC = Logger.getLogger("io.grpc");

  private Demo() {}

  public static void main(String[] args) {
    GRPC.setLevel(Level.SEVERE);
    int exitCode = 0;
    try {
      run(Arguments.parse(args), new Screen(System.out));
    } catch (DemoException told) {
      System.out.flush();
      System.err.println(told.getMessage());
      exitCode = told.exitCode();
    } catch (RuntimeException bug) {
      bug.printStackTrace();
      exitCode = 1;
    }
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static void run(Arguments arguments, Screen screen) {
    if (arguments.help()) {
      screen.line(Arguments.USAGE);
      return;
    }
    Application application = new Application(screen);
    try (TemporalService service =
        arguments.target() == null
            ? TemporalService.embedded(application)
            : TemporalService.at(arguments.target(), application)) {
      screen.headline("1. javac rejects what could not work at run time");
      new BadDefinitions(
              fromHere("src/bad/java"), fromHere("target/processor/chronotype-processor.jar"))
          .compile()
          .showOn(screen);
      screen.headline("2. Workflows call the generated stubs, on " + service.description());
      application.runOn(service);
    }
  }

  /** A file of this project, named as it is from the working directory. */
  private static Path fromHere(String file) {
    Path project = Path.of(System.getProperty("quickstart.basedir", "")).toAbsolutePath();
    return Path.of("").toAbsolutePath().relativize(project.resolve(file));
  }
}
