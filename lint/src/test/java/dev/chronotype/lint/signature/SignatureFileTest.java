package dev.chronotype.lint.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of signatures is read line by line; what cannot be read is said with its line. */
class SignatureFileTest {

  @Test
  void readsAllForms() {
    SignatureFile file =
        SignatureFile.read(
            "acme.txt",
            List.of(
                "# what blocks at Acme",
                "",
                "io com.acme.Client#call    # waits for the mainframe",
                "  sleep\tcom.acme.Pause ",
                "future com.acme.Answer#get*",
                "inline com.acme.Lists#each(java.util.List, java.util.function.Consumer)",
                "elsewhere com.acme.Task#<init>",
                "quiet com.acme.dto.**",
                "thread com.acme.Gate#pass()"));

    assertThat(file.problems()).isEmpty();
    assertThat(file.signatures())
        .extracting(each -> each.kind().word() + " " + each)
        .containsExactly(
            "io com.acme.Client#call",
            "sleep com.acme.Pause",
            "future com.acme.Answer#get*",
            "inline com.acme.Lists#each(java.util.List, java.util.function.Consumer)",
            "elsewhere com.acme.Task#<init>",
            "quiet com.acme.dto.**",
            "thread com.acme.Gate#pass()");
    assertThat(file.signatures().get(0).place()).isEqualTo("acme.txt:3");
  }

  @Test
  void saysWhichLineCannotBeRead() {
    SignatureFile file =
        SignatureFile.read(
            "acme.txt",
            List.of(
                "slep com.acme.Pause#rest",
                "io com.acme.Client.call()",
                "io",
                "io com.acme.Client#call extra"));

    assertThat(file.signatures()).isEmpty();
    assertThat(file.problems())
        .extracting(each -> each.place() + " " + each.problem())
        .containsExactly(
            "acme.txt:1 \"slep\" is no kind of signature",
            "acme.txt:2 \"com.acme.Client.call()\" is no signature",
            "acme.txt:3 \"\" is no signature",
            "acme.txt:4 \"com.acme.Client#call extra\" is no signature");
    assertThat(file.problems().get(0).known()).contains("sleep");
  }
}
