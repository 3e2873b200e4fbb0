package dev.chronotype.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsTest {

  @TempDir private Path folder;

  private static ServerSettings settings(
      Map<String, String> properties, Map<String, String> environment) {
    return new ServerSettings(properties::get, environment::get);
  }

  private static ServerSettings property(String value) {
    return settings(Map.of("chronotype.server", value), Map.of());
  }

  private String pathWithTemporal() throws Exception {
    Path executable = Files.createFile(folder.resolve("temporal"));
    assertThat(executable.toFile().setExecutable(true)).isTrue();
    return "/nowhere" + File.pathSeparator + File.pathSeparator + folder;
  }

  @Test
  void is_the_embedded_server_if_nothing_is_said() throws Exception {
    ServerSettings nothing =
        settings(
            Map.of("chronotype.server", ""),
            Map.of("TEMPORAL_ADDRESS", " ", "PATH", pathWithTemporal()));

    assertThat(nothing.configured().isReal()).isFalse();
  }

  @Test
  void is_the_service_that_the_environment_names() {
    ServerSettings address =
        settings(Map.of(), Map.of("TEMPORAL_ADDRESS", "host:7233", "TEMPORAL_NAMESPACE", "acme"));

    assertThat(address.configured())
        .hasToString("the Temporal Service at host:7233, namespace acme");
    assertThat(address.real()).get().hasToString(address.configured().toString());
  }

  @Test
  void lets_what_is_said_for_tests_win() {
    Map<String, String> environment =
        Map.of("TEMPORAL_ADDRESS", "host:7233", "CHRONOTYPE_SERVER", "other:1");

    assertThat(settings(Map.of(), environment).configured())
        .hasToString("the Temporal Service at other:1, namespace default");
    assertThat(
            settings(
                    Map.of("chronotype.server", "third:1", "chronotype.namespace", "tests"),
                    environment)
                .configured())
        .hasToString("the Temporal Service at third:1, namespace tests");
    assertThat(settings(Map.of("chronotype.server", "embedded"), environment).configured().isReal())
        .isFalse();
  }

  @Test
  void finds_the_cli_on_the_path() throws Exception {
    Map<String, String> environment = Map.of("PATH", pathWithTemporal());

    assertThat(settings(Map.of("chronotype.server", "cli"), environment).configured())
        .hasToString("a development server of " + folder.resolve("temporal"));
    assertThat(settings(Map.of(), environment).real())
        .get()
        .hasToString("a development server of " + folder.resolve("temporal"));
    assertThat(settings(Map.of("chronotype.server", "embedded"), environment).real()).isEmpty();
    assertThat(settings(Map.of(), Map.of("PATH", "/nowhere")).real()).isEmpty();
  }

  @Test
  void takes_the_path_of_a_cli() {
    assertThat(property("/opt/temporal").configured())
        .hasToString("a development server of " + Path.of("/opt/temporal"));
  }

  @Test
  void says_what_it_cannot_read() {
    assertThatThrownBy(() -> property("real").configured())
        .hasMessage(
            "-Dchronotype.server is \"real\": write embedded, cli, the path of the Temporal CLI, or"
                + " HOST:PORT.");
    assertThatThrownBy(() -> settings(Map.of(), Map.of("TEMPORAL_ADDRESS", "host")).configured())
        .hasMessage("TEMPORAL_ADDRESS is \"host\", which is not HOST:PORT.");
    for (String address : List.of("http://host:80", "host:65536", "host:0", ":7233")) {
      ServerSettings wrong = settings(Map.of(), Map.of("TEMPORAL_ADDRESS", address));
      assertThatThrownBy(wrong::configured)
          .hasMessage("TEMPORAL_ADDRESS is \"" + address + "\", which is not HOST:PORT.");
    }
    assertThatThrownBy(() -> property("cli").configured())
        .hasMessage(
            "-Dchronotype.server is cli, but there is no temporal on the path: install the Temporal"
                + " CLI (https://docs.temporal.io/cli), or give the path of its executable"
                + " instead.");
  }
}
