package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.project.folder.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFolderTest {

  @TempDir Path temporary;
  private ProjectFolder project;

  @BeforeEach
  void aProject() throws IOException {
    Files.createDirectories(temporary.resolve("project/data"));
    project = ProjectFolder.open(temporary.resolve("project"), "project");
  }

  private PackFolder folder(String typed) {
    Problems problems = new Problems();
    PackFolder folder =
        PackFolder.of(typed, project, RunEnvironment.piped(temporary), problems).orElseThrow();
    problems.stopIfAny();
    return folder;
  }

  private static PackFile file(String name, String text) {
    return new PackFile(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private TreeMap<String, String> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve(folder))) {
      TreeMap<String, String> found = new TreeMap<>();
      for (Path path : files.toList()) {
        found.put(path.getFileName().toString(), Files.readString(path));
      }
      return found;
    }
  }

  private void refuses(String typed, int code, String part) {
    Refusal refusal = assertThrows(Refusal.class, () -> folder(typed));
    assertEquals(code, refusal.code().number());
    assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
  }

  @Test
  void aPackIsWrittenWithItsList() throws IOException {
    folder("out").write(List.of(file("index.html", "i"), file("waits.svg", "w")));
    assertEquals(Set.of("index.html", "waits.svg", "pack-files.csv"), files("out").keySet());
    String sum = "de7d1b721a1e0632b7cf04edf5032c8ecffa9f9a08492152b926f1a5a7e765d7";
    assertEquals(
        List.of("name,SHA-256", "index.html," + sum),
        files("out").get("pack-files.csv").lines().toList().subList(0, 2));
  }

  @Test
  void theNextPackRemovesWhatTheLastOneLeftAndNothingElse() throws IOException {
    folder("out").write(List.of(file("index.html", "1"), file("a.svg", "1"), file("b.svg", "1")));
    Files.writeString(temporary.resolve("out/notes.txt"), "mine");
    folder("out").write(List.of(file("index.html", "2"), file("b.svg", "2")));
    TreeMap<String, String> files = files("out");
    assertEquals(Set.of("index.html", "b.svg", "notes.txt", "pack-files.csv"), files.keySet());
    assertEquals("2", files.get("index.html"));
    assertFalse(files.get("pack-files.csv").contains("a.svg"));
    assertEquals("mine", files.get("notes.txt"));
  }

  @Test
  void theSamePackTwiceIsTheSameBytes() throws IOException {
    folder("out").write(List.of(file("index.html", "1"), file("a.svg", "1")));
    TreeMap<String, String> first = files("out");
    folder("out").write(List.of(file("a.svg", "1"), file("index.html", "1")));
    assertEquals(first, files("out"));
  }

  @Test
  void theFrontPageIsTheLastFileWritten() throws IOException {
    folder("out").write(List.of(file("index.html", "old"), file("a.svg", "old")));
    Files.delete(temporary.resolve("out/a.svg"));
    Files.createDirectory(temporary.resolve("out/a.svg"));
    List<PackFile> files = List.of(file("index.html", "new"), file("a.svg", "new"));
    assertThrows(Refusal.class, () -> folder("out").write(files));
    assertEquals("old", Files.readString(temporary.resolve("out/index.html")));
  }

  @Test
  void foldersThatAreNoPacksAreRefused() throws IOException {
    Files.createDirectories(temporary.resolve("mine"));
    Files.writeString(temporary.resolve("mine/letter.txt"), "mine");
    refuses("mine", 4, "holds files that are not of a pack");
    refuses("mine/letter.txt", 4, "it is a file");
    refuses("none/out", 4, "the folder around it is not there");
    assertEquals(Set.of("letter.txt"), files("mine").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"project", "project/out", "project/data/../out", ".", "link"})
  void aPackLiesNotInItsProjectNorAroundIt(String typed) throws IOException {
    Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("project/data"));
    refuses(typed, 2, "neither in its project nor around it");
  }

  @Test
  void aFileThatNoPackLeftIsNotWrittenOver() throws IOException {
    folder("out").write(List.of(file("index.html", "1")));
    Files.writeString(temporary.resolve("out/a.svg"), "mine");
    List<PackFile> files = List.of(file("index.html", "2"), file("a.svg", "2"));
    assertThrows(Refusal.class, () -> folder("out").write(files));
    assertEquals("mine", Files.readString(temporary.resolve("out/a.svg")));
    assertEquals("1", Files.readString(temporary.resolve("out/index.html")));
  }

  @Test
  void nothingIsWrittenOrRemovedOutside() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.txt"), "mine");
    folder("out").write(List.of(file("index.html", "1"), file("a.svg", "1")));
    Path list = temporary.resolve("out/pack-files.csv");
    Files.writeString(
        list, "name,SHA-256\nindex.html,x\na.svg,x\n../outside.txt,x\n" + outside + ",x\n");
    folder("out").write(List.of(file("index.html", "2"), file("a.svg", "2")));
    assertEquals("mine", Files.readString(outside));
    Files.delete(temporary.resolve("out/a.svg"));
    Files.createSymbolicLink(temporary.resolve("out/a.svg"), outside);
    List<PackFile> files = List.of(file("index.html", "3"), file("a.svg", "3"));
    assertThrows(Refusal.class, () -> folder("out").write(files));
    assertEquals("mine", Files.readString(outside));
    folder("out").write(List.of(file("index.html", "4")));
    assertEquals("mine", Files.readString(outside));
    assertFalse(Files.exists(temporary.resolve("out/a.svg")));
  }

  @Test
  void aListThatIsNoneIsRefused() throws IOException {
    Files.createDirectories(temporary.resolve("out"));
    Files.writeString(temporary.resolve("out/pack-files.csv"), "\"");
    assertThrows(Refusal.class, () -> folder("out").write(List.of(file("index.html", "1"))));
    assertEquals(Set.of("pack-files.csv"), files("out").keySet());
  }

  @Test
  void whatAKilledRunLeftIsRemoved() throws IOException {
    folder("out").write(List.of(file("index.html", "1"), file("a.svg", "1")));
    Files.writeString(temporary.resolve("out/.a.svg.1f2e.tmp"), "half");
    Files.writeString(temporary.resolve("out/.mine.1f2e.tmp"), "mine");
    folder("out").write(List.of(file("index.html", "1")));
    assertEquals(Set.of("index.html", "pack-files.csv", ".mine.1f2e.tmp"), files("out").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "a\\b", "", ".", "..", "-a", "é.svg", "a b", "c:d"})
  void namesThatAreNotPlainAreAFault(String name) {
    assertThrows(IllegalArgumentException.class, () -> file(name, ""));
  }
}
