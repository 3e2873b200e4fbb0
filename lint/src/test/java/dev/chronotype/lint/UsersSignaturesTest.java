package dev.chronotype.lint;

import static dev.chronotype.lint.PluginCompiler.headlines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.lint.signature.SignatureSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users add signatures of their own, and are told of slips in them. */
class UsersSignaturesTest {

  private static final String SLEEPS =
      "WARNING [CT510] Jobs.run returns a CompletionStage, but sleeps in Thread.sleep";
  private static final String CALLS =
      "WARNING [CT513] Jobs.run returns a CompletionStage, but waits for input or output in"
          + " Slow.call";

  @TempDir Path folder;

  private List<String> with(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("acme.txt"), List.of(lines));
    return headlines(PluginCompiler.compile(PluginCompiler.plugin(), folder, "signatures=" + file));
  }

  @Test
  void areAddedByAnArgument() throws IOException {
    assertThat(with("io com.acme.Slow#call")).containsExactly(SLEEPS, CALLS);
  }

  @Test
  void areFoundBesideThePlugin() throws IOException {
    Path jar = folder.resolve("signatures");
    Path resource = jar.resolve(SignatureSources.RESOURCE);
    Files.createDirectories(resource.getParent());
    Files.writeString(resource, "io com.acme.Slow#call\n");
    List<Path> path = new ArrayList<>(PluginCompiler.plugin());
    path.add(jar);

    assertThat(PluginCompiler.fork(path, folder)).contains("[CT510] Jobs.run", "[CT513] Jobs.run");
  }

  @Test
  void takeSomethingOut() throws IOException {
    assertThat(with("harmless java.lang.Thread#sleep")).isEmpty();
  }

  @Test
  void areReadThoughOneLineIsWrong() throws IOException {
    assertThat(with("oi com.acme.Slow#call", "io com.acme.Slow#cal", "io com.acme.Slow#call"))
        .containsExactly(
            "WARNING [CT518] acme.txt:1: \"oi\" is no kind of signature; did you mean io?",
            "WARNING [CT518] acme.txt:2: Slow has no method cal; did you mean call?",
            SLEEPS,
            CALLS);
  }

  @Test
  void nameTypesThatThereAre() throws IOException {
    assertThat(with("io com.acme.Slov#call", "io com.other.Client#call", "quiet com.acme.**"))
        .containsExactly(
            "WARNING [CT518] acme.txt:1: there is no type com.acme.Slov; did you mean Slow?",
            SLEEPS);
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    String missing = folder.resolve("missing.txt").toString();

    assertThat(
            headlines(
                PluginCompiler.compile(
                    PluginCompiler.plugin(), folder, "signatures=" + missing, "severty.CT510=off")))
        .containsExactlyInAnyOrder(
            "WARNING [CT519] -Xplugin:Chronotype signatures="
                + missing
                + ": the file cannot be read",
            "WARNING [CT519] -Xplugin:Chronotype severty.CT510=off: there is no such argument; did"
                + " you mean severity?",
            SLEEPS);
  }

  @Test
  void whatIsSaidOfSettingsCanBeSilenced() {
    assertThat(
            headlines(
                PluginCompiler.compile(
                    PluginCompiler.plugin(), folder, "nonsense", "severity.CT519=off")))
        .containsExactly(SLEEPS);
  }
}
