package org.centreline.cli.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Times a monthly chart by site of 1, 2.5 and 5 million rows (date, site, value; 21 bytes each),
 * beside {@code wc -l} and an {@code awk} sum by site and month of the same file in the same round.
 *
 * <p>The file is made anew, the same every time, in a temporary folder that is removed at the end.
 * Arguments: the number of rounds (3), of which the best is told, as the file is in memory then and
 * other work on the machine only ever adds. Run it in the folder of the launcher, after a build.
 */
final class LargeFiles {

  private static final int[] SIZES = {1_000_000, 2_500_000, 5_000_000};
  private static final int DAYS = 5 * 365;
  private static final String AWK =
      "NR > 1 { sums[$2 \",\" substr($1, 1, 7)] += $3 } END { for (k in sums) print k, sums[k] }";

  /**
   * One run.
   *
   * @param seconds by the clock
   * @param megabytes the most it held; negative where the system does not tell
   */
  private record Cost(double seconds, double megabytes) {}

  private LargeFiles() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
    Path folder = Files.createTempDirectory("centreline-large");
    Path file = folder.resolve("visits.csv");
    try {
      for (int rows : SIZES) {
        write(file, rows);
        print(rows, best(commands(file), rounds));
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void write(Path file, int rows) throws IOException {
    Random random = new Random(rows);
    String[] days = new String[DAYS];
    Arrays.setAll(days, day -> LocalDate.of(2020, 1, 1).plusDays(day).toString());
    try (BufferedWriter csv = Files.newBufferedWriter(file)) {
      csv.write("date,site,value\n");
      for (int row = 0; row < rows; row++) {
        int value = 1000 + random.nextInt(9000);
        csv.write(days[random.nextInt(DAYS)] + ",S0" + (1 + random.nextInt(5)) + ",");
        csv.write(value / 10 + "." + value % 10 + "\n");
      }
    }
  }

  private static Map<String, List<String>> commands(Path file) throws IOException {
    String launcher = Path.of("centreline").toRealPath().toString();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("wc -l", List.of("wc", "-l", file.toString()));
    commands.put("awk", List.of("awk", "-F,", AWK, file.toString()));
    commands.put("launcher, mean", chart(List.of(launcher), file, "mean"));
    commands.put("launcher, median", chart(List.of(launcher), file, "median"));
    List<String> jar = List.of(java, "-jar", "cli/target/centreline.jar");
    commands.put("java -jar, mean", chart(jar, file, "mean"));
    return commands;
  }

  private static List<String> chart(List<String> program, Path file, String combine) {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("chart", file.toString(), "--date", "date", "--value", "value"));
    command.addAll(List.of("--by", "site", "--every", "month", "--combine", combine));
    command.addAll(List.of("--format", "json", "--quiet"));
    return command;
  }

  private static Map<String, Cost> best(Map<String, List<String>> commands, int rounds)
      throws Exception {
    Map<String, Cost> best = new LinkedHashMap<>();
    run(commands.get("launcher, mean"));
    for (int round = 0; round < rounds; round++) {
      for (String name : commands.keySet()) {
        best.merge(name, run(commands.get(name)), LargeFiles::better);
      }
    }
    return best;
  }

  /** The shorter time and the larger memory. */
  private static Cost better(Cost one, Cost other) {
    return new Cost(Math.min(one.seconds, other.seconds), Math.max(one.megabytes, other.megabytes));
  }

  private static Cost run(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    Process process = builder.start();
    HighWater water = new HighWater(process);
    while (process.isAlive()) {
      water.look();
      Thread.sleep(2);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    return new Cost(seconds, water.kilobytes() / 1024.0);
  }

  private static void print(int rows, Map<String, Cost> costs) {
    System.out.printf(Locale.ROOT, "%,d rows%n", rows);
    System.out.println("                    seconds   a million rows   times awk   peak MB");
    double awk = costs.get("awk").seconds;
    costs.forEach(
        (name, cost) ->
            System.out.printf(
                Locale.ROOT,
                "  %-16s %8.2f %16.2f %11.2f %9.0f%n",
                name,
                cost.seconds,
                cost.seconds * 1e6 / rows,
                cost.seconds / awk,
                cost.megabytes));
  }
}
