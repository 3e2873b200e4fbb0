package dev.chronotype.processor.differential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import dev.chronotype.processor.RuleProcessors;
import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Sources;
import dev.chronotype.runtime.PayloadCodecs;
import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.KnownCodecs;
import dev.chronotype.runtime.internal.PayloadCodec;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated codecs write the bytes that the SDK's default converter writes, and read what it reads,
 * for values of thousands of shapes, with whatever annotations of Jackson's there are in them. The
 * shapes are those of {@link DifferentialTest}.
 */
class CodecsTest {

  private static final Path REPORT = Path.of("target", "differential", "codecs.txt");

  private static final int DAMAGES = 3;
  private static final int LONGEST_DAMAGED = 10_000;

  /** Values of all kinds, some of them such as codecs take. */
  private static final List<String> OTHERS =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "300",
          "12345678901",
          "123456789012345678901234567890",
          "1.5",
          "1e400",
          "\"\"",
          "\"a\"",
          "\" 1 \"",
          "\"1\"",
          "\"true\"",
          "\"NaN\"",
          "\"2024-01-31\"",
          "\"2024-01-31T12:00:00Z\"",
          "\"2024-01-31T12:00:00+01:00\"",
          "\"00000000-0000-0001-0000-000000000002\"",
          "\"YWI=\"",
          "[]",
          "[null]",
          "[1, 2]",
          "[\"a\"]",
          "{}",
          "{\"a\": 1}");

  private static final CodecSettings STRICT = new CodecSettings(false, true, true);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random = new Random(5);
  private final DataConverter sdks = DefaultDataConverter.STANDARD_INSTANCE;
  private final DataConverter ours = PayloadCodecs.defaults().around(sdks);
  private final List<String> differences = new ArrayList<>();
  private final List<String> givenUp = new ArrayList<>();
  private int withCodec;
  private int values;
  private int taken;

  @Test
  void do_what_the_default_converter_does(@TempDir Path folder) throws Exception {
    Path blocks = compile(folder, "blocks", Blocks.sources(), ClassPath.ofUser(), false);
    List<Shape> shapes;
    try (URLClassLoader loader = loader(blocks)) {
      shapes =
          Composer.compose(
              Blocks.in(new Universe(loader)),
              Integer.getInteger("differential.frames", 2),
              Integer.getInteger("differential.deep", 300));
    }
    Path classes =
        compile(
            folder, "shapes", ShapeSources.nested(shapes), ClassPath.ofUser().and(blocks), true);
    TimeZone zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    try (URLClassLoader loader = loader(blocks, classes)) {
      check(shapes, loader);
    } finally {
      TimeZone.setDefault(zone);
    }
    report(shapes);
    assertThat(differences).as("Told in %s", REPORT).isEmpty();
    assertThat(givenUp).as("Told in %s", REPORT).hasSizeLessThan(values / 200);
    assertThat(withCodec).isGreaterThan(shapes.size() / 3);
  }

  private void report(List<Shape> shapes) throws IOException {
    String counts =
        "Codecs: %,d shapes, %,d of them with a codec, %,d values, %,d damaged ones taken, %d differences, %d given up"
            .formatted(shapes.size(), withCodec, values, taken, differences.size(), givenUp.size());
    System.out.println(counts);
    Files.createDirectories(REPORT.getParent());
    List<String> lines = new ArrayList<>(List.of(counts, "", "Differences:"));
    lines.addAll(differences);
    lines.addAll(List.of("", "Given up:"));
    lines.addAll(givenUp);
    Files.write(REPORT, lines);
  }

  private void check(List<Shape> shapes, ClassLoader loader) throws ReflectiveOperationException {
    String[] owners =
        IntStream.range(0, shapes.size())
            .mapToObj(ShapeSources::owner)
            .distinct()
            .toArray(String[]::new);
    for (String owner : owners) {
      register(owner, loader);
    }
    Universe universe = new Universe(loader, owners);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      for (int i = 0; i < shapes.size(); i++) {
        check(shapes.get(i), universe, ShapeSources.owner(i));
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void register(String owner, ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> codecs;
    try {
      codecs = loader.loadClass(Universe.PACKAGE + "." + owner + "Codecs");
    } catch (ClassNotFoundException e) {
      return;
    }
    Method register = codecs.getDeclaredMethod("register");
    register.setAccessible(true);
    register.invoke(null);
  }

  private void check(Shape shape, Universe universe, String owner) {
    Method definition = Converter.definition(universe, shape, owner);
    Class<?> raw = shape.result() ? definition.getReturnType() : definition.getParameterTypes()[0];
    Type type =
        shape.result()
            ? definition.getGenericReturnType()
            : definition.getGenericParameterTypes()[0];
    PayloadCodec<?> codec = KnownCodecs.of(raw, type);
    withCodec += codec == null ? 0 : 1;
    for (Object value : shape.values().in(universe)) {
      Optional<Payload> payload = tryOut(() -> sdks.toPayload(value).orElseThrow());
      // What can be written but once has nothing to be compared with.
      Optional<Payload> again = tryOut(() -> sdks.toPayload(value).orElseThrow());
      if (value != null && payload.isPresent() && payload.equals(again)) {
        values++;
        check(shape, value, payload.get(), raw, type, codec);
      }
    }
  }

  private void check(
      Shape shape,
      Object value,
      Payload payload,
      Class<?> raw,
      Type type,
      @Nullable PayloadCodec<?> codec) {
    String json = payload.getData().toStringUtf8();
    Payload written = ours.toPayload(value).orElseThrow();
    if (!written.equals(payload)) {
      differences.add(
          shape.title() + ": wrote " + written.getData().toStringUtf8() + " for " + json);
      return;
    }
    Optional<Object> back = tryOut(() -> sdks.fromPayload(payload, raw, type));
    Optional<Object> read = tryOut(() -> ours.fromPayload(payload, raw, type));
    if (back.isEmpty()) {
      // Names that nobody knows may be all that it fails for.
      return;
    }
    Optional<String> difference = Sameness.difference(back.get(), read.orElse(null));
    difference.ifPresent(
        each -> differences.add(shape.title() + ": read " + json + " as another: " + each));
    if (codec != null && tryOut(() -> decoded(codec, payload)).isEmpty()) {
      givenUp.add(shape.title() + ": did not read " + json);
    }
    if (codec != null && payload.getData().size() < LONGEST_DAMAGED) {
      for (int i = 0; i < DAMAGES; i++) {
        checkDamaged(shape, damaged(json), raw, type, codec);
      }
    }
    if (codec != null && tryOut(() -> encoded(codec, value)).isEmpty()) {
      givenUp.add(shape.title() + ": did not write " + json);
    }
  }

  /** What a codec takes, Jackson takes, too, and for the same. */
  private void checkDamaged(
      Shape shape, Payload payload, Class<?> raw, Type type, PayloadCodec<?> codec) {
    Optional<Object> read = tryOut(() -> decodedOrNull(codec, payload));
    if (read.isEmpty()) {
      return;
    }
    taken++;
    Optional<Object> back = tryOut(() -> Optional.ofNullable(sdks.fromPayload(payload, raw, type)));
    Optional<Object> again =
        tryOut(() -> Optional.ofNullable(sdks.fromPayload(payload, raw, type)));
    if (back.isPresent() && Sameness.difference(back.get(), again.orElseThrow()).isPresent()) {
      // Of a class without an equals: there is nothing to compare.
      return;
    }
    if (back.isPresent()) {
      Sameness.difference(back.get(), read.get())
          .ifPresent(
              each ->
                  differences.add(
                      shape.title()
                          + ": read damaged "
                          + payload.getData().toStringUtf8()
                          + " as another: "
                          + each));
    } else {
      differences.add(shape.title() + ": read damaged " + payload.getData().toStringUtf8());
    }
  }

  private static Optional<Object> decodedOrNull(PayloadCodec<?> codec, Payload payload) {
    return Optional.ofNullable(codec.decode(payload.getData(), STRICT));
  }

  /** Puts another value in the place of one that is anywhere in it, or takes a name away. */
  private Payload damaged(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      List<JsonNode> containers = new ArrayList<>();
      collect(root, containers);
      JsonNode damaged = containers.isEmpty() ? other() : root;
      if (!containers.isEmpty()) {
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
          List<String> names = new ArrayList<>();
          object.fieldNames().forEachRemaining(names::add);
          String name = names.get(random.nextInt(names.size()));
          if (random.nextInt(4) == 0) {
            object.remove(name);
          } else {
            object.set(name, other());
          }
        } else {
          ((ArrayNode) container).set(random.nextInt(container.size()), other());
        }
      }
      return sdks.toPayload("").orElseThrow().toBuilder()
          .setData(ByteString.copyFrom(JSON.writeValueAsBytes(damaged)))
          .build();
    } catch (IOException e) {
      throw new IllegalStateException(json, e);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
    }
    node.forEach(each -> collect(each, containers));
  }

  private JsonNode other() {
    try {
      return JSON.readTree(OTHERS.get(random.nextInt(OTHERS.size())));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object decoded(PayloadCodec<?> codec, Payload payload) {
    return codec.decode(payload.getData(), CodecSettings.DEFAULTS);
  }

  @SuppressWarnings("unchecked") // it is the codec of the value's type
  private static <T> ByteString encoded(PayloadCodec<T> codec, Object value) {
    return codec.encode((T) value, CodecSettings.DEFAULTS);
  }

  /** What comes of it; empty where it fails. */
  private static <T> Optional<T> tryOut(Supplier<@Nullable T> tried) {
    try {
      return Optional.ofNullable(tried.get());
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Path compile(
      Path folder, String name, Sources sources, ClassPath classPath, boolean isProcessed) {
    Compilation compilation =
        Compilation.by(JavaTool.JAVAC, folder.resolve(name))
            .sources(sources)
            .classPath(classPath)
            .forThisJdk()
            .options("-nowarn");
    Compiled compiled =
        (isProcessed ? compilation.processors(RuleProcessors.with()) : compilation.processors())
            .run();
    assertThat(compiled.errors()).isEmpty();
    return compiled.classes();
  }

  private static URLClassLoader loader(Path... folders) throws IOException {
    URL[] urls = new URL[folders.length];
    for (int i = 0; i < folders.length; i++) {
      urls[i] = folders[i].toUri().toURL();
    }
    return new URLClassLoader(urls, CodecsTest.class.getClassLoader());
  }
}
