package dev.chronotype.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Codecs are made known when the first of them is asked for, and then as if they always had been.
 */
class KnownCodecsTest {

  private record Taken() {}

  private record Given() {}

  private record OfAnother() {}

  private record WithoutCodec() {}

  private record OfForgotten() {}

  /** Classes that offer codecs. */
  private static final class One {}

  private static final class Other {}

  private static final class Forgotten {}

  /** A codec that nobody uses. */
  private record Codec() implements PayloadCodec<Object> {

    @Override
    public ByteString encode(Object value, CodecSettings settings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object decode(ByteString json, CodecSettings settings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Misfit explain(ByteString json, CodecSettings settings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PayloadCodec<?> in(Class<?> container) {
      return null;
    }
  }

  /** Tells when it is asked to register. */
  private static final class Registration implements OfferedCodecs.Offer {

    private final List<Class<?>> taken;
    private final List<Class<?>> all;
    private int calls;

    Registration(Class<?> owner, List<Class<?>> taken, List<Class<?>> all) {
      this.taken = taken;
      this.all = all;
      OfferedCodecs.add(owner, this);
    }

    @Override
    public boolean isFor(Class<?> type) {
      return taken.contains(type);
    }

    @Override
    public void register() {
      calls++;
      all.forEach(each -> KnownCodecs.add(each, each, new Codec()));
    }
  }

  @Test
  void areMadeKnownWhenAskedFor() {
    List<Class<?>> ones = List.of(Taken.class, Given.class);
    Registration one = new Registration(One.class, List.of(Taken.class), ones);
    Registration again = new Registration(One.class, List.of(Taken.class), ones);
    Registration other =
        new Registration(Other.class, List.of(OfAnother.class), List.of(OfAnother.class));

    assertThat(KnownCodecs.of(Thread.class, Thread.class)).isNull();
    assertThat(one.calls).as("the JDK's own types need none").isZero();

    assertThat(KnownCodecs.of(Taken.class, Taken.class)).isNotNull();
    assertThat(KnownCodecs.ofValues(Given.class)).hasSize(1);
    assertThat(one.calls).isEqualTo(1);
    assertThat(other.calls).as("nobody has asked for its classes").isZero();

    assertThat(KnownCodecs.of(WithoutCodec.class, WithoutCodec.class)).isNull();
    assertThat(other.calls).as("it might have been one of its results").isEqualTo(1);

    assertThat(KnownCodecs.ofValues(OfAnother.class)).hasSize(1);
    assertThat(List.of(one, other)).allMatch(each -> each.calls == 1);
    assertThat(again.calls).as("a second one has the same codecs").isZero();
  }

  @Test
  void stayKnownWithoutTheInstanceThatHasThem() throws InterruptedException {
    List<Class<?>> types = List.of(OfForgotten.class);
    ReferenceQueue<Object> gone = new ReferenceQueue<>();
    WeakReference<Object> garbage = new WeakReference<>(new Object(), gone);
    new Registration(Forgotten.class, types, types);

    while (gone.remove(1) != garbage) {
      System.gc();
    }

    assertThat(KnownCodecs.of(OfForgotten.class, OfForgotten.class)).isNotNull();
  }
}
