package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen and a pipe see while a large file is read. */
class ProgressRunTest {

  private static final String[] CHART = {
    "--date", "date", "--value", "days", "--every", "month", "--combine", "mean"
  };

  private static final Optional<Charset> SCREEN = Optional.of(StandardCharsets.UTF_8);

  @TempDir Path folder;

  /** Some nine megabytes. */
  private static String csv() {
    StringBuilder csv = new StringBuilder("date,days,note\n");
    for (int i = 0; i < 300_000; i++) {
      csv.append(LocalDate.of(2023, 1, 1).plusDays(i % 700)).append(',').append(i % 83);
      csv.append(",nothing to remark\n");
    }
    return csv.toString();
  }

  private Run run(Optional<Charset> screen, String file, String stdin, String... more) {
    RunEnvironment setting = new RunEnvironment(folder, Map.of(), Optional.empty(), screen);
    String[] words = new String[2 + CHART.length + more.length];
    words[0] = "chart";
    words[1] = file;
    System.arraycopy(CHART, 0, words, 2, CHART.length);
    System.arraycopy(more, 0, words, 2 + CHART.length, more.length);
    return Run.in(setting, stdin, words);
  }

  @Test
  void aScreenIsToldHowFarTheReadingHasCome() throws IOException {
    Files.writeString(folder.resolve("a.csv"), csv());
    Run shown = run(SCREEN, "a.csv", "");
    assertEquals(0, shown.code());
    List<Integer> told =
        Pattern.compile("\rreading … (\\d+)%")
            .matcher(shown.err())
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .toList();
    assertTrue(told.size() >= 20 && told.get(0) < 5, shown.err());
    assertEquals(told.stream().sorted().distinct().toList(), told);
    int end = shown.err().lastIndexOf('\r');
    assertTrue(shown.err().substring(0, end).endsWith("  "), "the line is emptied");
    assertFalse(shown.out().contains("reading …"), shown.out());
    Run piped = run(Optional.empty(), "a.csv", "");
    assertEquals(piped.out(), shown.out());
    assertEquals(piped.err(), shown.err().substring(end + 1));
    assertFalse(run(SCREEN, "a.csv", "", "--quiet").err().contains("reading"));
  }

  @Test
  void standardInputIsCountedAsItComes() {
    Run shown = run(SCREEN, "-", csv());
    assertEquals(0, shown.code());
    assertTrue(shown.err().startsWith("\rreading … 1 MB\rreading … 2 MB"), shown.err());
    assertTrue(shown.err().contains("\rreading … 42%"), shown.err());
  }
}
