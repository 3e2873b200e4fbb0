package dev.chronotype.processor.check.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.chronotype.runtime.spi.Types;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What CT201 says is a fact: the SDK's default converter loses each value of these types. */
class UnserialisableTest {

  /** A component of the type. */
  record Holder<T>(T value) {}

  private static final DataConverter CONVERTER = DefaultDataConverter.newDefaultInstance();

  /** The types of the table, and some of the JDK's own subtypes, each with a value. */
  private static Map<Class<?>, Object> values() throws Exception {
    ImmutableMap.Builder<Class<?>, Object> values = ImmutableMap.builder();
    Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java").start();
    process.destroy();
    values.put(Thread.class, new Thread());
    values.put(ThreadGroup.class, Thread.currentThread().getThreadGroup());
    values.put(Process.class, process);
    values.put(InputStream.class, new ByteArrayInputStream(new byte[1]));
    values.put(ByteArrayInputStream.class, new ByteArrayInputStream(new byte[1]));
    values.put(OutputStream.class, new ByteArrayOutputStream());
    values.put(ByteArrayOutputStream.class, new ByteArrayOutputStream());
    values.put(PrintStream.class, System.out);
    values.put(Reader.class, new StringReader("text"));
    values.put(StringReader.class, new StringReader("text"));
    values.put(BufferedReader.class, new BufferedReader(new StringReader("text")));
    values.put(Writer.class, new StringWriter());
    values.put(StringWriter.class, new StringWriter());
    values.put(PrintWriter.class, new PrintWriter(new StringWriter()));
    values.put(BaseStream.class, Stream.of("a"));
    values.put(Stream.class, Stream.of("a"));
    values.put(IntStream.class, IntStream.of(1));
    values.put(Future.class, CompletableFuture.completedFuture("a"));
    values.put(FutureTask.class, new FutureTask<>(() -> "a"));
    values.put(CompletionStage.class, CompletableFuture.completedFuture("a"));
    values.put(CompletableFuture.class, CompletableFuture.completedFuture("a"));
    values.put(io.temporal.workflow.Promise.class, proxy(io.temporal.workflow.Promise.class));
    values.put(Executor.class, ForkJoinPool.commonPool());
    values.put(ExecutorService.class, ForkJoinPool.commonPool());
    values.put(ForkJoinPool.class, ForkJoinPool.commonPool());
    values.put(Lock.class, new ReentrantLock());
    values.put(ReentrantLock.class, new ReentrantLock());
    values.put(Socket.class, new Socket());
    values.put(ServerSocket.class, new ServerSocket());
    values.put(Connection.class, proxy(Connection.class));
    values.put(Statement.class, proxy(Statement.class));
    values.put(PreparedStatement.class, proxy(PreparedStatement.class));
    values.put(ResultSet.class, proxy(ResultSet.class));
    values.put(ClassLoader.class, new URLClassLoader(new URL[0]));
    values.put(URLClassLoader.class, new URLClassLoader(new URL[0]));
    values.put(Runnable.class, (Runnable) () -> {});
    values.put(Callable.class, (Callable<String>) () -> "a");
    values.put(Supplier.class, (Supplier<String>) () -> "a");
    values.put(Consumer.class, (Consumer<String>) each -> {});
    values.put(BiConsumer.class, (BiConsumer<String, String>) (one, other) -> {});
    values.put(Function.class, (Function<String, String>) each -> each);
    values.put(BiFunction.class, (BiFunction<String, String, String>) (one, other) -> one);
    values.put(UnaryOperator.class, (UnaryOperator<String>) each -> each);
    values.put(BinaryOperator.class, (BinaryOperator<String>) (one, other) -> one);
    values.put(Predicate.class, (Predicate<String>) each -> true);
    values.put(BiPredicate.class, (BiPredicate<String, String>) (one, other) -> true);
    values.put(BitSet.class, BitSet.valueOf(new long[] {5}));
    return values.build();
  }

  private static Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
  }

  @TestFactory
  Stream<DynamicTest> isLost() throws Exception {
    return values().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey().getName(),
                    () -> assertThat(roundTrip(each.getKey(), each.getValue())).isEmpty()));
  }

  @Test
  void eachTypeOfTheTableIsTried() throws Exception {
    List<String> table =
        Arrays.stream(Unserialisable.values()).flatMap(each -> each.types().stream()).toList();
    assertThat(values().keySet().stream().map(Class::getName)).containsAll(table);
  }

  @Test
  void whatTheTableAdvisesSurvives() {
    assertThat(roundTrip(long[].class, new long[] {5})).isPresent();
    assertThat(roundTrip(String.class, "a")).isPresent();
  }

  /** What comes back of a value, if anything does. */
  private static Optional<Object> roundTrip(Class<?> type, Object value) {
    try {
      Payload payload = CONVERTER.toPayload(new Holder<>(value)).orElseThrow();
      Holder<?> back =
          (Holder<?>)
              CONVERTER.fromPayload(payload, Holder.class, Types.parameterized(Holder.class, type));
      return Optional.ofNullable(back.value());
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }
}
