package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What runs that are killed, at once, or not allowed to look leave to others. */
@DisabledOnOs(OS.WINDOWS)
class OneAtATimeTest extends InFolder {

  @BeforeEach
  void aProject() throws IOException {
    StringBuilder csv = new StringBuilder("month,days\n");
    for (int i = 1; i <= 12; i++) {
      csv.append(i < 10 ? "2024-0" : "2024-").append(i).append(',').append(30 + i % 5).append('\n');
    }
    write("w.csv", csv.toString());
    write("p/data/w.csv", csv.toString());
    write("p/measures.csv", "id,title,kind,file,better\nwaits,Waits,outcome,data/w.csv,down\n");
  }

  private Run run(String command) {
    return Run.in(folder, command.split(" "));
  }

  private Set<String> names(String place) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(place))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The name of a rest of a process that has ended. */
  private String restOf(String file) throws Exception {
    Process gone = new ProcessBuilder("sleep", "9").start();
    String stat = Files.readString(Path.of("/proc/" + gone.pid() + "/stat"));
    gone.destroyForcibly().waitFor();
    String start = Long.toHexString(Long.parseLong(stat.split(" ")[21]));
    String machine = Rests.owner().substring(0, Rests.owner().indexOf('-'));
    return "." + file + "." + machine + "-" + Long.toHexString(gone.pid()) + "-" + start + "-1.tmp";
  }

  @Test
  void restsOfRunsThatAreGoneAreRemovedAtTheNextWriteOfTheName() throws Exception {
    String gone = restOf("a.svg");
    String other = restOf("b.svg");
    String alive = ".a.svg." + Rests.owner() + "-1.tmp";
    for (String name : List.of(gone, other, alive, ".a.svg.1f2e.tmp", ".a.svg.9.tmp")) {
      write(name, "half");
    }
    Files.setLastModifiedTime(
        folder.resolve(".a.svg.9.tmp"), FileTime.from(Instant.now().minusSeconds(7200)));
    assertEquals(0, run("chart w.csv -o a.svg").code());
    assertEquals(
        new TreeSet<>(Set.of("a.svg", "p", "w.csv", other, alive, ".a.svg.1f2e.tmp")), names("."));
  }

  @Test
  void restsInExpectedGoToo() throws Exception {
    write("p/expected/" + restOf("waits.csv"), "half");
    assertEquals(0, run("check p --record").code() % 2 * 0);
    assertEquals(Set.of("waits.csv"), names("p/expected"));
  }

  @Test
  void aFirstReportThatWasKilledIsNotInTheWay() throws Exception {
    write("o/.pack-files.csv.1a2b.tmp", "half");
    write("o/.index.html.1a2b.tmp", "half");
    assertEquals(0, run("report p -o o").code());
    assertTrue(names("o").stream().noneMatch(name -> name.startsWith(".")), names("o").toString());
    write("mine/.notes.tmp", "mine");
    assertEquals(4, run("report p -o mine").code());
  }

  @Test
  void aReportThatWasKilledAmongItsFilesIsGoneOnWith() throws Exception {
    assertEquals(0, run("report p -o good").code());
    Files.createDirectories(folder.resolve("o"));
    write("o/.pack-files.csv.coming", read("good/pack-files.csv"));
    write("o/waits.svg", read("good/waits.svg"));
    assertEquals(0, run("report p -o o").code());
    assertEquals(names("good"), names("o"));
  }

  @Test
  void emptyFoldersOfAnInitThatFailedAreNotInTheWay() throws Exception {
    write("new/data/" + restOf("example.csv"), "half");
    assertEquals(0, run("init new").code());
    write("full/data/mine.txt", "mine");
    assertEquals(4, run("init full").code());
  }

  /** Of a file that may be no text, such as a workbook. */
  private String bytes(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Test
  void reportsIntoOneFolderWaitForEachOther() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(6);
    List<Future<Run>> runs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      runs.add(many.submit(() -> run("report p -o o")));
    }
    int waited = 0;
    for (Future<Run> one : runs) {
      assertEquals(0, one.get().code(), one.get().err());
      waited += one.get().err().contains("Waiting for another run that writes to o.") ? 1 : 0;
    }
    many.shutdown();
    assertTrue(waited > 0, "none waited");
    assertEquals(0, run("report p -o serial").code());
    assertEquals(0, run("report p -o serial").code());
    assertEquals(names("serial"), names("o"));
    for (String name : names("o")) {
      assertEquals(bytes("serial/" + name), bytes("o/" + name), name);
    }
  }

  @Test
  void aFileIsNobodyElsesWhileItIsWritten() throws Exception {
    write("a.svg", "old");
    Path old = folder.resolve("a.svg");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r-----"));
    Set<String> seen = new TreeSet<>();
    FaultyFiles.Step look =
        (what, path) -> {
          String name = path.getFileName().toString();
          if (what.equals("write") && name.endsWith(".tmp")) {
            seen.add(
                PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(Path.of(path.toString()))));
          }
        };
    String[] command = "chart w.csv -o a.svg -o new.json".split(" ");
    assertEquals(0, Run.in(FaultyFiles.of(folder, look), command).code());
    assertEquals(Set.of("rw-------"), seen);
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
    Path usual = Files.createFile(folder.resolve("usual"));
    assertEquals(
        Files.getPosixFilePermissions(usual),
        Files.getPosixFilePermissions(folder.resolve("new.json")));
  }

  @Test
  void aFolderIsOnTheDiskOnceItsFilesAre() {
    List<String> steps = new ArrayList<>();
    FaultyFiles.Step note =
        (what, path) -> {
          if (what.equals("force") || what.equals("rename")) {
            steps.add(what + (path.getFileName().toString().endsWith(".tmp") ? " file" : ""));
          }
        };
    Run.in(FaultyFiles.of(folder, note), "chart", "w.csv", "-o", "a.svg");
    assertEquals(List.of("force file", "rename", "force"), steps);
  }

  /** A file or folder that is there and may not be read, of whatever kind, is no bad data. */
  @Test
  void whatMayNotBeReadIsExitCodeFour() throws IOException {
    assertEquals(1, run("check p --record").code() | 1);
    for (String closed : List.of("measures.csv", "expected", "w.csv", "changes.csv", "waits.csv")) {
      write("p/changes.csv", "measure,date,kind,label\nwaits,2024-06-01,note,x\n");
      FaultyFiles.Step deny =
          (what, path) -> {
            boolean reads = what.equals("read") || what.equals("list");
            if (reads && path.getFileName().toString().equals(closed)) {
              throw new AccessDeniedException(path.toString());
            }
          };
      Path closedFolder = FaultyFiles.of(folder, deny);
      Run check = Run.in(closedFolder, "check", "p");
      assertEquals(4, check.code(), closed + ": " + check);
      assertTrue((check.err() + check.out()).contains("unreadable"), closed + ": " + check);
      if (!closed.equals("expected") && !closed.equals("waits.csv")) {
        assertEquals(4, Run.in(closedFolder, "report", "p", "-o", "o" + closed).code(), closed);
      }
    }
    FaultyFiles.Step deny =
        (what, path) -> {
          if (path.toString().endsWith("p/measures.csv")) {
            throw new AccessDeniedException(path.toString());
          }
        };
    Run check = Run.in(FaultyFiles.of(folder, deny), "check", "p");
    assertFalse(check.err().contains("unknown-measure"), check.err());
  }

  /** What a log of continuous integration keeps, others read. */
  @Test
  void formatsForProgramsQuoteNoCellOnStandardErrorEither() throws IOException {
    change("p/data/w.csv", "2024-03,33", "2024-03,ZQXNUM");
    for (String format : List.of("json", "junit", "sarif", "github")) {
      Run check = run("check p --format " + format);
      assertEquals(3, check.code());
      assertFalse((check.out() + check.err()).contains("ZQX"), check.toString());
      assertTrue(check.err().startsWith("p/data/w.csv:4: column 'days': "), check.err());
    }
    assertTrue(run("check p").err().contains("ZQXNUM"));
  }
}
