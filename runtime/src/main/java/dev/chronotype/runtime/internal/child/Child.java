package dev.chronotype.runtime.internal.child;

import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One child process, as the Worker sees it. It is idle, or runs one activity, or has died. */
final class Child {

  private static final Logger log = LoggerFactory.getLogger(Child.class);

  /** What an activity is told in place of a frame when its child has died. */
  static final Frame DIED = Frame.end();

  private static final long MILLIS_FOR_LAST_LINES = 100;
  private static final long SECONDS_TO_END = 5;

  private final String name;
  private final Process process;
  private final Pipe pipe;
  private final ChildLog output;
  private final Consumer<Child> idle;
  private final Consumer<Child> died;

  /** What is for the activity that runs. */
  private final BlockingQueue<Frame> inbox = new LinkedBlockingQueue<>();

  private final CountDownLatch ready = new CountDownLatch(1);
  private @Nullable Frame poll;
  private boolean isBusy;
  private boolean isDead;
  private volatile boolean hasWorked;

  /**
   * @param idle told each time that it can be given an activity
   * @param died told once
   */
  Child(
      String name,
      Process process,
      Pipe pipe,
      ChildLog output,
      Consumer<Child> idle,
      Consumer<Child> died) {
    this.name = name;
    this.process = process;
    this.pipe = pipe;
    this.output = output;
    this.idle = idle;
    this.died = died;
  }

  /** Begins to listen to it. */
  void listen() {
    Threads.start(name + "-calls", this::receiveAll);
    // A process that it has started may hold the pipe open.
    CompletableFuture<?> unused =
        process.onExit().thenApply(ended -> Threads.start(name + "-died", this::die));
  }

  private void receiveAll() {
    try {
      Frame frame = pipe.receive();
      while (frame != null) {
        receive(frame);
        frame = pipe.receive();
      }
    } catch (IOException e) {
      log.debug("{}: the pipe was closed", this, e);
    } finally {
      // Whatever happened: nobody would hear it any more.
      die();
    }
  }

  private void receive(Frame frame) {
    if (frame.kind() == Frame.Kind.CALL && !Answers.isOfActivity(frame)) {
      pipe.send(Answers.to(frame));
    } else if (frame.kind() == Frame.Kind.CALL && frame.text().equals(Answers.POLL)) {
      polled(frame);
    } else if (frame.kind() == Frame.Kind.CANCEL) {
      cancelled(frame.id());
    } else {
      inbox.add(frame);
    }
  }

  /** It has room for an activity: its one slot is free. */
  private void polled(Frame frame) {
    synchronized (this) {
      if (isBusy) {
        // It has not said how the activity ended, and will not.
        inbox.add(frame);
        return;
      }
      poll = frame;
    }
    ready.countDown();
    idle.accept(this);
  }

  private synchronized void cancelled(int id) {
    if (poll != null && poll.id() == id) {
      poll = null;
    }
  }

  /** Waits for its first poll, or its death. */
  boolean awaitReady(Duration timeout) throws InterruptedException {
    return ready.await(timeout.toMillis(), TimeUnit.MILLISECONDS) && !isDead();
  }

  /**
   * Gives it an activity.
   *
   * @return false if it takes none
   */
  synchronized boolean give(PollActivityTaskQueueResponse task) {
    Frame open = poll;
    if (open == null || isBusy || isDead) {
      return false;
    }
    poll = null;
    isBusy = true;
    inbox.clear();
    pipe.send(Frame.answer(open, task));
    return true;
  }

  /** What it says of its activity; null if it says nothing for so long. */
  @Nullable Frame next(long millis) throws InterruptedException {
    return inbox.poll(millis, TimeUnit.MILLISECONDS);
  }

  void send(Frame frame) {
    pipe.send(frame);
  }

  /** The activity has ended, as far as the Worker is concerned. */
  void finished() {
    hasWorked = true;
    Frame again = null;
    synchronized (this) {
      isBusy = false;
      for (Frame each : inbox) {
        if (each.text().equals(Answers.POLL)) {
          again = each;
        }
      }
      inbox.clear();
    }
    if (again != null) {
      polled(again);
    }
  }

  /** Gives back a poll that an activity was shown: it can be answered with another activity. */
  void putBack(Frame open) {
    inbox.add(open);
  }

  boolean hasWorked() {
    return hasWorked;
  }

  synchronized boolean isDead() {
    return isDead;
  }

  synchronized boolean isBusy() {
    return isBusy;
  }

  /** Ends it without regard to what it does. */
  void kill() {
    process.destroyForcibly();
  }

  /** Has it end by itself, and sees to it that it does. */
  void end() {
    Thread unused = Threads.start(name + "-end", () -> end(SECONDS_TO_END));
  }

  /** Has it end by itself, and waits for it. */
  void end(long seconds) {
    pipe.send(Frame.end());
    try {
      process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
  }

  private void die() {
    synchronized (this) {
      if (isDead) {
        return;
      }
      isDead = true;
      poll = null;
    }
    kill();
    pipe.close();
    inbox.add(DIED);
    ready.countDown();
    died.accept(this);
  }

  /** How it died, and what it said last. */
  String lastWords() {
    String how;
    try {
      how =
          process.waitFor(1, TimeUnit.SECONDS)
              ? ExitCode.describe(process.exitValue())
              : "it closed its pipe";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      how = "it closed its pipe";
    }
    return output.lastWords(how, MILLIS_FOR_LAST_LINES);
  }

  @Override
  public String toString() {
    return name + " (pid " + process.pid() + ")";
  }
}
