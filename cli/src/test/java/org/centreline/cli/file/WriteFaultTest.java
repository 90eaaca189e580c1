package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A file system that fails at every step, once and from then on: each file is the old or the new
 * one, whole; the code is 4, or 0 where all is there; and the next run does all that a run does.
 * With {@code -Dfaults=all} each step fails in every way, which takes minutes.
 */
@Tag("once")
@DisabledOnOs(OS.WINDOWS)
class WriteFaultTest {

  private static final boolean ALL = "all".equals(System.getProperty("faults"));

  @TempDir Path temporary;

  /** What writes, over what was there. */
  enum Scenario {
    CHART("", "chart w.csv -o a.svg -o a.json -o sub/a.csv"),
    CHART_OVER_OLD("chart old.csv -o a.svg -o a.json -o sub/a.csv", CHART.command),
    OUTCOME("", "outcome w.csv --change 2023-09-01 -o b.md -o b.svg"),
    INIT("", "init new"),
    RECORD("", "check p --record"),
    RECORD_OVER_OLD("check p --record", "data", "check p --record"),
    REPORT("", "report p -o pack"),
    REPORT_OVER_OLD("report p -o pack --as-of 2024-06-30", "report p -o pack");

    private final String before;
    private final boolean grows;
    private final String command;

    Scenario(String before, String command) {
      this.before = before;
      this.grows = false;
      this.command = command;
    }

    Scenario(String before, String grows, String command) {
      this.before = before;
      this.grows = !grows.isEmpty();
      this.command = command;
    }
  }

  /** How a step fails. */
  private enum Fault {
    FULL,
    DENIED,
    BROKEN,
    SILENT;

    IOException of(Path path) {
      return switch (this) {
        case FULL -> new FileSystemException(path + "", null, "No space left on device");
        case DENIED -> new AccessDeniedException(path + "");
        case BROKEN -> new IOException("Input/output error");
        case SILENT -> new FileSystemException(path + "");
      };
    }
  }

  private static final class Faults implements FaultyFiles.Step {
    private final int first;
    private final boolean stays;
    private final Fault fault;
    private int count;

    Faults(int first, boolean stays, Fault fault) {
      this.first = first;
      this.stays = stays;
      this.fault = fault;
    }

    @Override
    public synchronized void check(String what, Path path) throws IOException {
      if (what.equals("read")) {
        return;
      }
      count++;
      if (count == first || stays && count > first) {
        throw fault.of(path);
      }
    }
  }

  @BeforeEach
  void cleanUp() throws IOException {
    try (Stream<Path> all = Files.walk(temporary)) {
      all.sorted(Comparator.reverseOrder())
          .filter(one -> !one.equals(temporary))
          .map(Path::toFile)
          .forEach(File::delete);
    }
  }

  private static String months(int count) {
    StringBuilder csv = new StringBuilder("month,days\n");
    for (int i = 0; i < count; i++) {
      csv.append(2023 + i / 12).append(i % 12 < 9 ? "-0" : "-").append(i % 12 + 1);
      csv.append(',').append(30 + i * 7 % 5).append('\n');
    }
    return csv.toString();
  }

  private Path laidOut(Scenario scenario, String name) throws IOException {
    Path folder = temporary.resolve(name);
    Files.createDirectories(folder.resolve("p/data"));
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("w.csv"), months(24));
    Files.writeString(folder.resolve("old.csv"), months(20));
    Files.writeString(folder.resolve("p/data/w.csv"), months(scenario.grows ? 20 : 24));
    Files.writeString(
        folder.resolve("p/measures.csv"),
        "id,title,kind,file,better\nwaits,Waits,outcome,data/w.csv,down\n");
    if (!scenario.before.isEmpty()) {
      run(folder, scenario.before);
    }
    if (scenario.grows) {
      Files.writeString(folder.resolve("p/data/w.csv"), months(24));
    }
    return folder;
  }

  private static Run run(Path folder, String command) {
    return Run.in(folder, command.split(" "));
  }

  /** Every file with what is in it; empty folders are nothing. */
  private static Map<String, String> state(Path folder) throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        state.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return state;
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsTheOldOrTheNewOne(Scenario scenario) throws IOException {
    Map<String, String> old = state(laidOut(scenario, "old"));
    Path good = laidOut(scenario, "good");
    Faults none = new Faults(0, false, Fault.FULL);
    Run whole = Run.in(FaultyFiles.of(good, none), scenario.command.split(" "));
    assertTrue(whole.code() < 2, whole.err());
    Map<String, String> fresh = state(good);
    assertTrue(none.count > 5, none.count + " steps");
    for (int step = 1; step <= none.count; step++) {
      for (Faults faults : faults(step)) {
        String where = scenario + ", step " + step + ", " + faults.fault + " " + faults.stays;
        Path folder = laidOut(scenario, "f" + step + faults.fault + faults.stays);
        Run run = Run.in(FaultyFiles.of(folder, faults), scenario.command.split(" "));
        assertTrue(run.code() == 4 || run.code() == whole.code(), where + ": " + run);
        Map<String, String> left = state(folder);
        judge(where, left, old, fresh);
        if (run.code() != 4) {
          assertTrue(left.entrySet().containsAll(fresh.entrySet()), where + " lacks files");
        }
        again(where, scenario, folder, fresh);
      }
    }
  }

  private static boolean isSince(String name) {
    return name.equals("pack/changes.md") || name.startsWith("pack/since-");
  }

  private static List<Faults> faults(int step) {
    List<Faults> faults = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      for (boolean stays : new boolean[] {false, true}) {
        int one = fault.ordinal() * 2 + (stays ? 1 : 0);
        if (ALL || step % 3 == 0 && step / 3 % 8 == one) {
          faults.add(new Faults(step, stays, fault));
        }
      }
    }
    return faults;
  }

  private static void judge(
      String where, Map<String, String> left, Map<String, String> old, Map<String, String> fresh) {
    for (Map.Entry<String, String> file : left.entrySet()) {
      String name = file.getKey();
      boolean ours = name.contains("/.") || name.startsWith(".");
      boolean known =
          file.getValue().equals(old.get(name)) || file.getValue().equals(fresh.get(name));
      assertTrue(ours || known, where + ": " + name + " is neither old nor new");
    }
    for (String name : old.keySet()) {
      boolean goes = !fresh.containsKey(name);
      assertTrue(goes || left.containsKey(name), where + ": " + name + " is lost");
    }
    listIsNeverAhead(where, left, fresh);
  }

  /** Once the list of a pack is the new one, all that it names is. */
  private static void listIsNeverAhead(
      String where, Map<String, String> left, Map<String, String> fresh) {
    String list = "pack/pack-files.csv";
    if (left.containsKey(list) && left.get(list).equals(fresh.get(list))) {
      fresh.forEach((name, text) -> assertEquals(text, left.get(name), where + ": " + name));
    }
  }

  /** The next run does what the first should have done; rests are of this process, which lives. */
  private static void again(String where, Scenario scenario, Path folder, Map<String, String> fresh)
      throws IOException {
    boolean begun = scenario == Scenario.INIT && Files.exists(folder.resolve("new/measures.csv"));
    if (!begun) {
      Run next = run(folder, scenario.command);
      assertTrue(next.code() < 2, where + ", then: " + next);
    }
    Map<String, String> after = state(folder);
    after.keySet().removeIf(name -> Rests.isRest(name.substring(name.lastIndexOf('/') + 1)));
    boolean told = scenario == Scenario.REPORT || scenario == Scenario.REPORT_OVER_OLD;
    if (told) {
      // What is new since the pack before is told of a pack that was half replaced as of any other.
      TreeSet<String> names = new TreeSet<>(fresh.keySet());
      names.removeIf(WriteFaultTest::isSince);
      after.keySet().removeIf(WriteFaultTest::isSince);
      assertEquals(names, after.keySet(), where);
    } else if (!begun) {
      assertEquals(fresh, after, where);
    }
  }
}
