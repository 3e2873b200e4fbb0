package dev.chronotype.behaviour.children;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.context.ContextPropagator;
import java.util.Map;

/** Goes with a call, in its header. */
public final class Tenant implements ContextPropagator {

  static final ThreadLocal<String> SET = new ThreadLocal<>();

  @Override
  public String getName() {
    return "tenant";
  }

  @Override
  public Map<String, Payload> serializeContext(Object context) {
    return context == null
        ? Map.of()
        : Map.of(
            "tenant",
            Payload.newBuilder().setData(ByteString.copyFromUtf8((String) context)).build());
  }

  @Override
  public Object deserializeContext(Map<String, Payload> header) {
    return header.containsKey("tenant") ? header.get("tenant").getData().toStringUtf8() : null;
  }

  @Override
  public Object getCurrentContext() {
    return SET.get();
  }

  @Override
  public void setCurrentContext(Object context) {
    SET.set((String) context);
  }
}
