package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.centreline.cli.launcher.Installation.Result;
import org.centreline.cli.launcher.Installation.Running;
import org.junit.jupiter.api.Test;

/** What the first attack found of how runs end: with what code, and what they leave to the next. */
class FirstAttackEndsIT extends Attacked {

  private static String days(int count, int apart) {
    StringBuilder csv = new StringBuilder("date,v\n");
    for (int i = 0; i < count; i++) {
      csv.append(LocalDate.of(2023, 1, 2).plusDays((long) i * apart));
      csv.append(',').append(i % 5).append('\n');
    }
    return csv.toString();
  }

  @Members({
    "weeks.csv --phase 2024-03-04=Ab --phase 2024-03-11=Cd",
    "days.csv --phase 2023-01-20=Ab --phase 2023-01-21=Cd --phase 2023-01-22=Ef -o a.svg"
  })
  void f3PhasesMayBeCloseTogether(String chart) throws Exception {
    write("weeks.csv", days(104, 7));
    write("days.csv", days(100, 1));
    Result run = run("chart " + chart);
    assertEquals(0, run.code(), run.err());
  }

  /** Refused, or worked with: never a fault of the program. */
  @Members({
    "chart a.csv -o a.svg",
    "plan b.csv",
    "plan --sd 1 --change-size 100000",
    "pareto s.csv --category s --count o",
    "compare s.csv --funnel --by s --observed o --expected e"
  })
  void f10NumbersAtTheEdgeAreNoFault(String command) throws Exception {
    write("a.csv", "date,v\n2024-01-01,4.9e-324\n");
    write("b.csv", months("v", "1e300", "2e300", "3e300", "4e300"));
    write("s.csv", "s,o,e\na,1e308,1e308\nb,1e308,1e308\nc,1,1\n");
    Result run = run(command);
    assertTrue(run.code() == 0 || run.code() == 3, run.code() + ": " + run.err());
  }

  @Test
  void f8AFirstReportThatWasKilledIsNotInTheWay() throws Exception {
    project();
    write("o/.pack-files.csv.1a2b.tmp", "half");
    Result report = run("report p -o o");
    assertEquals(0, report.code(), report.err());
    assertEquals(List.of(), rests("o"));
  }

  /** The first is stopped amid its files until the second has ended, or says that it waits. */
  @Test
  void f9OfTwoReportsIntoOneFolderBothAreMade() throws Exception {
    project();
    needs(run("report p -o o").code() == 0, "a pack");
    Result both =
        shell(
            """
            for round in 1 2 3 4 5 6 7 8 9; do
              rm -f one.*
              ( sh -c 'echo $$ >one.id; exec "$C" report p -o o' 2>one.err; echo $? >one.code ) &
              while [ ! -e one.code ]; do
                set -- o/.[!p]*.tmp
                [ -e "$1" ] && kill -STOP "$(cat one.id)" && break
              done
              set -- o/.[!p]*.tmp
              [ ! -e one.code ] && [ -e "$1" ] && break
              kill -CONT "$(cat one.id)"
              wait
            done 2>/dev/null
            [ -e "$1" ] || exit 9
            ( "$C" report p -o o 2>two.err; echo $? >two.code ) &
            ticks=0
            until [ -e two.code ] || grep -q Waiting two.err || [ $ticks = 300 ]; do
              sleep 0.1
              ticks=$((ticks + 1))
            done
            kill -CONT "$(cat one.id)"
            wait
            cat one.err two.err
            """);
    needs(both.code() == 0, both);
    assertEquals(
        "0 0", (read("one.code") + read("two.code")).strip().replace('\n', ' '), both.out());
    assertEquals(List.of(), rests("o"));
  }

  /** Exit code 1 is a finding; a Java that never came to look has none. */
  @Members({"export JAVA_TOOL_OPTIONS='-Xms9g -Xmx8g'", "mkdir gone; cd gone; rmdir ../gone"})
  void f11AJavaThatCannotStartIsNoFinding(String before) throws Exception {
    project();
    // With no cache, which the launcher clears where Java does not start.
    Installation bare = program().without("XDG_CACHE_HOME").with("HOME", "/nonexistent");
    Result chart = shell(bare, before + "\n\"$C\" chart '" + folder.resolve("p/w.csv") + "'");
    assertEquals(4, chart.code(), chart.out() + chart.err());
    assertEquals("", chart.out());
    assertTrue(chart.err().contains("centreline: Java can't start ("), chart.err());
  }

  @Test
  void f11AGigabyteIsRoomEnough() throws Exception {
    project();
    Result chart = shell("ulimit -v 1000000\n\"$C\" chart p/w.csv");
    assertEquals(0, chart.code(), chart.out() + chart.err());
  }

  /** Runs as somebody who may read all here but what {@code mode} keeps from him. */
  private Result kept(String file, String mode, String command) throws Exception {
    assumeTrue(Reader.isThere(), "root may read anything, and there is no user beside root");
    Reader.readOnly(folder);
    Path kept = folder.resolve(file);
    folder.getParent().toFile().setReadable(true, false);
    folder.getParent().toFile().setExecutable(true, false);
    Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString(mode));
    try {
      String words = String.join(" ", Reader.running(List.of("\"$C\"")));
      Installation bare = program().without("XDG_CACHE_HOME").with("HOME", "/nonexistent");
      return shell(bare, words + " " + command);
    } finally {
      Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwx------"));
      Reader.writable(folder);
    }
  }

  @Members({"check p", "check p --record"})
  void f12ExpectedThatMayNotBeListedIsCodeFour(String command) throws Exception {
    project();
    write("p/expected/waits.csv", "group,finding,x,value\n");
    Result check = kept("p/expected", "-wx--x--x", command);
    assertEquals(4, check.code(), check.err());
  }

  @Test
  void f16AProjectThatMayNotBeReadIsCodeFourAlone() throws Exception {
    project();
    write("p/changes.csv", "measure,date,kind,label\nwaits,2023-06-01,note,x\n");
    Result check = kept("p/measures.csv", "---------", "check p");
    needs(check.err().contains("[unreadable-file]"), check);
    assertEquals(4, check.code(), check.err());
    assertFalse(check.err().contains("-measure]"), check.err());
    assertFalse(check.err().contains("[not-a-project]"), check.err());
  }

  @Test
  void f17AnInitThatFailedIsNotInItsOwnWay() throws Exception {
    Result full = shell("ulimit -f 1\n\"$C\" init n");
    needs(full.code() == 4 && full.err().contains("too large"), full);
    Result again = run("init n");
    assertEquals(0, again.code(), again.err());
  }

  /** What the list of a pack tells of its files is so, whenever a report fails. */
  @Test
  void f18TheListOfAPackDoesNotRunAheadOfIt() throws Exception {
    project();
    needs(run("report p -o o").code() == 0, "a pack");
    change("p/w.csv", "2023-03,32", "2023-03,39");
    Result full = shell("ulimit -f 8\n\"$C\" report p -o o");
    needs(full.code() == 4 && full.err().contains("too large"), full);
    Result sums =
        shell(
            "cd o; sed -n '2,$s/^\\([^,]*\\),\\(.*\\)$/\\2  \\1/p' pack-files.csv | sha256sum -c");
    assertEquals(0, sums.code(), sums.out());
    needs(shell("rm -r o").code() == 0, "no pack");
    needs(shell("ulimit -f 8\n\"$C\" report p -o o").code() == 4, "no room");
    assertFalse(Files.exists(folder.resolve("o/pack-files.csv")), "a list of nothing");
  }

  @Test
  void f19RestsOfAKilledRunGoAtTheNextWriteOfTheName() throws Exception {
    project();
    Result killed =
        shell(
            """
            for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
              rm -f one.*
              ( sh -c 'echo $$ >one.id; exec "$C" chart p/w.csv -o a.svg -o a.html -o a.json'
                echo $? >one.code ) &
              while [ ! -e one.code ]; do
                set -- .a.*.tmp
                [ -e "$1" ] && kill -9 "$(cat one.id)" && break
              done
              wait
              set -- .a.*.tmp
              [ -e "$1" ] && exit 0
            done 2>/dev/null
            exit 9
            """);
    needs(killed.code() == 0 && !rests(".").isEmpty(), killed);
    needs(run("chart p/w.csv -o a.svg -o a.html -o a.json").code() == 0, "a chart");
    assertEquals(List.of(), rests("."));
  }

  /** A rest that names no process is over when it is an hour old. */
  @Further
  @Test
  void f19RestsGoForEveryVerb() throws Exception {
    project();
    write("o/pack-files.csv", "name,SHA-256\n");
    write("o/.pack-files.csv.1a2b.tmp", "half");
    write(".a.svg.1a2b.tmp", "half");
    write("p/expected/.waits.csv.1a2b.tmp", "half");
    needs(shell("touch -d '2 hours ago' .a*.tmp o/.*.tmp p/expected/.*.tmp").code() == 0, "touch");
    needs(run("report p -o o").code() == 0, "a pack");
    needs(run("outcome p/w.csv --change 2023-09-01 --type xmr -o a.svg").code() == 0, "an outcome");
    needs(run("check p --record").err().contains("Wrote"), "a record");
    assertEquals(List.of(), rests("."));
  }

  /** The private files are replaced as somebody looks at what lies beside them. */
  @Test
  void f22APrivateFileIsNobodyElsesWhileItIsWritten() throws Exception {
    project();
    StringBuilder command = new StringBuilder("chart p/w.csv");
    for (int i = 0; i < 12; i++) {
      String name = "a" + i + (i % 2 == 0 ? ".html" : ".json");
      write(name, "old");
      Files.setPosixFilePermissions(
          folder.resolve(name), PosixFilePermissions.fromString("rw-------"));
      command.append(" -o ").append(name);
    }
    Set<String> seen = new TreeSet<>();
    for (int round = 0; round < 9 && seen.isEmpty(); round++) {
      Running running =
          program().startAs(program().file("centreline"), folder, command.toString().split(" "));
      while (running.process().isAlive()) {
        look(seen);
      }
      needs(running.result().code() == 0, "charts");
    }
    assertEquals(Set.of("rw-------"), seen);
  }

  private void look(Set<String> seen) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".tmp")).toList()) {
        seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    } catch (IOException | UncheckedIOException e) {
      // It has its name by now.
    }
  }
}
