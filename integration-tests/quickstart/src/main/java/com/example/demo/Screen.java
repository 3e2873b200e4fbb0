package com.example.demo;

import java.io.Console;
import java.io.PrintStream;

/** Prints in colour on a terminal, plainly anywhere else and where NO_COLOR is set. */
final class Screen {

  /** A style of the terminal, by its ANSI number. */
  enum Style {
    BOLD(1),
    FAINT(2),
    RED(31),
    GREEN(32),
    YELLOW(33);

    private final int code;

    Style(int code) {
      this.code = code;
    }
  }

  private final PrintStream out;
  private final boolean colours;

  Screen(PrintStream out) {
    this(out, onTerminal() && isUnset("NO_COLOR") && !"dumb".equals(System.getenv("TERM")));
  }

  Screen(PrintStream out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  void headline(String text) {
    line("");
    line(styled(text, Style.BOLD));
  }

  /** Several threads print lines, each as a whole. */
  void line(String text) {
    synchronized (out) {
      out.println(text);
    }
  }

  String styled(String text, Style style) {
    return colours ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  private static boolean isUnset(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isEmpty();
  }

  /**
   * Until JDK 21, a console exists only on a terminal; since JDK 22 it always exists and knows
   * whether it is one.
   */
  private static boolean onTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException beforeJdk22) {
      return true;
    } catch (ReflectiveOperationException impossible) {
      return false;
    }
  }
}
