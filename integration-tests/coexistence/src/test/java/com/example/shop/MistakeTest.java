package com.example.shop;

import static com.example.shop.ShopCompiler.AUTO_VALUE;
import static com.example.shop.ShopCompiler.CHRONOTYPE;
import static com.example.shop.ShopCompiler.DAGGER;
import static com.example.shop.ShopCompiler.LOMBOK;
import static com.example.shop.ShopCompiler.MAPSTRUCT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mistake of ours is reported alone. The compiler ends its rounds after an error of a processor,
 * and the other processors then miss what they would have made later.
 */
class MistakeTest {

  @TempDir Path folder;

  @Test
  void leavesTheOthersToFinish() throws Exception {
    ShopCompiler.Result result =
        withDefinition("@ActivityDefinition public String go() { return \"\"; }");

    assertThat(result.messages()).hasSize(1);
    assertThat(result.messages().get(0)).contains("[CT101]");
  }

  @Test
  void leavesTheOthersToFinishWhereAWarningCounts() throws Exception {
    ShopCompiler.Result result =
        withDefinition(
            """
            @ActivityDefinition(retry = @Retry(maximumAttempts = 1, initialInterval = "1s"))
              public String go(In in) { return ""; }\
            """,
            "-Achronotype.severity.CT407=warn");

    assertThat(result.messages()).hasSize(2);
    assertThat(result.messages().get(0)).contains("[CT407]");
    assertThat(result.messages().get(1)).contains("-Werror");
  }

  private ShopCompiler.Result withDefinition(String definition, String... options)
      throws Exception {
    return new ShopCompiler(folder)
        .options(options)
        .source(
            "com/example/shop/Wrong.java",
            """
            package com.example.shop;

            import dev.chronotype.*;

            public class Wrong {
              public record In() {}

              %s
            }
            """
                .formatted(definition))
        .run(List.of(LOMBOK, MAPSTRUCT, DAGGER, AUTO_VALUE, CHRONOTYPE));
  }
}
