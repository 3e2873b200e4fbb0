package acme;

/** Nobody knows what is in it. */
public class Progress {
  public static void report(int count) {}
}
