package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that a chart with a phase too short for limits offers works as it stands. */
class OutcomeCommandTest {

  private static final String WAY =
      "Limits begin anew at each --phase; to mark a change use --note; to ask whether it helped:";

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    StringBuilder waits = new StringBuilder("week of,mean wait\n");
    StringBuilder wards = new StringBuilder("month,ward,falls,bed days\n");
    for (int i = 0; i < 24; i++) {
      String month = (2022 + i / 12) + "-" + (i % 12 < 9 ? "0" : "") + (i % 12 + 1);
      waits.append(month).append("-01,").append(i < 18 ? 40 + i % 3 : 30 + i % 3).append('\n');
      wards.append(month).append(",Elm,").append(9 + i % 4).append(",600\n");
      if (i < 19) {
        wards.append(month).append(",Oak,").append(7 + i % 4).append(",500\n");
      }
    }
    Files.writeString(folder.resolve("my waits.csv"), waits);
    Files.writeString(folder.resolve("wards.csv"), wards);
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command.strip().substring("centreline ".length()));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }

  private List<String> offered(Run chart) {
    assertEquals(0, chart.code(), chart.err());
    return chart.out().lines().filter(l -> l.startsWith("    centreline outcome ")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          my waits.csv|--phase 2023-07=Triage --better down --target 30
          my waits.csv|--date 'week of' --value 'mean wait' --phase 2023-07 --baseline 12 -o x.svg
          my waits.csv|--phase 2023-07 --type xmr --title Waits --rules three-sigma --exclude 2022-03
          my waits.csv|--phase 2022-09=On --phase 2023-07=Off
          wards.csv|--value falls --where ward=Elm --phase 2023-08 --type c
          wards.csv|--value falls --denominator 'bed days' --where ward=Elm --phase 2023-08 --type uprime
          """)
  void isReadyToBeTyped(String file, String options) {
    List<String> args = new ArrayList<>(List.of("chart", file));
    args.addAll(words("centreline " + options.replace('\'', '"')));
    Run chart = Run.in(folder, args.toArray(String[]::new));
    List<String> commands = offered(chart);
    assertEquals(1, commands.size(), chart.out());
    assertTrue(chart.out().replaceAll("\\s+", " ").contains(WAY), chart.out());
    Run outcome = Run.in(folder, words(commands.get(0)).toArray(String[]::new));
    assertEquals(0, outcome.code(), commands.get(0) + "\n" + outcome.err());
  }

  @Test
  void namesTheFileItsColumnsAndTheDate() {
    Run chart =
        Run.in(
            folder,
            "chart",
            "my waits.csv",
            "--date",
            "week of",
            "--value",
            "mean wait",
            "--phase",
            "2023-07=Triage");
    assertEquals(
        List.of(
            "    centreline outcome \"my waits.csv\" --date \"week of\" --value \"mean wait\""
                + " --change 2023-07=Triage"),
        offered(chart).stream().toList());
  }

  @Test
  void aGroupThatCanBeAnsweredAloneIsAskedAlone() {
    Run chart =
        Run.in(
            folder,
            "chart",
            "wards.csv",
            "--value",
            "falls",
            "--by",
            "ward",
            "--type",
            "c",
            "--phase",
            "2023-06");
    List<String> commands = offered(chart);
    assertEquals(1, commands.size(), chart.out());
    assertTrue(commands.get(0).contains("--where ward=Elm"), commands.get(0));
    Run outcome = Run.in(folder, words(commands.get(0)).toArray(String[]::new));
    assertEquals(0, outcome.code(), outcome.err());
    assertTrue(chart.out().replaceAll("\\s+", " ").contains(WAY + " outcome with --change DATE."));
  }

  @Test
  void isNotOfferedWhereTheDataCannotAnswer() {
    Run chart = Run.in(folder, "chart", "my waits.csv", "--phase", "2023-11");
    assertEquals(List.of(), offered(chart));
    assertTrue(chart.out().replaceAll("\\s+", " ").contains(WAY), chart.out());
    assertFalse(Run.in(folder, "chart", "my waits.csv").out().contains(WAY));
  }

  @Test
  void everyFormatHasIt() {
    for (String format : List.of("json", "markdown")) {
      Run chart = Run.in(folder, "chart", "my waits.csv", "--phase", "2023-07", "--format", format);
      String bare = chart.out().replace("\\", "");
      assertTrue(bare.contains("helped: centreline outcome"), bare);
    }
  }
}
