package org.centreline.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.Run;

/**
 * Every kind of picture from invented numbers, with the longest words that people give them.
 *
 * @param folder where they are drawn
 */
record Gallery(Path folder) {

  private static final String CHANGES =
      " --change 2023-07-01=Triage_form --change 2024-07-01=Second_clinic_on_Thursdays";

  /** What is typed; each gets an SVG of its own. */
  private static final List<String> COMMANDS =
      List.of(
          "chart waits.csv --value days --better down --target 28 --unit days",
          "chart waits.csv --value days --better down --target 28 --phase 2023-07-01=New_triage"
              + " --phase 2024-07-01=Clinic --note 2023-03-01=Winter --exclude 2022-05-01=Strike",
          "chart waits.csv --value days --baseline 12 --better down --target 21 --size 640x360",
          "chart waits.csv --value days --type run --better up --size 480x300",
          "chart waits.csv --value days --type ewma --exclude 2022-05-01",
          "chart waits.csv --value days --type cusum --theme mono",
          "chart waits.csv --value missed --denominator booked --type pprime --target 5%",
          "chart waits.csv --value missed --type g --size 1920x1080",
          "compare wards.csv --date month --by ward --value harmed --denominator falls",
          "compare wards.csv --date month --by ward --value harmed --denominator falls --funnel"
              + " --highlight Ward_of_the_long_name_3",
          "compare wards.csv --date month --by ward --value harmed --denominator falls --funnel"
              + " --size-scale log",
          "pareto causes.csv --category cause",
          "outcome waits.csv --type xmr --value days --better down" + CHANGES,
          "outcome waits.csv --type xmr --value days --better down --size 640x400" + CHANGES,
          "outcome stays.csv --design before-after --type xmr --value days --change 2024-03 --better down",
          "outcome scores.csv --design paired --person who --time time --domain domain"
              + " --value score --better up",
          "plan --sd 4.2 --mean 42 --change-size 8 --unit days");

  /** Draws them all, in order. */
  List<Path> drawn() throws IOException {
    data();
    for (int i = 0; i < COMMANDS.size(); i++) {
      String command = COMMANDS.get(i);
      String file = "p" + (char) ('a' + i) + ".svg";
      String[] words =
          Stream.concat(Stream.of(command.split(" ")), Stream.of("-o", file, "-q"))
              .map(word -> word.contains("=") || word.contains("Ward") ? spaced(word) : word)
              .toArray(String[]::new);
      Run run = Run.in(folder, words);
      assertEquals(0, run.code(), command + "\n" + run.err());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  private static String spaced(String word) {
    return word.replace('_', ' ');
  }

  private void data() throws IOException {
    StringBuilder waits = new StringBuilder("month,days,missed,booked\n");
    for (int i = 0; i < 36; i++) {
      int level = i < 18 ? 31 : i < 30 ? 27 : 22;
      waits.append(LocalDate.of(2022, 1, 1).plusMonths(i)).append(',').append(level + i * 7 % 5);
      waits.append(',').append(20 + i * 11 % 17).append(',').append(400 + i * 13 % 90).append('\n');
    }
    write("waits.csv", waits);
    StringBuilder wards = new StringBuilder("month,ward,harmed,falls\n");
    for (int ward = 1; ward <= 14; ward++) {
      for (int i = 0; i < 24; i++) {
        int falls = 20 + 12 * ward + i * 5 % 9;
        wards.append(LocalDate.of(2023, 1, 1).plusMonths(i)).append(",Ward of the long name ");
        wards.append(ward).append(',').append(falls / 7 + (i * ward) % 5).append(',').append(falls);
        wards.append('\n');
      }
    }
    write("wards.csv", wards);
    StringBuilder causes = new StringBuilder("cause\n");
    for (int i = 0; i < 160; i++) {
      int cause = Math.min(8, Integer.numberOfTrailingZeros(i + 1) + i % 3);
      causes.append("Waiting for medicines of kind ").append(cause).append('\n');
    }
    write("causes.csv", causes);
    StringBuilder stays = new StringBuilder("day,days\n");
    for (int i = 0; i < 60; i++) {
      stays.append(LocalDate.of(2024, 1, 5).plusDays(2L * i)).append(',');
      stays.append((i < 28 ? 9 : 6) + i * 7 % 6).append('\n');
    }
    write("stays.csv", stays);
    StringBuilder scores = new StringBuilder("who,time,domain,score\n");
    for (int who = 1; who <= 12; who++) {
      for (String domain : List.of("Setting a direction", "Working with others", "Care")) {
        int before = 2 + (who + domain.length()) % 3;
        scores.append(who).append(",before,").append(domain).append(',').append(before);
        scores.append('\n').append(who).append(",after,").append(domain).append(',');
        scores.append(before + who % 3).append('\n');
      }
    }
    write("scores.csv", scores);
  }

  private void write(String name, StringBuilder text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
