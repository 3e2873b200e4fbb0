package dev.chronotype.runtime.internal.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;

/** Puts what a child writes into the Worker's log, line by line, and keeps the last lines. */
final class ChildLog {

  private static final int LINES_KEPT = 20;

  /** A line that is longer becomes several. */
  private static final int MOST_CHARACTERS = 8_192;

  private final Logger log;
  private final String child;
  private final Deque<String> lastLines = new ArrayDeque<>();
  private final List<Thread> readers;

  /**
   * @param child what to begin each line with
   */
  ChildLog(Logger log, String child, Process process) {
    this.log = log;
    this.child = child;
    this.readers =
        List.of(
            Threads.start(child + "-out", () -> copy(process.getInputStream(), "out", false)),
            Threads.start(child + "-err", () -> copy(process.getErrorStream(), "err", true)));
  }

  private void copy(InputStream stream, String name, boolean isKept) {
    try (Reader reader =
        new BufferedReader(new InputStreamReader(stream, Charset.defaultCharset()))) {
      StringBuilder line = new StringBuilder();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (c != '\n' && c != '\r') {
          line.append((char) c);
        }
        if (c == '\n' || line.length() == MOST_CHARACTERS) {
          write(line, name, isKept);
        }
      }
      if (!line.isEmpty()) {
        write(line, name, isKept);
      }
    } catch (IOException e) {
      // The stream of a process that was ended.
    }
  }

  private void write(StringBuilder text, String name, boolean isKept) {
    String line = text.toString();
    text.setLength(0);
    if (isKept) {
      synchronized (lastLines) {
        lastLines.add(line);
        if (lastLines.size() > LINES_KEPT) {
          lastLines.remove();
        }
      }
    }
    log.info("[{} {}] {}", child, name, line);
  }

  /**
   * Tells how a process ended, and what it said last.
   *
   * @param millis how long to wait for its last lines
   */
  String lastWords(String how, long millis) {
    String lines = lastLines(millis);
    return lines.isEmpty()
        ? how + ", without a word"
        : how + ". Last lines of its stderr:\n" + lines;
  }

  /**
   * Waits for the last lines of a process that has ended.
   *
   * @param millis how long: a process that it has started may hold the streams open
   */
  private String lastLines(long millis) {
    long until = System.nanoTime() + millis * 1_000_000;
    for (Thread each : readers) {
      try {
        each.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    synchronized (lastLines) {
      return String.join("\n", lastLines);
    }
  }
}
