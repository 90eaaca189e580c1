package org.centreline.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Times whole runs of {@code report} through the launcher: a project of many measures of 60 months,
 * pages alone, then with PNG pictures too. Prints seconds, seconds of processor and peak memory; on
 * a shared machine trust the second.
 *
 * <p>Arguments: how many measures (500). Run it in the folder of the launcher.
 */
final class Packs {

  private static final int MONTHS = 60;
  private static final String HEAD = "id,title,kind,file,date,value,denominator,better,target\n";
  private static final List<String> KINDS = List.of("outcome", "process", "balancing");

  private Packs() {}

  public static void main(String[] arguments) throws Exception {
    int measures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    Path launcher = Path.of("centreline").toRealPath();
    Path work = Files.createTempDirectory("centreline-packs");
    write(work.resolve("project"), measures);
    for (String more : List.of("", "--png")) {
      List<String> command = new ArrayList<>(List.of(launcher.toString(), "report", "project"));
      command.addAll(List.of("-o", "pack" + more, "--quiet"));
      command.addAll(more.isEmpty() ? List.of() : List.of(more));
      run(command, work);
      report(more.isEmpty() ? "pages" : "pages and PNG", measures, run(command, work));
    }
    System.out.printf("%nprojects and packs are in %s%n", work);
  }

  /** What a run took. */
  private record Cost(double seconds, double processor, long peak) {}

  private static Cost run(List<String> command, Path folder) throws Exception {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    long peak = 0;
    Duration processor = Duration.ZERO;
    while (process.isAlive()) {
      peak = Math.max(peak, resident(process.pid()));
      processor = process.info().totalCpuDuration().orElse(processor);
      Thread.sleep(20);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    return new Cost((System.nanoTime() - start) / 1e9, processor.toMillis() / 1e3, peak);
  }

  /** The greatest memory that a process has held, in kilobytes; 0 where the system does not say. */
  private static long resident(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try {
      return Files.readString(status)
          .lines()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void report(String what, int measures, Cost cost) {
    System.out.printf(
        Locale.ROOT,
        "%-14s %d measures of %d months: %5.1f s (%.1f s of processor), %d MB%n",
        what,
        measures,
        MONTHS,
        cost.seconds(),
        cost.processor(),
        cost.peak() / 1024);
  }

  private static void write(Path project, int measures) throws IOException {
    Random random = new Random(20_240_301);
    Files.createDirectories(project.resolve("data"));
    StringBuilder table = new StringBuilder(HEAD);
    for (int i = 0; i < measures; i++) {
      boolean share = i % 2 == 0;
      String kind = KINDS.get(i % KINDS.size());
      table.append(String.format("m%d,Measure %d,%s,data/m%d.csv,month,n", i, i, kind, i));
      table.append(share ? ",d,up,90%\n" : ",,down,28\n");
      StringBuilder csv = new StringBuilder("month,n,d\n");
      for (int month = 0; month < MONTHS; month++) {
        csv.append(String.format("%d-%02d-01,", 2020 + month / 12, month % 12 + 1));
        csv.append(share ? row(random) : String.format(Locale.ROOT, "%.1f", wait(random, month)));
        csv.append(share ? "\n" : ",\n");
      }
      Files.writeString(project.resolve("data/m" + i + ".csv"), csv);
    }
    Files.writeString(project.resolve("measures.csv"), table);
  }

  private static String row(Random random) {
    int cases = 180 + random.nextInt(80);
    return cases - random.nextInt(cases / 5) + "," + cases;
  }

  private static double wait(Random random, int month) {
    return 30 + 3 * random.nextGaussian() - (month > 45 ? 6 : 0);
  }
}
