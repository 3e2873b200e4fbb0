package dev.chronotype.benchmarks.codec.shape;

import com.dslplatform.json.CompiledJson;
import java.util.List;

/** Long strings, with much that is not ASCII. */
@CompiledJson
public record Article(String title, String summary, List<String> paragraphs) {}
