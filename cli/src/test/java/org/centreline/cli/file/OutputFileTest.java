package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;
  private Input input;

  @BeforeEach
  void anInput() throws IOException {
    input = new Input("in.csv", Files.writeString(folder.resolve("in.csv"), "week,days\n"));
  }

  @Test
  void aNewFileAndAnOldOneMayBeWritten() throws IOException {
    Files.writeString(folder.resolve("old.csv"), "");
    assertEquals(List.of(), check("new.csv"));
    assertEquals(List.of(), check("old.csv"));
  }

  @Test
  void theInputIsNeverWrittenThroughWhicheverName() throws IOException {
    Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("in.csv"));
    Files.createLink(folder.resolve("hard.csv"), folder.resolve("in.csv"));
    Files.createDirectory(folder.resolve("sub"));
    for (String name : List.of("in.csv", "soft.csv", "hard.csv", "sub/../in.csv", "./in.csv")) {
      assertEquals(
          List.of("--output " + name + ": this is the input; choose another name"), check(name));
    }
  }

  @Test
  void aLinkedInputIsSafeToo() throws IOException {
    Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("in.csv"));
    input = new Input("soft.csv", folder.resolve("soft.csv"));
    assertEquals(
        List.of("--output in.csv: this is the input; choose another name"), check("in.csv"));
  }

  @Test
  void oneFileIsNamedOnce() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "");
    Files.createSymbolicLink(folder.resolve("b.csv"), Path.of("a.csv"));
    OutputFile first = new OutputFile("a.csv", folder.resolve("a.csv"));
    Problems problems = new Problems();
    new OutputFile("b.csv", folder.resolve("b.csv")).check(input, List.of(first), problems);
    assertEquals(
        List.of("--output b.csv: this file is written already; name it once"), problems.reasons());
  }

  @Test
  void thereMustBeAFolder() {
    assertEquals(
        List.of("x/y/a.csv can't be written: there is no folder x/y; make it first"),
        check("x/y/a.csv"));
    assertEquals(
        List.of("in.csv/a.csv can't be written: in.csv is not a folder"), check("in.csv/a.csv"));
  }

  @Test
  void whatIsAroundALinkIsAroundTheFolderItLeadsTo() throws IOException {
    Files.createDirectories(folder.resolve("other/sub"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("other/sub"));
    Path real = folder.toRealPath();
    assertEquals(real.resolve("other/in.csv"), destination("link/../in.csv"));
    assertEquals(List.of(), check("link/../in.csv"));
    assertEquals(real.resolve("in.csv"), destination("link/../../in.csv"));
    Files.createSymbolicLink(folder.resolve("other/far.csv"), Path.of("../link/../end.csv"));
    assertEquals(real.resolve("other/end.csv"), destination("other/far.csv"));
    Files.writeString(folder.resolve("other/in.csv"), "");
    assertEquals(real.resolve("other/in.csv"), destination("link/../in.csv"));
    input = new Input("link/../in.csv", folder.resolve("link/../in.csv"));
    assertEquals(
        List.of("--output other/in.csv: this is the input; choose another name"),
        check("other/in.csv"));
  }

  @Test
  void oneFileIsNamedOnceBehindALinkToo() throws IOException {
    Files.createDirectories(folder.resolve("other/sub"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("other/sub"));
    OutputFile first = new OutputFile("other/a.csv", folder.resolve("other/a.csv"));
    Problems problems = new Problems();
    new OutputFile("link/../a.csv", folder.resolve("link/../a.csv"))
        .check(input, List.of(first), problems);
    assertEquals(
        List.of("--output link/../a.csv: this file is written already; name it once"),
        problems.reasons());
  }

  @Test
  void everyFolderOnTheWayMustBeThere() {
    for (String name : List.of("gone/../in.csv", "gone/../gone/new.csv", "gone/..")) {
      assertEquals(
          List.of(name + " can't be written: there is no folder gone; make it first"), check(name));
    }
    String absolute = folder + "/gone/../in.csv";
    assertEquals(
        List.of(
            absolute + " can't be written: there is no folder " + folder + "/gone; make it first"),
        check(absolute));
    assertEquals(
        List.of("in.csv/../new.csv can't be written: in.csv is not a folder"),
        check("in.csv/../new.csv"));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(folder.resolve("a.csv"));
    assertEquals(List.of("a.csv can't be written: it is a folder"), check("a.csv"));
  }

  @Test
  void aDeviceIsNoOrdinaryFile() {
    assumeTrue(Files.exists(Path.of("/dev/null")));
    assertEquals(
        List.of("/dev/null can't be written: it is not an ordinary file"), check("/dev/null"));
  }

  @Test
  void someNamesNoSystemHas() {
    Problems problems = new Problems();
    OutputFile.of("a\0.csv", RunEnvironment.piped(folder), problems);
    assertEquals(
        List.of("a\0.csv can't be written: the system allows no such name"), problems.reasons());
  }

  private Path destination(String name) {
    return OutputFile.of(name, RunEnvironment.piped(folder), new Problems())
        .orElseThrow()
        .destination();
  }

  private List<String> check(String name) {
    Problems problems = new Problems();
    OutputFile.of(name, RunEnvironment.piped(folder), problems)
        .orElseThrow()
        .check(input, List.of(), problems);
    return problems.reasons();
  }
}
