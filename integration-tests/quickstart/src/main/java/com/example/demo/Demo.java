package com.example.demo;

import java.nio.file.Path;

/**
 * Shows Chronotype at work: the compiler rejects bad Activity Definitions, then workflows call good
 * ones through the stubs that were generated from them.
 */
public final class Demo {

  private Demo() {}

  public static void main(String[] args) {
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
    System.exit(exitCode);
  }

  private static void run(Arguments arguments, Screen screen) {
    if (arguments.help()) {
      screen.line(Arguments.USAGE);
      return;
    }
    BadDefinitions badDefinitions =
        new BadDefinitions(
            Path.of("src/bad/java"), Path.of("target/processor/chronotype-processor.jar"));
    screen.headline("1. javac rejects what could not work at run time: src/bad/java");
    badDefinitions.compile().showOn(screen);

    Application application = new Application(screen);
    try (TemporalService service =
        arguments.target() == null
            ? TemporalService.embedded(application)
            : TemporalService.at(arguments.target(), application)) {
      screen.headline("2. Workflows call the generated stubs, on " + service.description());
      application.runOn(service);
    }
  }
}
