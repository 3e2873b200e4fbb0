package com.example.demo;

/** Ends the demo with a message for its user and without a stack trace. */
final class DemoException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  DemoException(String message) {
    this(1, message);
  }

  DemoException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
