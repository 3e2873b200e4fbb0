package dev.chronotype.processor.check;

import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.TypeModel;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is returned is a value, or a stage that the Worker can wait for. */
final class ResultCompletes implements DefinitionRule {

  private static final String STAGE = "java.util.concurrent.CompletionStage";
  private static final String NESTED =
      "a Worker waits for one stage; what that completes with is written as it is.";
  private static final String SUBCLASS =
      "a subclass does not say which value it completes with; CompletionStage<Value> does.";
  private static final String REACTIVE =
      "a Worker does not subscribe; it would try to serialise the publisher.";
  private static final String BLOCKING =
      "a Future cannot be waited for without blocking a thread; a Worker would serialise it.";
  private static final String WORKFLOW_SIDE =
      "a Promise belongs to a workflow; an activity runs outside of it.";

  private static final Map<String, String> NOT_RESULTS =
      Map.ofEntries(
          Map.entry("io.temporal.workflow.Promise", WORKFLOW_SIDE),
          Map.entry("java.util.concurrent.Future", BLOCKING),
          Map.entry("java.util.concurrent.Flow.Publisher", REACTIVE),
          Map.entry("org.reactivestreams.Publisher", REACTIVE),
          Map.entry("io.reactivex.rxjava3.core.SingleSource", REACTIVE),
          Map.entry("io.reactivex.rxjava3.core.MaybeSource", REACTIVE),
          Map.entry("io.reactivex.rxjava3.core.CompletableSource", REACTIVE),
          Map.entry("io.reactivex.rxjava3.core.ObservableSource", REACTIVE),
          Map.entry("io.reactivex.SingleSource", REACTIVE),
          Map.entry("io.reactivex.MaybeSource", REACTIVE),
          Map.entry("io.reactivex.CompletableSource", REACTIVE),
          Map.entry("io.reactivex.ObservableSource", REACTIVE),
          Map.entry("io.smallrye.mutiny.Uni", REACTIVE),
          Map.entry("io.smallrye.mutiny.Multi", REACTIVE),
          Map.entry("kotlinx.coroutines.Deferred", REACTIVE));

  /**
   * Whether this rule already complains of the result, or {@link ResultIsValue} does where the SDK
   * calls the method, so that another need not.
   */
  static boolean covers(DefinitionModel definition) {
    TypeModel returns = definition.returns();
    return definition.reflected() == null
        ? wrong(definition) != null
        : returns.is(STAGE) || reason(returns) != null;
  }

  @Override
  public Stream<Diagnostic> check(ActivityTypeModel type, DefinitionModel definition) {
    TypeModel wrong = wrong(definition);
    if (wrong == null) {
      return Stream.empty();
    }
    boolean nested = !wrong.equals(definition.returns());
    return Stream.of(
        About.definition(ShapeCode.NOT_A_RESULT, definition)
            .with("found", nested ? wrong.display() + " inside a CompletionStage" : wrong.display())
            .with("why", why(wrong, nested))
            .with("fix", fix(wrong)));
  }

  /** The part of the return type that does not belong there, or null. */
  private static @Nullable TypeModel wrong(DefinitionModel definition) {
    TypeModel returns = definition.returns();
    if (!returns.is(STAGE)) {
      return reason(returns) != null ? returns : null;
    }
    if (!isPlainStage(returns)) {
      return returns;
    }
    if (returns.arguments().isEmpty()) {
      return null;
    }
    TypeModel value = returns.arguments().get(0);
    boolean nested = value.is(STAGE) || reason(value) != null;
    return nested ? value : null;
  }

  private static String why(TypeModel wrong, boolean nested) {
    if (wrong.is(STAGE)) {
      return nested && isPlainStage(wrong) ? NESTED : SUBCLASS;
    }
    return String.valueOf(reason(wrong));
  }

  /** Of a subclass of a stage it is not known which type argument is the value's. */
  private static boolean isPlainStage(TypeModel type) {
    return STAGE.equals(type.qualifiedName())
        || "java.util.concurrent.CompletableFuture".equals(type.qualifiedName());
  }

  private static @Nullable String reason(TypeModel type) {
    return NOT_RESULTS.entrySet().stream()
        .filter(each -> type.is(each.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static String fix(TypeModel type) {
    boolean open = type.raw() || (type.is(STAGE) && !isPlainStage(type));
    if (open) {
      return "CompletionStage<...>";
    }
    String value = type.arguments().isEmpty() ? "Void" : type.arguments().get(0).display();
    boolean promise = type.is("io.temporal.workflow.Promise");
    return promise && !value.equals("Void") ? value : "CompletionStage<" + value + ">";
  }
}
