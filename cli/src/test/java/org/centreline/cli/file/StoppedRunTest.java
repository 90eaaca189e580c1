package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end before they have written everything, each in a process of its own. */
class StoppedRunTest {

  private static final int FILES = 20_000;

  @TempDir Path folder;

  /** Writes many files into the folder named. */
  public static final class Writer {

    public static void main(String[] arguments) {
      List<FileToWrite> files = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        OutputFile target = new OutputFile(i + ".svg", Path.of(arguments[0], i + ".svg"));
        files.add(new FileToWrite(target, new byte[4096]));
      }
      WholeFiles.write(files);
    }
  }

  @BeforeEach
  void needsSignalsAndLimits() {
    assumeTrue(File.separatorChar == '/');
  }

  private Process start(String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.redirectError(folder.resolve("err.txt").toFile());
    return builder.start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void oneThatIsStoppedLeavesNoTemporaryFile() throws Exception {
    Process process = start(java(), Writer.class.getName(), folder.toString());
    while (process.isAlive() && names().stream().noneMatch(name -> name.endsWith(".tmp"))) {
      Thread.sleep(2);
    }
    process.destroy();
    assertEquals(143, process.waitFor());
    assertEquals(List.of("err.txt"), names());
  }

  /** A limit to the size of files stands for a disk that is full. */
  @Test
  void oneThatRunsOutOfRoomWritesNothing() throws Exception {
    Path csv = folder.resolve("a.csv");
    Files.writeString(csv, "n\n" + "1\n2\n5\n".repeat(20));
    Files.writeString(folder.resolve("a.svg"), "old");
    String limited = "ulimit -f 4; exec \"$0\" -XX:-UsePerfData \"$@\"";
    Process process =
        start(
            "sh",
            "-c",
            limited,
            java(),
            Main.class.getName(),
            "chart",
            csv.toString(),
            "-o",
            folder.resolve("a.json").toString(),
            "-o",
            folder.resolve("a.svg").toString());
    byte[] printed = process.getInputStream().readAllBytes();
    assertEquals(4, process.waitFor());
    String said = Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
    assertTrue(said.contains("a.json can't be written: file too large"), said);
    assertEquals(0, printed.length);
    assertEquals("old", Files.readString(folder.resolve("a.svg")));
    assertEquals(List.of("a.csv", "a.svg", "err.txt"), names());
  }
}
