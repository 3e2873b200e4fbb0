package dev.chronotype.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What libraries log goes nowhere. */
public final class NoLog {

  private NoLog() {}

  /** Has SLF4J find out that there is nothing to log to, without a word about it. */
  public static void prepare() {
    PrintStream errors = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      LoggerFactory.getILoggerFactory();
      MDC.clear();
    } finally {
      System.setErr(errors);
    }
  }
}
