package dev.chronotype.processor.existing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.processor.ActivityProcessor;
import dev.chronotype.processor.IndexProcessor;
import dev.chronotype.processor.compile.ClassPath;
import dev.chronotype.processor.compile.Compilation;
import dev.chronotype.processor.compile.Compiled;
import dev.chronotype.processor.compile.JavaTool;
import dev.chronotype.processor.compile.Message;
import dev.chronotype.processor.compile.Sources;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds that knew nothing of Chronotype compile with the processor as they did without it. */
class GenerationForInterfacesTest {

  private static final String STUB = "com/acme/MailStub.java";
  private static final String CODECS = "com/acme/MailCodecs.java";
  private static final String REGISTRATION = "com/acme/MailRegistration.java";

  private static final Sources MAIL =
      mail("String send(String to, int priority);", "@ActivityInterface public interface Mail");

  @TempDir Path folder;

  private static Sources mail(String body, String declaration) {
    return Sources.of(
        "Mail.java",
        """
        package com.acme;

        import io.temporal.activity.ActivityInterface;

        %s {
          %s
        }
        """
            .formatted(declaration, body));
  }

  private Compilation compilation(JavaTool tool, Sources sources) {
    return Compilation.by(tool, folder.resolve("compiled"))
        .sources(sources)
        .options("-Achronotype.opinions=off");
  }

  private static Set<String> files(Compiled compiled) {
    return compiled.generated().files().keySet();
  }

  @ParameterizedTest
  @EnumSource
  void happensWithoutAWord(JavaTool tool) {
    Compiled compiled = compilation(tool, MAIL).run();

    assertThat(compiled.messages()).isEmpty();
    assertThat(files(compiled)).containsExactly(REGISTRATION, STUB);
  }

  @ParameterizedTest
  @CsvSource({
    "JAVAC, -Achronotype.interfaces.generate=false",
    "JAVAC, -Achronotype.interfaces=off",
    "ECJ, -Achronotype.interfaces.generate=false",
    "ECJ, -Achronotype.interfaces=off",
  })
  void canBeTurnedOff(JavaTool tool, String option) {
    Compiled compiled = compilation(tool, MAIL).options(option).run();

    assertThat(compiled.messages()).isEmpty();
    assertThat(files(compiled)).isEmpty();
  }

  @Test
  void isNotTurnedOffForDefinitionsOfOurs() {
    Sources ours =
        Sources.of(
            "Mail.java",
            """
            package com.acme;

            @dev.chronotype.Activities(startToCloseTimeout = "1s")
            public class Mail {
              public record Letter(String to) {}

              @dev.chronotype.ActivityDefinition
              public void send(Letter letter) {}
            }
            """);

    Compiled compiled =
        compilation(JavaTool.JAVAC, ours).options("-Achronotype.interfaces.generate=false").run();

    assertThat(files(compiled)).containsExactly(CODECS, REGISTRATION, STUB);
  }

  @Test
  void doesNotHappenBelowJava17() {
    Compiled compiled = compilation(JavaTool.JAVAC, MAIL).options("--release", "11").run();

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.success()).isTrue();
    assertThat(files(compiled)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void leavesNamesThatAreTakenToTheAuthors(JavaTool tool) {
    Sources taken = MAIL.and("MailStub.java", "package com.acme; class MailStub {}");

    Compiled compiled = compilation(tool, taken).run();

    assertThat(compiled.messages()).isEmpty();
    assertThat(files(compiled)).containsExactly(REGISTRATION);
  }

  @ParameterizedTest
  @EnumSource
  void writesAgainWhatItFindsOfAnEarlierBuild(JavaTool tool) {
    Compiled earlier = Compilation.by(tool, folder.resolve("earlier")).sources(MAIL).run();

    Compiled compiled =
        compilation(tool, MAIL).classPath(ClassPath.ofUser().and(earlier.classes())).run();

    assertThat(compiled.messages()).isEmpty();
    if (tool == JavaTool.JAVAC) {
      // Eclipse's batch compiler never replaces a class that it sees.
      assertThat(compiled.generated().files()).isEqualTo(earlier.generated().files());
    }
  }

  @Test
  void saysWhyNotWhereAsked() {
    Sources generic = mail("T send(T to);", "@ActivityInterface public interface Mail<T>");

    Compiled compiled =
        compilation(JavaTool.JAVAC, generic).options("-Achronotype.verbose=true").run();

    assertThat(compiled.messages())
        .extracting(Message::text)
        .contains("com.acme.Mail: not everything is generated: it is generic");
  }

  /** Of what generated code could not implement or call without a warning, there is none. */
  @ParameterizedTest
  @EnumSource
  void leavesOutWhatCannotBeWritten(JavaTool tool) {
    String plain = "@ActivityInterface public interface Mail";
    assertNone(tool, mail("T send(T to);", plain + "<T>"));
    assertNone(tool, mail("<T> T send(T to);", plain));
    assertNone(tool, mail("void send(String to);", "@ActivityInterface interface Mail"));
    assertNone(tool, mail("void send(Hidden to);", plain).and(hidden()));
    assertNone(tool, mail("void send(java.util.List<? super Hidden[]> to);", plain).and(hidden()));
    assertNone(
        tool,
        mail("void send();", "@SuppressWarnings(\"rawtypes\") " + plain + " extends Comparable"));
    assertNone(
        tool,
        mail(
            "Object in = In.class;"
                + " private interface In { @ActivityInterface interface Deep { void send(); } }",
            "public class Mail"));
    assertNone(tool, mail("", plain));
  }

  private static Sources hidden() {
    return Sources.of("Hidden.java", "package com.acme; class Hidden { public String name; }");
  }

  private void assertNone(JavaTool tool, Sources sources) {
    Compiled compiled = compilation(tool, sources).options("-Achronotype.severity.CT120=off").run();

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages()).isEmpty();
    assertThat(files(compiled)).isEmpty();
  }

  /** Of what it could call, though not implement, there is a registration. */
  @ParameterizedTest
  @EnumSource
  void leavesOutTheStubThatCannotBeWritten(JavaTool tool) {
    String plain = "@ActivityInterface public interface Mail";
    assertRegistrationOnly(
        tool,
        mail(
            "void send(); final class Impl implements Mail { public void send() {} }",
            "@ActivityInterface public sealed interface Mail"));
    assertRegistrationOnly(tool, mail("void send(); Object ActivityCall = null;", plain));
    assertRegistrationOnly(tool, mail("void send(); class ActivityOptions {}", plain));
    assertRegistrationOnly(
        tool, mail("void send(java.util.Map.Entry<String, String> to); class Map {}", plain));
    assertRegistrationOnly(
        tool, mail("@io.temporal.common.MethodRetry(maximumAttempts = -1) void send();", plain));
    assertRegistrationOnly(tool, mail("@Deprecated(forRemoval = true) void send();", plain));
    assertRegistrationOnly(tool, mail("void finalize();", plain));
  }

  private void assertRegistrationOnly(JavaTool tool, Sources sources) {
    Compiled compiled = compilation(tool, sources).run();

    assertThat(compiled.messages()).isEmpty();
    assertThat(files(compiled)).containsExactly(REGISTRATION);
  }

  @Test
  void needsOneProcessorOnly() {
    Compiled compiled = compilation(JavaTool.JAVAC, MAIL).processors(new ActivityProcessor()).run();
    Compiled none = compilation(JavaTool.JAVAC, MAIL).processors(new IndexProcessor()).run();

    assertThat(files(compiled)).containsExactly(REGISTRATION, STUB);
    assertThat(none.messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void takesOptionsFromActivities(JavaTool tool) {
    Sources wrong =
        mail(
            "void send();",
            "@dev.chronotype.Activities(startToCloseTimeout = \"30 secs\")"
                + " @ActivityInterface public interface Mail");

    Compiled compiled = compilation(tool, wrong).run();

    assertThat(compiled.errors())
        .singleElement()
        .matches(each -> each.has("CT401") && each.text().contains("30s"));
  }
}
