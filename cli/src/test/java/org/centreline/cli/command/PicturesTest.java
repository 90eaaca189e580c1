package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.centreline.Centreline;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

  @TempDir Path folder;

  @BeforeEach
  void data() throws IOException {
    Files.createDirectory(folder.resolve("private"));
    Files.writeString(
        folder.resolve("private/waits.csv"), "week,days\n2024-01-01,3\n2024-01-08,4\n");
  }

  @Test
  void aPictureCanBeDrawnAgainFromWhatItRemembers() throws IOException {
    String svg = svg("--title", "A & B", "--phase", "2024-01-08=New");
    assertTrue(svg.contains(fact("version", Centreline.VERSION)));
    assertTrue(svg.contains(fact("input", "waits.csv")));
    assertTrue(svg.contains("key=\"sha256\">"));
    assertTrue(svg.contains(fact("options", "--title=A &amp; B")));
    assertTrue(svg.contains(fact("options", "--phase=2024-01-08=New")));
  }

  @Test
  void foldersAndFormatsAreNobodysBusiness() throws IOException {
    String svg = svg("--quiet", "--format", "json");
    assertFalse(svg.contains("private"));
    assertFalse(svg.contains("key=\"options\""));
  }

  @Test
  void aPngRemembersTheSame() throws IOException {
    run("-o", "a.png", "--better", "down");
    String png = new String(Files.readAllBytes(folder.resolve("a.png")), StandardCharsets.UTF_8);
    assertTrue(png.contains("--better=down"));
    assertTrue(png.contains("waits.csv"));
  }

  @Test
  void theSameCommandGivesTheSameBytes() throws IOException {
    run("-o", "a.png", "-o", "a.svg");
    run("-o", "b.png", "-o", "b.svg");
    for (String ending : new String[] {".png", ".svg"}) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("a" + ending)),
          Files.readAllBytes(folder.resolve("b" + ending)));
    }
  }

  private String svg(String... words) throws IOException {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "-o";
    all[words.length + 1] = "a.svg";
    run(all);
    return Files.readString(folder.resolve("a.svg"));
  }

  private void run(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "chart";
    all[1] = "private/waits.csv";
    System.arraycopy(words, 0, all, 2, words.length);
    Run run = Run.in(folder, all);
    assertEquals(0, run.code(), run.err());
  }

  private static String fact(String key, String value) {
    return "<fact key=\"" + key + "\">" + value + "</fact>";
  }
}
