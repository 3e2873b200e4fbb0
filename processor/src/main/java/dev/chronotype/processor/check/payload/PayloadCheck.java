package dev.chronotype.processor.check.payload;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.PayloadGraph;
import dev.chronotype.processor.model.payload.TypePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks payloads: what the SDK's default Data Converter makes of a value of a type, and of all
 * that can be in it. Remembers what it has found out about classes, for all payloads of one graph.
 */
public final class PayloadCheck {

  private static final String BYTES = "byte[]";

  private final Matcher matcher;
  private final Findings findings;

  /**
   * Makes one for all types that are read into a graph.
   *
   * @param assumed the types that the user's own converter takes, which are not looked into
   */
  public PayloadCheck(PayloadGraph graph, List<TypePattern> assumed) {
    this.matcher = new Matcher(new Introspection(graph, assumed));
    this.findings = new Findings(matcher.types());
  }

  /**
   * What is wrong with a payload, in the order of its components. What many paths lead to from one
   * place in the source is said once, with the shortest of them: a property that fails, and all
   * that comes back different in the same way.
   */
  public List<Finding> check(Payload payload) {
    ClosedType root = matcher.types().close(payload.type());
    if (isTakenWhole(root)) {
      return List.of();
    }
    Pair pair = new Pair(Use.of(matcher.types().raw(root)), Use.of(root));
    Map<Finding.Place, List<Finding>> found =
        new Walk(matcher)
            .from(pair).stream()
                .map(each -> findings.finding(each, root, payload))
                .collect(groupingBy(Finding::place, LinkedHashMap::new, toList()));
    return found.values().stream().map(Finding::ofAll).toList();
  }

  /** What the converters before Jackson take: bytes, protobuf messages, raw values. */
  private boolean isTakenWhole(ClosedType root) {
    if (root.isArray() && root.display().equals(BYTES)) {
      return true;
    }
    ClassModel model = matcher.types().model(root);
    return model == null
        ? root.isUnknown()
        : (Protobuf.isWholePayload(root, matcher.types()) && !model.isAbstract())
            || model.name().equals("io.temporal.common.converter.RawValue");
  }
}
