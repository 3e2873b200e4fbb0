package dev.chronotype.benchmarks.codec.shape;

import com.dslplatform.json.CompiledJson;
import java.util.List;
import java.util.Map;

/** Maps and lists in each other, many levels deep. */
@CompiledJson
public record Folder(
    String name,
    int version,
    Map<String, String> attributes,
    Map<String, Folder> folders,
    List<Map<String, Integer>> quotas) {}
