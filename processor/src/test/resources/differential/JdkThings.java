package shapes;

import static shapes.Given.values;

import java.io.*;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.logging.Logger;
import java.util.stream.*;

/** What the JDK has beside values: threads, streams, futures, functions, exceptions. */
public class JdkThings {

  static class OwnException extends RuntimeException {
    OwnException(String message) {
      super(message);
    }
  }

  static class CodedException extends Exception {
    private final int code;

    CodedException(String message, int code) {
      super(message);
      this.code = code;
    }

    public int getCode() {
      return code;
    }
  }

  static class ExceptionWithDefault extends RuntimeException {
    ExceptionWithDefault() {}
  }

  record Closing(String name) implements Closeable {
    @Override
    public void close() {}
  }

  record Listening(String name) implements EventListener {}

  record Executing(String name) implements Executor {
    @Override
    public void execute(Runnable task) {}
  }

  record Collecting(String name) implements Collector<String, List<String>, List<String>> {
    @Override
    public Supplier<List<String>> supplier() {
      return ArrayList::new;
    }

    @Override
    public BiConsumer<List<String>, String> accumulator() {
      return List::add;
    }

    @Override
    public BinaryOperator<List<String>> combiner() {
      return (one, other) -> one;
    }

    @Override
    public Function<List<String>, List<String>> finisher() {
      return all -> all;
    }

    @Override
    public Set<Characteristics> characteristics() {
      return Set.of();
    }
  }

  static class NamedInput extends InputStream {
    public String name = "a";

    @Override
    public int read() {
      return -1;
    }
  }

  static class NamedOutput extends OutputStream {
    public String name = "a";

    @Override
    public void write(int one) {}
  }

  static class NamedReader extends Reader {
    public String name = "a";

    @Override
    public int read(char[] into, int from, int length) {
      return -1;
    }

    @Override
    public void close() {}
  }

  static List<Throwable> throwable() {
    return values(new IllegalStateException("a"), new Throwable("b"), null);
  }

  static List<Exception> exception() {
    return values(new IllegalStateException("a", new Exception("b")), new Exception("a"), null);
  }

  static List<RuntimeException> runtimeException() {
    return values(new IllegalStateException("a"), null);
  }

  static List<IllegalStateException> illegalStateException() {
    return values(new IllegalStateException("a"), new IllegalStateException("a", new Error("b")), null);
  }

  static List<IOException> ioException() {
    return values(new FileNotFoundException("a"), null);
  }

  static List<OwnException> ownException() {
    return values(new OwnException("a"), null);
  }

  static List<CodedException> codedException() {
    return values(new CodedException("a", 1), null);
  }

  static List<ExceptionWithDefault> exceptionWithDefault() {
    return values(new ExceptionWithDefault(), null);
  }

  static List<Thread> thread() {
    return values(new Thread("a"), null);
  }

  static List<ThreadGroup> threadGroup() {
    return values(Thread.currentThread().getThreadGroup(), null);
  }

  static List<ThreadLocal<String>> threadLocal() {
    return values(new ThreadLocal<>(), null);
  }

  static List<ClassLoader> classLoader() {
    return values(ClassLoader.getSystemClassLoader(), null);
  }

  static List<Method> method() throws Exception {
    return values(String.class.getMethod("length"), null);
  }

  static List<Type> type() {
    return values((Type) String.class, null);
  }

  static List<InputStream> inputStream() {
    return values(new ByteArrayInputStream(new byte[] {1}), new NamedInput(), null);
  }

  static List<ByteArrayInputStream> byteArrayInputStream() {
    return values(new ByteArrayInputStream(new byte[] {1}), null);
  }

  static List<OutputStream> outputStream() {
    return values(new ByteArrayOutputStream(), new NamedOutput(), null);
  }

  static List<ByteArrayOutputStream> byteArrayOutputStream() {
    return values(new ByteArrayOutputStream(), null);
  }

  static List<PrintStream> printStream() {
    return values(new PrintStream(OutputStream.nullOutputStream()), null);
  }

  static List<Reader> reader() {
    return values(new StringReader("a"), new NamedReader(), null);
  }

  static List<Writer> writer() {
    return values(new StringWriter(), null);
  }

  static List<StringWriter> stringWriter() {
    return values(new StringWriter(), null);
  }

  static List<Closeable> closeable() {
    return values(new StringReader("a"), new Closing("b"), null);
  }

  static List<AutoCloseable> autoCloseable() {
    return values(new StringReader("a"), new Closing("b"), null);
  }

  static List<Socket> socket() {
    return values(new Socket(), null);
  }

  static List<ServerSocket> serverSocket() throws IOException {
    return values(new ServerSocket(), null);
  }

  static List<Stream<String>> stream() {
    return values(Stream.of("a"), null);
  }

  static List<IntStream> intStream() {
    return values(IntStream.of(1), null);
  }

  static List<Future<String>> future() {
    return values(CompletableFuture.completedFuture("a"), null);
  }

  static List<Executor> executor() {
    return values(Runnable::run, new Executing("a"), null);
  }

  static List<ExecutorService> executorService() {
    return values(ForkJoinPool.commonPool(), null);
  }

  static List<CountDownLatch> countDownLatch() {
    return values(new CountDownLatch(1), null);
  }

  static List<Semaphore> semaphore() {
    return values(new Semaphore(1), null);
  }

  static List<Lock> lock() {
    return values(new ReentrantLock(), null);
  }

  static List<ReentrantLock> reentrantLock() {
    return values(new ReentrantLock(), null);
  }

  static List<ReadWriteLock> readWriteLock() {
    return values(new ReentrantReadWriteLock(), null);
  }

  static List<WeakReference<String>> weakReference() {
    return values(new WeakReference<>("a"), null);
  }

  static List<Runnable> runnable() {
    return values(() -> {}, null);
  }

  static List<Callable<String>> callable() {
    return values(() -> "a", null);
  }

  static List<Supplier<String>> supplier() {
    return values(() -> "a", null);
  }

  static List<Consumer<String>> consumer() {
    return values(each -> {}, null);
  }

  static List<Function<String, String>> function() {
    return values(each -> each, null);
  }

  static List<BiFunction<String, String, String>> biFunction() {
    return values((one, other) -> one, null);
  }

  static List<UnaryOperator<String>> unaryOperator() {
    return values(each -> each, null);
  }

  static List<Predicate<String>> predicate() {
    return values(each -> true, null);
  }

  static List<IntUnaryOperator> intUnaryOperator() {
    return values(each -> each, null);
  }

  static List<BooleanSupplier> booleanSupplier() {
    return values(() -> true, null);
  }

  static List<Comparator<String>> comparator() {
    return values(Comparator.naturalOrder(), null);
  }

  static List<Collector<String, ?, List<String>>> collector() {
    return values(Collectors.toList(), new Collecting("a"), null);
  }

  static List<Logger> logger() {
    return values(Logger.getLogger("a"), null);
  }

  static List<Flow.Publisher<String>> publisher() {
    return values(subscriber -> {}, null);
  }

  static List<EventListener> eventListener() {
    return values(new EventListener() {}, new Listening("a"), null);
  }

  static List<EventObject> eventObject() {
    return values(new EventObject("a"), null);
  }

  static List<FunctionalInterface> annotationValue() {
    return values(Runnable.class.getAnnotation(FunctionalInterface.class), null);
  }
}
