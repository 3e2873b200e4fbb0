package dev.chronotype.reflection;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.nameStartsWith;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Has the JDK's reflection tell the {@link Recorder} of each use of it. */
final class Agent {

  private Agent() {}

  /** Changes the running JDK; for good, so that nothing may be timed behind it. */
  static void install(Path folder) throws IOException {
    Instrumentation instrumentation = ByteBuddyAgent.install();
    instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(jarOfRecorder(folder).toFile()));
    AgentBuilder agent =
        new AgentBuilder.Default()
            .disableClassFormatChanges()
            .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
            .with(AgentBuilder.TypeStrategy.Default.REDEFINE)
            .with(AgentBuilder.InitializationStrategy.NoOp.INSTANCE)
            .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
            .ignore(none());
    agent = on(agent, Class.class, OnClass.class, nameStartsWith("get").and(isListing()));
    agent = on(agent, Class.class, OnClass.class, named("newInstance"));
    agent = on(agent, Method.class, OnMember.class, named("invoke"));
    agent = on(agent, Constructor.class, OnMember.class, named("newInstance"));
    agent =
        on(
            agent,
            Field.class,
            OnMember.class,
            nameStartsWith("get").and(takesArgument(0, Object.class)));
    agent =
        on(
            agent,
            Field.class,
            OnMember.class,
            nameStartsWith("set").and(takesArgument(0, Object.class)));
    agent = on(agent, Proxy.class, OnProxy.class, named("newProxyInstance").and(isPublic()));
    agent =
        on(
            agent,
            MethodHandles.Lookup.class,
            OnLookup.class,
            nameStartsWith("find").and(isPublic()));
    agent =
        on(
            agent,
            MethodHandles.Lookup.class,
            OnUnreflect.class,
            nameStartsWith("unreflect").and(isPublic()));
    agent.installOn(instrumentation);
  }

  private static ElementMatcher.Junction<MethodDescription> isListing() {
    return namedOneOf(
        "getMethods",
        "getMethod",
        "getDeclaredMethods",
        "getDeclaredMethod",
        "getFields",
        "getField",
        "getDeclaredFields",
        "getDeclaredField",
        "getConstructors",
        "getConstructor",
        "getDeclaredConstructors",
        "getDeclaredConstructor",
        "getRecordComponents",
        "getEnumConstants",
        "getAnnotation",
        "getAnnotations",
        "getDeclaredAnnotations",
        "getDeclaredAnnotation");
  }

  private static AgentBuilder on(
      AgentBuilder agent,
      Class<?> type,
      Class<?> advice,
      ElementMatcher<? super MethodDescription> methods) {
    return agent
        .type(named(type.getName()))
        .transform(
            (builder, description, loader, module, domain) ->
                builder.visit(Advice.to(advice).on(methods)));
  }

  private static Path jarOfRecorder(Path folder) throws IOException {
    // By name: it must not be loaded before the class loader of the JDK knows it.
    String name = "dev/chronotype/reflection/Recorder.class";
    Path jar = folder.resolve("recorder.jar");
    try (InputStream code = Agent.class.getClassLoader().getResourceAsStream(name);
        OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      entries.putNextEntry(new JarEntry(name));
      code.transferTo(entries);
      entries.closeEntry();
    }
    return jar;
  }

  /** Of a class. */
  static final class OnClass {
    private OnClass() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.This Class<?> self, @Advice.Origin("#m") String method) {
      Recorder.record(method, self);
    }
  }

  /** Of a method, constructor or field. */
  static final class OnMember {
    private OnMember() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.This Object self, @Advice.Origin("#t.#m") String method) {
      Recorder.record(method, ((Member) self).getDeclaringClass());
    }
  }

  /** Of the first interface of a proxy. */
  static final class OnProxy {
    private OnProxy() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(1) Class<?>[] interfaces) {
      for (Class<?> each : interfaces) {
        Recorder.record("newProxyInstance", each);
      }
    }
  }

  /** Of a class in which a method handle is looked for. */
  static final class OnLookup {
    private OnLookup() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) Object target, @Advice.Origin("#m") String method) {
      if (target instanceof Class<?>) {
        Recorder.record(method, (Class<?>) target);
      }
    }
  }

  /** Of a member of which a method handle is made. */
  static final class OnUnreflect {
    private OnUnreflect() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) Object target, @Advice.Origin("#m") String method) {
      if (target instanceof Member) {
        Recorder.record(method, ((Member) target).getDeclaringClass());
      }
    }
  }
}
