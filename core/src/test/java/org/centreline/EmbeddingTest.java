package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/embedding.md is the code here, and draws a chart. */
class EmbeddingTest {

  @TempDir private Path folder;

  @Test
  void theExampleIsWhatThePageShows() {
    String code = Doc.read("src/test/java/org/centreline/Embedding.java");
    assertEquals(
        code.substring(code.indexOf("import ")),
        Doc.named("docs/embedding.md").block("java"),
        "docs/embedding.md shows another example than Embedding.java: copy it there");
  }

  @Test
  void theExampleDrawsAChart() throws IOException {
    Path file = folder.resolve("waits.svg");
    Embedding.main(new String[] {file.toString()});
    String svg = Files.readString(file);
    assertTrue(svg.startsWith("<svg "), svg);
    assertTrue(svg.contains("Days to first contact"), svg);
    assertTrue(svg.contains("<path") && svg.endsWith("</svg>\n"), svg);
  }
}
