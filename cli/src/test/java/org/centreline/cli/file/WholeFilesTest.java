package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

  @TempDir Path folder;

  @Test
  void aFileHoldsItsBytesAndNothingElseIsLeft() throws IOException {
    WholeFiles.write(List.of(file("a.svg", "new"), file("b.json", "")));
    assertEquals("new", Files.readString(folder.resolve("a.svg")));
    assertEquals("", Files.readString(folder.resolve("b.json")));
    assertEquals(List.of("a.svg", "b.json"), names());
  }

  @Test
  void whatWasThereIsReplaced() throws IOException {
    Files.writeString(folder.resolve("a.svg"), "something older and longer");
    WholeFiles.write(List.of(file("a.svg", "new")));
    assertEquals("new", Files.readString(folder.resolve("a.svg")));
  }

  @Test
  void whereOneFileCannotBeStagedNoneIsWritten() throws IOException {
    Files.writeString(folder.resolve("a.svg"), "old");
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> WholeFiles.write(List.of(file("a.svg", "new"), file("none/b.svg", "new"))));
    assertEquals(ExitCode.NO_FILE, refusal.code());
    assertEquals(List.of("none/b.svg can't be written: there is no such file"), refusal.reasons());
    assertEquals("old", Files.readString(folder.resolve("a.svg")));
    assertEquals(List.of("a.svg"), names());
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Files.createDirectories(folder.resolve("a.svg/inside"));
    assertThrows(Refusal.class, () -> WholeFiles.write(List.of(file("a.svg", "new"))));
    assertEquals(List.of("a.svg"), names());
    assertTrue(Files.isDirectory(folder.resolve("a.svg/inside")));
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Files.writeString(folder.resolve("real/a.svg"), "old");
    link("a.svg", "real/a.svg");
    WholeFiles.write(List.of(file("a.svg", "new")));
    assertTrue(Files.isSymbolicLink(folder.resolve("a.svg")));
    assertEquals("new", Files.readString(folder.resolve("real/a.svg")));
  }

  @Test
  void aLinkToNothingYetIsFollowed() throws IOException {
    link("a.svg", "b.svg");
    WholeFiles.write(List.of(file("a.svg", "new")));
    assertTrue(Files.isSymbolicLink(folder.resolve("a.svg")));
    assertEquals("new", Files.readString(folder.resolve("b.svg")));
  }

  @Test
  void permissionsStayAsTheyWere() throws IOException {
    Path path = Files.writeString(folder.resolve("a.svg"), "old");
    assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"));
    Set<PosixFilePermission> open = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(path, open);
    WholeFiles.write(List.of(file("a.svg", "new")));
    assertEquals(open, Files.getPosixFilePermissions(path));
  }

  @Test
  void longNamesHaveRoom() throws IOException {
    String name = "a".repeat(251) + ".svg";
    WholeFiles.write(List.of(file(name, "new")));
    assertEquals(List.of(name), names());
  }

  private FileToWrite file(String name, String text) {
    return new FileToWrite(
        new OutputFile(name, folder.resolve(name)), text.getBytes(StandardCharsets.UTF_8));
  }

  private void link(String name, String to) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), Path.of(to));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
