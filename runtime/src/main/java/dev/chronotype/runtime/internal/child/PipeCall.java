package dev.chronotype.runtime.internal.child;

import com.google.protobuf.ByteString;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One call over a {@link PipeChannel}: one message, and one answer. */
final class PipeCall<Q, A> extends ClientCall<Q, A> {

  private final PipeChannel channel;
  private final int id;
  private final MethodDescriptor<Q, A> method;
  private final Executor executor;
  private @Nullable Listener<A> listener;
  private ByteString message = ByteString.EMPTY;

  PipeCall(
      PipeChannel channel, int id, MethodDescriptor<Q, A> method, @Nullable Executor executor) {
    this.channel = channel;
    this.id = id;
    this.method = method;
    this.executor = executor == null ? Runnable::run : executor;
  }

  @Override
  public void start(Listener<A> responseListener, Metadata headers) {
    listener = responseListener;
  }

  @Override
  public void sendMessage(Q request) {
    try (InputStream bytes = method.streamRequest(request)) {
      message = ByteString.readFrom(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void halfClose() {
    channel.send(
        id,
        this,
        new Frame(
            Frame.Kind.CALL, id, Objects.requireNonNull(method.getBareMethodName()), message));
  }

  @Override
  public void request(int numMessages) {}

  @Override
  public void cancel(@Nullable String reason, @Nullable Throwable cause) {
    channel.cancel(id);
    close(Status.CANCELLED.withDescription(reason).withCause(cause));
  }

  void answer(ByteString bytes) {
    executor.execute(
        () -> {
          Listener<A> waiting = Objects.requireNonNull(listener);
          waiting.onHeaders(new Metadata());
          waiting.onMessage(method.parseResponse(bytes.newInput()));
          waiting.onClose(Status.OK, new Metadata());
        });
  }

  void close(Status status) {
    executor.execute(() -> Objects.requireNonNull(listener).onClose(status, new Metadata()));
  }
}
