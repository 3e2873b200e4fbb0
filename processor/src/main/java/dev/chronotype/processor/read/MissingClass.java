package dev.chronotype.processor.read;

/** How compilers say that a class file names a class that is not there: each by its own class. */
public final class MissingClass {

  private MissingClass() {}

  /** Whether that is what was thrown, by javac or by Eclipse's compiler. */
  public static boolean isSaidBy(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    return name.equals("CompletionFailure") || name.equals("AbortCompilation");
  }
}
