package dev.chronotype.lint.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.temporal.workflow.Async;
import io.temporal.workflow.Workflow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the plugin knows of methods is true. */
class BuiltInTest {

  private static final SignatureFile BUILT_IN = SignatureSources.builtIn();

  @Test
  void canBeRead() {
    assertThat(BUILT_IN.problems()).isEmpty();
    assertThat(BUILT_IN.signatures()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
  }

  /** Those of libraries that are not there cannot be checked; most are of the JDK and the SDK. */
  @TestFactory
  Stream<DynamicTest> namesMethodsThatThereAre() {
    return BUILT_IN.signatures().stream()
        .filter(each -> !each.isOfPackage())
        .filter(each -> each.type().matches("(java|javax\\.sql|io\\.temporal)\\..*"))
        .map(each -> DynamicTest.dynamicTest(each.toString(), () -> isThere(each)));
  }

  private static void isThere(Signature signature) throws ClassNotFoundException {
    Class<?> type = Class.forName(signature.type());
    Stream<String> methods =
        Stream.concat(
            Stream.of(type.getMethods(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(each -> signature.takes(erasures(each.getParameterTypes())))
                .map(Method::getName),
            Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> signature.takes(erasures(each.getParameterTypes())))
                .map(each -> "<init>"));
    // Thread.startVirtualThread and ExecutorService.close are of later JDKs than 17.
    boolean isLater = signature.toString().matches(".*(#startVirtualThread|Service#close)");
    assertThat(isLater || methods.anyMatch(signature::names)).isTrue();
  }

  private static List<String> erasures(Class<?>... types) {
    return Arrays.stream(types).map(Class::getCanonicalName).toList();
  }

  /** An error of ours says that they throw: each is called as an activity would. */
  @TestFactory
  Stream<DynamicTest> whatWorksInWorkflowsOnlyThrows() {
    return workflowMethods()
        .filter(each -> kinds(each).contains(Kind.WORKFLOW))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.toGenericString(),
                    () -> assertThat(failure(each)).hasMessageContaining("non workflow")));
  }

  /** What is left out works anywhere, or is not known to throw for that reason. */
  @TestFactory
  Stream<DynamicTest> whatWorksAnywhereIsLeftOut() {
    return workflowMethods()
        .filter(each -> !kinds(each).contains(Kind.WORKFLOW))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.toGenericString(),
                    () ->
                        assertThat(Optional.ofNullable(failure(each)).map(Throwable::getMessage))
                            .isNotEqualTo(
                                Optional.of(
                                    "Called from non workflow or workflow callback thread"))));
  }

  private static Stream<Method> workflowMethods() {
    return Stream.of(Workflow.class, Async.class)
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .filter(each -> Modifier.isPublic(each.getModifiers()));
  }

  private static Set<Kind> kinds(Method method) {
    Set<String> type = Set.of(method.getDeclaringClass().getName());
    return new Signatures(BUILT_IN.signatures())
        .of(
            new Signatures.Method(
                method.getName(),
                method.getDeclaringClass().getName(),
                type,
                type,
                erasures(method.getParameterTypes())));
  }

  private static Throwable failure(Method method) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(BuiltInTest::argument).toArray();
    Throwable thrown = catchThrowable(() -> method.invoke(null, arguments));
    return thrown instanceof InvocationTargetException wrapper ? wrapper.getCause() : thrown;
  }

  private static Object argument(Class<?> type) {
    if (type == int.class) {
      return 1;
    }
    if (type == long.class) {
      return 1L;
    }
    if (type == Duration.class) {
      return Duration.ofMillis(1);
    }
    if (type == String.class) {
      return UUID.randomUUID().toString();
    }
    if (type == Class.class) {
      return Runnable.class;
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == Object[].class) {
      return new Object[0];
    }
    if (type == Object.class) {
      return new Object();
    }
    return type.isInterface()
        ? Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> null)
        : null;
  }
}
