package dev.chronotype.processor.check.payload;

/** Takes qualified names apart. */
final class ClassNames {

  private ClassNames() {}

  /** Without the package, as Java names are usually written: {@code Order.Line}. */
  static String display(String canonicalName) {
    int start = 0;
    while (start < canonicalName.length() && !Character.isUpperCase(canonicalName.charAt(start))) {
      int dot = canonicalName.indexOf('.', start);
      if (dot < 0) {
        return canonicalName.substring(start);
      }
      start = dot + 1;
    }
    return canonicalName.substring(start);
  }

  /** The last part. */
  static String simple(String canonicalName) {
    return canonicalName.substring(canonicalName.lastIndexOf('.') + 1);
  }

  static String packageOf(String canonicalName) {
    String shown = display(canonicalName);
    int end = canonicalName.length() - shown.length() - 1;
    return end <= 0 ? "" : canonicalName.substring(0, end);
  }
}
