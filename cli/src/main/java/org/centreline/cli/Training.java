package org.centreline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Screen;
import org.centreline.cli.terminal.Terminal;

/**
 * What the launcher runs once for each jar and Java, to learn which classes short work needs: the
 * usual commands, on data of its own, in a folder that is thrown away.
 */
final class Training {
  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "help chart",
          "explain",
          "explain xmr",
          "chart DATA",
          "chart DATA --format json",
          "chart DATA --format csv",
          "chart DATA --format markdown",
          "chart DATA --type run --better down --target 40",
          "chart DATA STORY --format json",
          "chart DATA STORY -o FOLDER/a.svg",
          "chart DATA STORY -o FOLDER/a.svg --quiet",
          "chart DATA -o FOLDER/a.svg -o FOLDER/a.json -o FOLDER/a.csv -o FOLDER/a.md",
          "chart DATA STORY -o FOLDER/a.png",
          "outcome DATA --change 2024-09-09 --better down -o FOLDER/b.svg",
          "chart DATA --by week --no-such-option",
          "chart FOLDER/shares.csv --format json",
          "chart FOLDER/halves.csv",
          "describe DATA",
          "describe DATA --format json",
          "chart FOLDER/spoilt.csv",
          "chart FOLDER/absent.csv");

  private static final String STORY =
      "--better down --target 28 --unit days --title Waits --phase 2024-09-09=Change"
          + " --exclude 2024-12-23=Holiday --note 2024-06-03=Note";

  private Training() {}

  /** Runs every command, with {@code args[0]} the folder that it may fill. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path data = Files.writeString(folder.resolve("waits.csv"), weeks());
    Files.writeString(folder.resolve("spoilt.csv"), "week,days\n2024-01-01,many\n2024-01-08,4\n");
    Files.writeString(folder.resolve("shares.csv"), months("harmed,falls", "%d,%d"));
    Files.writeString(folder.resolve("halves.csv"), months("days", "%d.5"));
    Terminal nowhere =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            new RunEnvironment(Path.of(""), System.getenv(), Screen.out(), Screen.err()));
    for (String command : COMMANDS) {
      Main.run(
          nowhere,
          Arrays.stream(command.replace("STORY", STORY).split(" "))
              .map(word -> word.equals("DATA") ? data.toString() : word)
              .map(word -> word.replace("FOLDER", folder.toString()))
              .toArray(String[]::new));
    }
  }

  private static String months(String columns, String cells) {
    StringBuilder csv = new StringBuilder("month," + columns + "\n");
    YearMonth january = YearMonth.of(2023, 1);
    for (int month = 0; month < 24; month++) {
      String row = String.format(Locale.ROOT, cells, 4 + month * 7 % 5, 90 + month * 3 % 11);
      csv.append(january.plusMonths(month)).append(',').append(row).append('\n');
    }
    return csv.toString();
  }

  /** A calm stretch, then a lower one with a week that stands out, so that rules find signals. */
  private static String weeks() {
    StringBuilder csv = new StringBuilder("week,days\n");
    LocalDate monday = LocalDate.of(2024, 1, 1);
    for (int week = 0; week < 60; week++) {
      int level = week == 44 ? 20 : week < 36 ? 38 : 30;
      String days = week == 50 ? "" : level + week * 7 % 11 + "." + week * 3 % 10;
      csv.append(monday.plusWeeks(week)).append(',').append(days).append('\n');
    }
    return csv.toString();
  }
}
