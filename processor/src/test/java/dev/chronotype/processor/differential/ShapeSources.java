package dev.chronotype.processor.differential;

import dev.chronotype.processor.compile.Sources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes shapes into files, many into one: a compiler spends much time on each. */
final class ShapeSources {

  private static final int SHAPES_A_FILE = 100;
  private static final String HEADER =
      """
      package shapes;

      import com.fasterxml.jackson.annotation.*;
      import com.fasterxml.jackson.databind.annotation.*;
      import dev.chronotype.ActivityDefinition;

      """;

  private ShapeSources() {}

  static Sources of(List<Shape> shapes) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int from = 0; from < shapes.size(); from += SHAPES_A_FILE) {
      List<Shape> part = shapes.subList(from, Math.min(shapes.size(), from + SHAPES_A_FILE));
      StringBuilder text = new StringBuilder(HEADER);
      part.forEach(each -> each.declarations().forEach(one -> text.append(one).append("\n\n")));
      text.append("interface ").append(owner(from)).append(" {\n");
      part.forEach(each -> text.append("  ").append(each.definition()).append("\n"));
      files.put("shapes/" + owner(from) + ".java", text.append("}\n").toString());
    }
    return new Sources(files);
  }

  /** The same with all in the interface, so that its codecs can name it. */
  static Sources nested(List<Shape> shapes) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int from = 0; from < shapes.size(); from += SHAPES_A_FILE) {
      List<Shape> part = shapes.subList(from, Math.min(shapes.size(), from + SHAPES_A_FILE));
      StringBuilder text = new StringBuilder(HEADER);
      text.append("public interface ").append(owner(from)).append(" {\n");
      part.forEach(each -> text.append(each.source()).append("\n\n"));
      files.put("shapes/" + owner(from) + ".java", text.append("}\n").toString());
    }
    return new Sources(files);
  }

  /** The interface that declares a shape's definition, by the shape's place in the list. */
  static String owner(int index) {
    return "Activities" + index / SHAPES_A_FILE;
  }
}
