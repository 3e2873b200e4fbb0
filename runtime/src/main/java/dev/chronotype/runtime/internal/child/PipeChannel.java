package dev.chronotype.runtime.internal.child;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The gRPC channel of a child: its calls go over the pipe to the Worker, which answers them. Calls
 * have no deadline here: a pipe is there or not.
 */
final class PipeChannel extends ManagedChannel {

  private final Pipe pipe;
  private final Map<Integer, PipeCall<?, ?>> open = new ConcurrentHashMap<>();
  private final AtomicInteger lastId = new AtomicInteger();
  private volatile boolean isShutdown;

  PipeChannel(Pipe pipe) {
    this.pipe = pipe;
  }

  @Override
  public <Q, A> ClientCall<Q, A> newCall(MethodDescriptor<Q, A> method, CallOptions options) {
    return new PipeCall<>(this, lastId.incrementAndGet(), method, options.getExecutor());
  }

  void send(int id, PipeCall<?, ?> call, Frame frame) {
    open.put(id, call);
    pipe.send(frame);
  }

  void cancel(int id) {
    if (open.remove(id) != null) {
      pipe.send(Frame.of(Frame.Kind.CANCEL, id));
    }
  }

  /** Gives an answer to the call that waits for it. */
  void receive(Frame frame) {
    PipeCall<?, ?> call = open.remove(frame.id());
    if (call == null) {
      pipe.send(Frame.of(Frame.Kind.UNDELIVERED, frame.id()));
    } else if (frame.kind() == Frame.Kind.ANSWER) {
      call.answer(frame.body());
    } else {
      call.close(Status.fromCodeValue(frame.body().byteAt(0)).withDescription(frame.text()));
    }
  }

  @Override
  public ManagedChannel shutdown() {
    isShutdown = true;
    return this;
  }

  @Override
  public ManagedChannel shutdownNow() {
    return shutdown();
  }

  @Override
  public boolean isShutdown() {
    return isShutdown;
  }

  @Override
  public boolean isTerminated() {
    return isShutdown;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return isShutdown;
  }

  @Override
  public ConnectivityState getState(boolean requestConnection) {
    return isShutdown ? ConnectivityState.SHUTDOWN : ConnectivityState.READY;
  }

  @Override
  public @Nullable String authority() {
    return "chronotype";
  }
}
