package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionVerbTest {

  @TempDir Path folder;

  @Test
  void theScriptKnowsVerbsOptionsAndValues() {
    Run run = Run.in(folder, "generate-completion");
    assertEquals(0, run.code());
    for (String word : new String[] {"chart", "--better", "neither", "--theme", "accessible"}) {
      assertTrue(run.out().contains(word), word);
    }
    assertEquals(run, Run.in(folder, "generate-completion"));
  }

  @Test
  void bashCompletesWithIt() throws IOException, InterruptedException {
    assertEquals("chart", completed("centreline", "cha"));
    assertEquals("--better", completed("centreline", "chart", "--bet"));
    assertEquals("neither", completed("centreline", "chart", "--better", "nei"));
  }

  /** What Tab puts in place of the last word. */
  private String completed(String... words) throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/bin/bash")));
    Path script = folder.resolve("completion");
    Files.writeString(script, Run.in(folder, "generate-completion").out());
    String line =
        "source "
            + script
            + "; COMP_WORDS=("
            + String.join(" ", words)
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; COMP_LINE='"
            + String.join(" ", words)
            + "'; COMP_TYPE=9; _complete_centreline; echo \"${COMPREPLY[*]}\"";
    Process bash =
        new ProcessBuilder("/bin/bash", "-c", line)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String answer =
        new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertTrue(bash.waitFor(30, TimeUnit.SECONDS));
    return answer;
  }
}
