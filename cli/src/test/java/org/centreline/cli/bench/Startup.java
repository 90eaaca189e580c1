package org.centreline.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times whole runs of the launcher, interleaved with runs of an empty main, and prints medians.
 *
 * <p>On a shared machine the milliseconds wander; the ratios, taken in the same rounds, much less.
 * Arguments: the number of rounds (20), then the homes of the Javas to measure (the one in use).
 * Run it in the folder of the launcher.
 */
final class Startup {
  private final Path launcher;
  private final Path work;
  private final String home;

  private Startup(Path launcher, Path work, String home) {
    this.launcher = launcher;
    this.work = work;
    this.home = home;
  }

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    List<String> homes =
        arguments.length > 1
            ? Arrays.asList(arguments).subList(1, arguments.length)
            : List.of(System.getProperty("java.home"));
    Path launcher = Path.of("centreline").toRealPath();
    Path work = Files.createTempDirectory("centreline-startup");
    Files.writeString(work.resolve("waits.csv"), Weeks.csv());
    for (String home : homes) {
      new Startup(launcher, work, home).measure(rounds);
    }
  }

  private void measure(int rounds) throws Exception {
    Map<String, List<String>> commands = commands();
    Map<String, double[]> times = new LinkedHashMap<>();
    Map<String, Long> peaks = new LinkedHashMap<>();
    for (String name : commands.keySet()) {
      run(commands.get(name));
      peaks.put(name, peak(commands.get(name)));
      times.put(name, new double[rounds]);
    }
    for (int round = 0; round < rounds; round++) {
      for (String name : commands.keySet()) {
        times.get(name)[round] = run(commands.get(name));
      }
    }
    print(rounds, times, peaks);
  }

  private Map<String, List<String>> commands() throws Exception {
    Path source =
        Files.writeString(
            work.resolve("Empty.java"), "class Empty { public static void main(String[] a) {} }");
    run(List.of(home + "/bin/javac", "-d", work.toString(), source.toString()));
    String data = work.resolve("waits.csv").toString();
    List<String> chart = List.of(launcher.toString(), "chart", data, "--quiet");
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("empty main", List.of(home + "/bin/java", "-cp", work.toString(), "Empty"));
    commands.put("JSON", with(chart, "--format", "json"));
    commands.put("SVG", with(chart, "-o", work.resolve("chart.svg").toString()));
    commands.put("PNG", with(chart, "-o", work.resolve("chart.png").toString()));
    return commands;
  }

  private static List<String> with(List<String> words, String... more) {
    return java.util.stream.Stream.concat(words.stream(), Arrays.stream(more)).toList();
  }

  /** Milliseconds of one run. */
  private double run(List<String> command) throws Exception {
    long start = System.nanoTime();
    Process process = start(command);
    int code = process.waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return milliseconds;
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", home);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder.start();
  }

  /** The most memory one run held, in kB, as Linux keeps count; -1 elsewhere. */
  private long peak(List<String> command) throws Exception {
    Process process = start(command);
    HighWater water = new HighWater(process);
    while (process.isAlive()) {
      water.look();
      Thread.sleep(1);
    }
    return water.kilobytes();
  }

  private void print(int rounds, Map<String, double[]> times, Map<String, Long> peaks) {
    System.out.println(home + ", " + rounds + " interleaved rounds");
    System.out.println("             median ms   min ms   times empty   peak MB");
    double empty = median(times.get("empty main"));
    times.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-12s %9.0f %8.0f %13.1f %9.0f%n",
                name,
                median(all),
                Arrays.stream(all).min().orElseThrow(),
                median(all) / empty,
                peaks.get(name) / 1024.0));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
