package dev.chronotype.processor.generate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks lines of code where google-java-format would, which JavaPoet cannot: it decides before it
 * knows how long a line becomes. Knows the few forms that our writers use.
 */
final class Layout {

  static final int WIDTH = 100;

  private static final int STEP = 4;

  /** How the first line of a method without a body ends. */
  private static final String NOTHING_YET = ") {\n";

  private static final Pattern CLASS = Pattern.compile("(.*\\bclass \\S+) (extends .*)");
  private static final Pattern METHOD = Pattern.compile("(.*?)(\\S+\\() ?(.*)\\)( throws .*)? \\{");
  private static final Pattern FIELD =
      Pattern.compile("((?:private|public|static) .*) (\\S+) = (.+);");
  private static final Pattern CASE = Pattern.compile("(case \\d+ ->|default ->) ([^{].*);");
  private static final Pattern CHOICE = Pattern.compile("(\\S+.* =) (.+) \\? (.+) : (.+;)");
  private static final Pattern STATEMENT = Pattern.compile("(return |)(.+?)([;,]|)");

  private final StringBuilder out = new StringBuilder();

  private Layout() {}

  /** The source with its code laid out. */
  static String of(List<String> lines) {
    Layout layout = new Layout();
    StringBuilder pending = new StringBuilder();
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      String text = line.strip();
      if (text.startsWith("/**")) {
        i = layout.comment(lines, i);
      } else {
        if (text.isEmpty() || text.startsWith("//") || text.startsWith("import ")) {
          layout.asItIs(line);
        } else if (isWhole(append(pending, line))) {
          int indent = pending.length() - pending.toString().stripLeading().length();
          layout.logicalLine(indent, pending.toString().strip());
          pending.setLength(0);
        }
        i++;
      }
    }
    return layout.out.toString();
  }

  /**
   * A comment stays as it is, but for one of three lines that has room on one.
   *
   * @return the number of the line after it
   */
  private int comment(List<String> lines, int start) {
    int end = start;
    while (!lines.get(end).endsWith("*/")) {
      end++;
    }
    int indent = lines.get(start).indexOf('/');
    String only = end == start + 2 ? lines.get(start + 1).strip() : "";
    if (only.startsWith("* ") && fits(indent, onOneLine(only))) {
      line(indent, onOneLine(only));
    } else {
      lines.subList(start, end + 1).forEach(this::asItIs);
    }
    return end + 1;
  }

  private static String onOneLine(String text) {
    return "/*" + text + " */";
  }

  /** JavaPoet leaves spaces at the end of what has no more text. */
  private void asItIs(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
      end--;
    }
    out.append(line, 0, end).append('\n');
  }

  /** Puts lines together that JavaPoet or a writer has broken. */
  private static String append(StringBuilder pending, String line) {
    if (pending.isEmpty()) {
      return pending.append(line).toString();
    }
    String next = line.strip();
    boolean tight =
        pending.charAt(pending.length() - 1) == '(' || ".)".indexOf(next.charAt(0)) >= 0;
    return pending.append(tight ? "" : " ").append(next).toString();
  }

  private static boolean isWhole(String code) {
    return Brackets.areClosed(code)
        && (code.stripLeading().startsWith("@")
            || "{};,".indexOf(code.charAt(code.length() - 1)) >= 0);
  }

  private void logicalLine(int indent, String code) {
    if (code.equals("}") && out.lastIndexOf(NOTHING_YET) == out.length() - NOTHING_YET.length()) {
      out.replace(out.length() - 1, out.length(), "}\n");
      return;
    }
    if (fits(indent, code)) {
      line(indent, code);
      return;
    }
    Matcher type = CLASS.matcher(code);
    Matcher field = FIELD.matcher(code);
    Matcher one = CASE.matcher(code);
    Matcher choice = CHOICE.matcher(code);
    if (type.matches()) {
      line(indent, type.group(1));
      line(indent + STEP, type.group(2));
    } else if (field.matches()) {
      field(indent, field);
    } else if (code.endsWith("{")) {
      method(indent, code);
    } else if (one.matches()) {
      line(indent, one.group(1));
      expression(indent + STEP, "", one.group(2), ";");
    } else if (choice.matches()) {
      line(indent, choice.group(1));
      choice(indent + STEP, choice);
    } else {
      Matcher statement = STATEMENT.matcher(code);
      if (statement.matches()) {
        expression(indent, statement.group(1), statement.group(2), statement.group(3));
      }
    }
  }

  private void field(int indent, Matcher field) {
    int value = indent + STEP;
    String declaration = field.group(1) + " " + field.group(2) + " =";
    if (field.group(3).startsWith("{")) {
      array(indent, declaration, field.group(3));
      return;
    }
    if (fits(indent, declaration)) {
      line(indent, declaration);
    } else {
      line(indent, field.group(1));
      line(indent + STEP, field.group(2) + " =");
      value += STEP;
    }
    expression(value, "", field.group(3), ";");
  }

  private void choice(int indent, Matcher choice) {
    String condition = choice.group(2);
    String value = "? " + choice.group(3);
    String other = ": " + choice.group(4);
    String all = String.join(" ", condition, value, other);
    if (fits(indent, all)) {
      line(indent, all);
    } else {
      line(indent, condition);
      line(indent + STEP, value);
      line(indent + STEP, other);
    }
  }

  private void array(int indent, String declaration, String code) {
    line(indent, declaration + " {");
    String items = code.substring(1, code.length() - 1);
    Brackets.items(items).forEach(each -> line(indent + STEP / 2, each + ","));
    line(indent, "};");
  }

  private void method(int indent, String code) {
    Matcher method = METHOD.matcher(code);
    if (!method.matches()) {
      line(indent, code);
      return;
    }
    String start = method.group(1) + method.group(2);
    String clause = method.group(4) == null ? "" : method.group(4).strip();
    String end = clause.isEmpty() ? ") {" : ")";
    if (fits(indent, start + method.group(3) + end)) {
      line(indent, start + method.group(3) + end);
    } else if (fits(indent, start)) {
      line(indent, start);
      list(indent + STEP, method.group(3), end);
    } else {
      line(indent, method.group(1).strip());
      line(indent + STEP, method.group(2));
      list(indent + 2 * STEP, method.group(3), end);
    }
    if (!clause.isEmpty()) {
      line(indent + STEP, clause + " {");
    }
  }

  private void expression(int indent, String before, String code, String after) {
    List<String> chain = Brackets.chain(code);
    int open = code.indexOf('(');
    if (fits(indent, before + code + after)) {
      line(indent, before + code + after);
    } else if (chain.size() > 1) {
      line(indent, before + chain.get(0));
      for (int i = 1; i < chain.size(); i++) {
        expression(indent + STEP, "", chain.get(i), i == chain.size() - 1 ? after : "");
      }
    } else if (open > 0 && code.endsWith(")") && open < code.length() - 2) {
      line(indent, before + code.substring(0, open + 1));
      list(indent + STEP, code.substring(open + 1, code.length() - 1), ")" + after);
    } else {
      word(indent, before + code, after);
    }
  }

  /** A cast or a parameter has one place at which it can be broken. */
  private void word(int indent, String code, String after) {
    int space = code.lastIndexOf(' ');
    if (space < 0 || code.contains("\"")) {
      line(indent, code + after);
    } else {
      line(indent, code.substring(0, space));
      line(indent + STEP, code.substring(space + 1) + after);
    }
  }

  /** On one line where they fit, else each on its own. */
  private void list(int indent, String items, String after) {
    if (fits(indent, items + after)) {
      line(indent, items + after);
      return;
    }
    List<String> each = Brackets.items(items);
    for (int i = 0; i < each.size(); i++) {
      expression(indent, "", each.get(i), i == each.size() - 1 ? after : ",");
    }
  }

  private static boolean fits(int indent, String code) {
    return indent + code.length() <= WIDTH;
  }

  private void line(int indent, String code) {
    out.append(" ".repeat(indent)).append(code).append('\n');
  }
}
