package dev.chronotype.behaviour;

import io.temporal.activity.Activity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what it was called with. */
public final class ShapesImpl implements Shapes {

  @Override
  public String none() {
    return "none";
  }

  @Override
  public void nothing() {}

  @Override
  public void note(String text, Line line) {
    if (line == null) {
      throw new IllegalArgumentException(text + " without a line");
    }
  }

  @Override
  public int add(int first, int second) {
    return first + second;
  }

  @Override
  public String primitives(boolean a, byte b, char c, short d, long e, float f) {
    return "" + a + b + c + d + e + f;
  }

  @Override
  public Double half(Integer whole, Double otherwise) {
    return whole == null ? otherwise : Double.valueOf(whole / 2.0);
  }

  @Override
  public List<Line> lines(List<Line> lines, Map<String, List<Integer>> index, Optional<Line> more) {
    List<Line> all = new ArrayList<>(lines);
    index.forEach((text, amounts) -> amounts.forEach(each -> all.add(new Line(text, each))));
    more.ifPresent(all::add);
    return all;
  }

  @Override
  public Page<Line> page(Page<Line> page, int size) {
    Line first = page.items().get(0);
    return new Page<>(page.items().subList(0, size), first.text());
  }

  @Override
  public String[] texts(String[] texts) {
    return Arrays.copyOf(texts, texts.length + 1);
  }

  @Override
  public byte[] bytes(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length + 1);
  }

  @Override
  public String varargs(String first, Line... rest) {
    return first + Arrays.toString(rest);
  }

  @Override
  public Object anything(Object value) {
    return value;
  }

  @Override
  public String six(String a, int b, long c, Line d, List<String> e, boolean f) {
    return a + b + c + d + e + f;
  }

  @Override
  public String checked(String text) throws IOException {
    throw new IOException(text);
  }

  @Override
  public String named(String text) {
    return text;
  }

  @Override
  public String retried(String exception) {
    String attempt = "attempt " + Activity.getExecutionContext().getInfo().getAttempt();
    throw exception.equals("argument")
        ? new IllegalArgumentException(attempt)
        : new IllegalStateException(attempt);
  }

  @Override
  public String next(String key) {
    return key + "+";
  }

  @Override
  public int audit(String text) {
    return text.length();
  }
}
