package dev.chronotype.processor.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds shapes: each block alone, blocks in frames, and deeper ones at random. */
final class Composer {

  private static final long SEED = Long.getLong("differential.seed", 4);

  private final List<Block> blocks;
  private final List<Frame> frames =
      Stream.of(TypeFrames.all(), DeclaredFrames.all(), BoundedFrames.all())
          .flatMap(List::stream)
          .toList();
  private final List<Shape> shapes = new ArrayList<>();
  private final Random random = new Random(SEED);

  private Composer(List<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * The shapes, the same ones at each call.
   *
   * @param framesEach in how many of the frames each block is put
   * @param deep how many shapes are made at random
   */
  static List<Shape> compose(List<Block> blocks, int framesEach, int deep) {
    Composer composer = new Composer(blocks);
    composer.alone();
    composer.framed(framesEach);
    composer.deep(deep);
    return List.copyOf(composer.shapes);
  }

  private void alone() {
    for (Block block : blocks) {
      component(block);
      result(block);
      if (block.is(Trait.RECORD)) {
        parameter(block);
      }
    }
  }

  private void framed(int framesEach) {
    int next = 0;
    for (Block block : blocks) {
      List<Frame> accepting = frames.stream().filter(each -> each.accepts(block)).toList();
      for (int i = 0; i < Math.min(framesEach, accepting.size()); i++) {
        Block framed = accepting.get(next++ % accepting.size()).around(block, fresh(0));
        if (framed.is(Trait.RECORD)) {
          parameter(framed);
        } else if (next % 3 == 0) {
          result(framed);
        } else {
          component(framed);
        }
      }
    }
  }

  private void deep(int count) {
    for (int i = 0; i < count; i++) {
      int components = 1 + random.nextInt(3);
      List<Block> parts = new ArrayList<>();
      for (int part = 0; part < components; part++) {
        parts.add(nested(2 + random.nextInt(4), part));
      }
      if (components > 1) {
        record(parts);
      } else if (parts.get(0).is(Trait.RECORD)) {
        parameter(parts.get(0));
      } else if (random.nextInt(3) == 0) {
        result(parts.get(0));
      } else {
        component(parts.get(0));
      }
    }
  }

  private Block nested(int depth, int part) {
    Block block = blocks.get(random.nextInt(blocks.size()));
    for (int i = 0; i < depth; i++) {
      Block inner = block;
      List<Frame> accepting = frames.stream().filter(each -> each.accepts(inner)).toList();
      Frame frame = accepting.get(random.nextInt(accepting.size()));
      block = frame.around(inner, fresh(part * 8 + i));
    }
    return block;
  }

  private void component(Block block) {
    record(List.of(block));
  }

  private void parameter(Block block) {
    add(
        block.name() + " as the parameter",
        block.declarations(),
        block.type(),
        false,
        universe -> present(block.values().in(universe)));
  }

  private void result(Block block) {
    add(block.name() + " as the result", block.declarations(), block.type(), true, block.values());
  }

  /** A record of the blocks; its values take one of each, in turn. */
  private void record(List<Block> parts) {
    List<String> declarations = new ArrayList<>();
    StringBuilder components = new StringBuilder();
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      declarations.addAll(parts.get(i).declarations());
      components.append(i == 0 ? "" : ", ").append(parts.get(i).type());
      components.append(" ").append((char) ('a' + i));
      title.append(i == 0 ? "" : "; ").append(parts.get(i).name());
    }
    String type = "R" + number();
    declarations.add("record " + type + "(" + components + ") {}");
    add(
        title + " as " + (parts.size() == 1 ? "a component" : "components"),
        declarations,
        type,
        false,
        universe -> instances(universe, type, parts));
  }

  private static List<@Nullable Object> instances(
      Universe universe, String type, List<Block> parts) {
    List<List<@Nullable Object>> all =
        parts.stream().map(each -> each.values().in(universe)).toList();
    int count = all.stream().mapToInt(List::size).max().orElseThrow();
    List<@Nullable Object> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = i;
      made.add(universe.make(type, all.stream().map(each -> each.get(at % each.size())).toArray()));
    }
    return made;
  }

  private static List<@Nullable Object> present(List<@Nullable Object> all) {
    List<@Nullable Object> present = new ArrayList<>(all);
    present.removeAll(Arrays.asList((Object) null));
    return present;
  }

  private void add(
      String title, List<String> declarations, String type, boolean result, Values values) {
    shapes.add(new Shape("s" + number(), title, declarations, type, result, values));
  }

  private int number() {
    return shapes.size();
  }

  private String fresh(int at) {
    return "D" + number() + (char) ('A' + at);
  }
}
