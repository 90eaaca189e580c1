package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message proposes works, and no row of the data is lost by it. */
class FixesTest {

  private static final String MONTHS = "2024-01 2024-02 2024-03 2024-04 2024-05 2024-06";

  @TempDir Path folder;

  /** Every command that is offered ready to be typed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          month,falls,complaints:4 7;6 3;2 8;5 5;9 1;3 6 | chart x.csv
          month,falls,bed days,ulcers:4 600 1;6 630 2;2 580 3;5 610 1;9 640 0;3 590 2 | chart x.csv
          month,average:7:25;7:18;8:38;7:51;8:02;7:44 | chart x.csv
          FY,falls:2008 4;2009 5;2010 3;2011 6;2012 2 | chart x.csv
          year,falls:FY2008 4;FY2009 5;FY2010 3;FY2011 6;FY2012 2 | chart x.csv
          ward,falls:Elm 4;Oak 5;Ash 3 | chart x.csv
          ward,falls,bed days:Elm 4 600;Oak 5 540;Ash 3 580 | chart x.csv
          month,site,falls:A 4;B 6;A 2;B 5;A 9;B 3 | chart x.csv
          month,site,seen,referred:A 4 9;B 6 9;A 2 8;B 5 7;A 9 9;B 3 8 | chart x.csv
          month;cost:1.234;1.500;1.250;2.100;1.900;1.800 | chart x.csv
          month,until,stay:2024-02-05 4;2024-03-02 6;2024-04-01 2;2024-05-09 5;2024-06-03 9;2024-07-07 3 | chart x.csv
          """)
  void aCommandThatIsOfferedRuns(String table, String line) throws IOException {
    Files.writeString(folder.resolve("x.csv"), text(table));
    assertTrue(tryAll(Run.in(folder, line.split(" ")), 2) > 0);
  }

  /** Types what is offered; what asks again has its answers ready, too. */
  private int tryAll(Run refused, int deep) {
    assertEquals(3, refused.code(), refused.out());
    List<String> offered =
        refused.err().lines().filter(l -> l.startsWith("  centreline ")).toList();
    assertFalse(offered.isEmpty(), refused.err());
    for (String command : offered) {
      Run run = Run.in(folder, words(command));
      if (run.code() == 3 && deep > 0) {
        tryAll(run, deep - 1);
      } else {
        assertEquals(0, run.code(), command + "\n" + run.err());
        checkRows(run, command);
      }
    }
    return offered.size();
  }

  private static void checkRows(Run run, String command) {
    run.err()
        .lines()
        .filter(l -> l.contains(" rows used"))
        .map(used -> used.replaceAll(".* (\\d+) of (\\d+) rows used.*", "$1 $2").split(" "))
        .forEach(counts -> assertEquals(counts[1], counts[0], command + "\n" + run.err()));
  }

  /** Rows from a short form; a month is put before rows that lack one. */
  private static String text(String table) {
    String[] parts = table.split(":", 2);
    String sign = parts[0].contains(";") ? ";" : ",";
    StringBuilder text = new StringBuilder(parts[0]).append('\n');
    String[] months = MONTHS.split(" ");
    String[] rows = parts[1].split(";");
    boolean sites = parts[0].startsWith("month,site");
    for (int i = 0; i < rows.length; i++) {
      String month = parts[0].startsWith("month") ? months[sites ? i / 2 : i] + sign : "";
      text.append(month).append(rows[i].replace(" ", sign)).append('\n');
    }
    return text.toString();
  }

  private static String[] words(String command) {
    String plain = command.strip().split("   #")[0].substring("centreline ".length());
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (char c : (plain + " ").toCharArray()) {
      if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      } else if (c == ' ' && quote == 0) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    return words.toArray(new String[0]);
  }

  /** N/A in place of a word that is no answer leaves that row out of both numbers. */
  @Test
  void aRowThatDoesNotAnswerIsNoNo() throws IOException {
    String rows = "date,done\n2024-01-03,Yes\n2024-01-04,No\n2024-01-05,Partly\n2024-01-06,Yes\n";
    String more = "2024-01-07,No\n2024-01-08,Yes\n";
    Files.writeString(folder.resolve("x.csv"), rows + more);
    Run refused = Run.in(folder, "chart", "x.csv", "--every", "month", "--format", "csv");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("or N/A"), refused.err());
    Files.writeString(folder.resolve("x.csv"), (rows + more).replace("Partly", "N/A"));
    Run mended = Run.in(folder, "chart", "x.csv", "--every", "month", "--format", "csv");
    assertEquals(0, mended.code(), mended.err());
    assertTrue(mended.out().contains(",2024-01-01,0.6,3.0,5.0,"), mended.out());
  }

  /** Sums are offered for counts, and never the mean of a day. */
  @Test
  void countsOfOneDayAreAddedUp() throws IOException {
    StringBuilder rows = new StringBuilder("time,calls\n");
    for (int hour = 8; hour < 12; hour++) {
      rows.append("2024-01-02 ").append(hour).append(":00,").append(hour).append('\n');
      rows.append("2024-01-03 ").append(hour).append(":00,").append(hour).append('\n');
    }
    Files.writeString(folder.resolve("x.csv"), rows);
    Run added = Run.in(folder, "chart", "x.csv", "--every", "day", "--format", "csv");
    assertEquals(0, added.code(), added.err());
    assertTrue(added.err().contains("are added up, as they are counts"), added.err());
    Run mended = Run.in(folder, "chart", "x.csv", "--every", "day", "--combine", "sum");
    assertEquals(0, mended.code(), mended.err());
  }

  /** Words of three kinds are no numbers with gaps: nobody is told to empty them. */
  @Test
  void wordsAreRefusedOnce() throws IOException {
    String rows = "2024-01-01,Fully\n2024-01-02,Partly\n2024-01-03,Not\n".repeat(3);
    Files.writeString(folder.resolve("x.csv"), "date,done\n" + rows);
    Run refused = Run.in(folder, "chart", "x.csv", "--value", "done");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("[choose-column]"), refused.err());
    assertFalse(refused.err().contains("empty"), refused.err());
  }
}
