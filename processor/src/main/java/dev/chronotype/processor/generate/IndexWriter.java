package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.IndexEntry;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the class by which later compilations find the definitions of a type. An interface with
 * constants alone: it names nothing that a module might lack, and has no code that could run, or be
 * missed by a coverage tool.
 */
final class IndexWriter {

  private IndexWriter() {}

  static GeneratedFile write(ActivityTypeModel type, IndexEntry entry, String module) {
    ClassName name = IndexEntry.nameFor(type.name(), type.style(), module);
    StringBuilder text = new StringBuilder(House.fileComment(entry.type()));
    text.append("package ").append(name.packageName()).append(";\n\n");
    if (type.generatedVisible()) {
      text.append("import ").append(Spi.GENERATED.canonicalName()).append(";\n\n");
    }
    text.append("/** Tells later compilations which Activity Types a type has. */\n");
    if (type.generatedVisible()) {
      text.append("@Generated(\"").append(House.GENERATOR).append("\")\n");
    }
    text.append("interface ").append(name.simpleName()).append(" {\n");
    List<List<String>> constants = entry.constants();
    for (int i = 0; i < constants.size(); i++) {
      String constant = i == 0 ? IndexEntry.CONSTANT : IndexEntry.CONSTANT + "_" + i;
      text.append(i == 0 ? "" : "\n");
      text.append("  /** The type, then its Activity Types. */\n");
      text.append("  String ").append(constant).append(" =\n      ");
      text.append(
          constants.get(i).stream()
              .map(IndexWriter::literal)
              .collect(Collectors.joining("\n          + ", "", ";\n")));
    }
    return new GeneratedFile(name, text.append("}\n").toString());
  }

  /** The line as Java code, with its end. */
  private static String literal(String line) {
    String code = CodeBlock.of("$S", line).toString();
    return code.substring(0, code.length() - 1) + "\\n\"";
  }
}
