package dev.chronotype.benchmarks.codec;

import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import java.util.List;

/** Whether all variants do the same thing: what they write and read is held against the SDK's. */
final class Agreement {

  private static final int EXCERPT = 24;

  private Agreement() {}

  /**
   * Prints how large the payloads are, and what a peer does in another way.
   *
   * @throws IllegalStateException if ours does anything in another way
   */
  static void print(Options options) {
    System.out.println("Payloads, and what differs from the SDK's:\n");
    for (Shape shape : options.shapes()) {
      double size =
          payloads(shape).stream().mapToInt(each -> each.getData().size()).average().orElse(0);
      System.out.printf("* %s: %.0f bytes%n", shape.label(), size);
      for (Variant variant : options.variants()) {
        String difference = difference(variant, shape);
        if (!difference.isEmpty() && !variant.isPeer()) {
          throw new IllegalStateException(variant + ": " + difference);
        }
        if (!difference.isEmpty()) {
          System.out.println("  * " + variant.label() + " " + difference);
        }
      }
    }
  }

  private static List<Payload> payloads(Shape shape) {
    DataConverter sdks = Variant.SDK.converter();
    return shape.samples().stream().map(each -> sdks.toPayload(each).orElseThrow()).toList();
  }

  private static String difference(Variant variant, Shape shape) {
    DataConverter converter = variant.converter();
    List<Object> values = shape.samples();
    List<Payload> payloads = payloads(shape);
    String written = "";
    for (int i = 0; i < payloads.size(); i++) {
      Payload payload = payloads.get(i);
      Object read = converter.fromPayload(payload, shape.type(), shape.type());
      String text = String.valueOf(values.get(i));
      if (!values.get(i).equals(read)) {
        return "reads " + apart(text, String.valueOf(read));
      }
      if (!text.equals(String.valueOf(read))) {
        return "reads maps in another order";
      }
      Payload own = converter.toPayload(values.get(i)).orElseThrow();
      if (!own.equals(payload)) {
        written = "writes " + apart(payload.getData().toStringUtf8(), own.getData().toStringUtf8());
      }
    }
    return written;
  }

  private static String apart(String expected, String actual) {
    if (actual.equals(expected)) {
      return "values of other classes";
    }
    int at = 0;
    while (at < Math.min(expected.length(), actual.length())
        && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    return "`…" + excerpt(actual, at) + "…` for `…" + excerpt(expected, at) + "…`";
  }

  private static String excerpt(String text, int at) {
    return text.substring(Math.max(at - EXCERPT, 0), Math.min(at + EXCERPT, text.length()));
  }
}
