package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.centreline.cli.Main;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed as they write, in processes of their own: each file is one of the old or the
 * new run, whole, and the next run takes away what was left. {@code -Dkills=1000} kills so many.
 */
@Tag("once")
@DisabledOnOs(OS.WINDOWS)
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final String[] REPORT = {"report", "p", "-o", "pack", "--quiet"};
  private static final String[] CHART = {
    "chart", "w.csv", "--quiet", "-o", "a.svg", "-o", "a.json", "-o", "a.csv"
  };

  @TempDir Path folder;

  private static String months(int count) {
    StringBuilder csv = new StringBuilder("month,days\n");
    for (int i = 0; i < count; i++) {
      csv.append(2023 + i / 12).append(i % 12 < 9 ? "-0" : "-").append(i % 12 + 1);
      csv.append(',').append(30 + i * 7 % 5).append('\n');
    }
    return csv.toString();
  }

  private void data(int count) throws IOException {
    Files.createDirectories(folder.resolve("p/data"));
    Files.writeString(folder.resolve("w.csv"), months(count));
    Files.writeString(folder.resolve("p/data/w.csv"), months(count));
    Files.writeString(
        folder.resolve("p/measures.csv"),
        "id,title,kind,file,better\nwaits,Waits,outcome,data/w.csv,down\n");
  }

  private Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        state.put(folder.relativize(file).toString(), text);
      }
    }
    return state;
  }

  /** Waits for the first file under a hidden name, then a moment, then kills. */
  private boolean killed(Random random, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    Path place =
        switch (arguments[0]) {
          case "report" -> folder.resolve("pack");
          case "init" -> folder.resolve("new");
          default -> folder;
        };
    while (process.isAlive() && !isWriting(place)) {
      TimeUnit.MICROSECONDS.sleep(200);
    }
    boolean waits = !arguments[0].equals("chart") && random.nextInt(3) > 0;
    TimeUnit.MICROSECONDS.sleep(random.nextInt(waits ? 600_000 : 20_000));
    process.destroyForcibly();
    return process.waitFor() == 137;
  }

  private static boolean isWriting(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }

  @Test
  void everyFileIsTheOldOrTheNewOneAndTheNextRunCleansUp() throws Exception {
    Random random = new Random(17);
    int killed = 0;
    Map<Integer, Undisturbed> undisturbed = new TreeMap<>();
    // How many end by themselves before they are reached depends on the machine.
    for (int i = 0; i < KILLS || killed < KILLS / 2 && i < 4 * KILLS; i++) {
      String[] command = i % 2 == 0 ? REPORT : CHART;
      Undisturbed runs =
          undisturbed.computeIfAbsent(
              i % 8 == 0 ? 0 : i % 2 + 1, kind -> undisturbed(kind, command));
      Map<String, String> old = runs.old();
      Map<String, String> fresh = runs.fresh();
      clear();
      for (Map.Entry<String, String> file : old.entrySet()) {
        Path place = folder.resolve(file.getKey());
        Files.createDirectories(place.getParent());
        Files.write(place, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
      data(24);
      killed += killed(random, command) ? 1 : 0;
      for (Map.Entry<String, String> file : state().entrySet()) {
        String name = file.getKey();
        boolean whole =
            file.getValue().equals(old.get(name)) || file.getValue().equals(fresh.get(name));
        assertTrue(isHidden(name) || whole, i + ": " + name + " is neither old nor new");
      }
      assertEquals(fresh, after(24, command), i + ": a run after one that was killed");
    }
    assertTrue(killed >= KILLS / 2, killed + " of " + KILLS + " were killed");
  }

  /** What lies there after a first run, nothing where there is none, and after the next. */
  private record Undisturbed(Map<String, String> old, Map<String, String> fresh) {}

  private Undisturbed undisturbed(int kind, String... command) {
    try {
      clear();
      Map<String, String> old = kind == 0 ? Map.of() : after(20, command);
      return new Undisturbed(old, after(24, command));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.endsWith("w.csv");
  }

  /** What lies there after a run over so many months. */
  private Map<String, String> after(int months, String... command) throws IOException {
    data(months);
    Run run = Run.in(folder, command);
    assertEquals(0, run.code(), run.err());
    return state();
  }

  private void clear() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!one.equals(folder)) {
          Files.delete(one);
        }
      }
    }
  }

  @Test
  void aProjectThatIsHalfMadeIsMadeAnew() throws Exception {
    String[] init = {"init", "new"};
    assertEquals(0, Run.in(folder, init).code());
    Map<String, String> whole = state();
    Random random = new Random(18);
    for (int i = 0; i < KILLS / 5; i++) {
      clear();
      killed(random, init);
      Map<String, String> left = state();
      Run next = Run.in(folder, init);
      assertEquals(left.equals(whole) ? 4 : 0, next.code(), i + ": " + left.keySet() + next.err());
      assertEquals(whole, state(), i + ": " + left.keySet());
    }
  }

  @Test
  void aHalfMadeProjectThatSomebodyChangedIsLeftAlone() throws Exception {
    String[] init = {"init", "new"};
    boolean half = false;
    for (int i = 0; i < 20 && !half; i++) {
      clear();
      killed(new Random(i), init);
      half =
          state().containsKey("new/measures.csv")
              && state().keySet().stream().anyMatch(name -> name.endsWith(".tmp"));
    }
    if (half) {
      Files.writeString(folder.resolve("new/measures.csv"), "mine");
      Run next = Run.in(folder, init);
      assertEquals(4, next.code());
      assertTrue(next.err().contains("it holds files already"), next.err());
      assertEquals("mine", Files.readString(folder.resolve("new/measures.csv")));
    }
  }
}
