package org.centreline.cli.command.selftest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.command.selftest.Reference.ReferenceCase;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;

/**
 * The projects of the examples, laid out of the jar into a folder of their own, which is gone when
 * all is done: {@code check} reads folders.
 */
final class ExampleFolders implements AutoCloseable {

  private static final String FILES = "examples/files.txt";

  private static final Path NONE = Path.of("");

  private final Path folder;

  private ExampleFolders(Path folder) {
    this.folder = folder;
  }

  /**
   * Lays them out, where a case of the references needs them.
   *
   * @throws Refusal where no folder can be made
   */
  static ExampleFolders of(List<Reference> references) {
    if (references.stream().flatMap(r -> r.cases().stream()).noneMatch(ExampleFolders::isCheck)) {
      return new ExampleFolders(NONE);
    }
    try {
      ExampleFolders folders = new ExampleFolders(Files.createTempDirectory("centreline-"));
      folders.fill();
      return folders;
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.NO_FILE, List.of("no folder can be made for the examples: " + FileReason.of(e)));
    }
  }

  private static boolean isCheck(ReferenceCase one) {
    return one.words().get(0).equals("check");
  }

  Path folder() {
    return folder;
  }

  private void fill() throws IOException {
    String names = new String(References.bytes(FILES), StandardCharsets.UTF_8);
    for (String name : names.lines().toList()) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, References.bytes("examples/" + name));
    }
  }

  @Override
  public void close() {
    if (folder.equals(NONE)) {
      return;
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The system clears its folder of temporary files.
      return;
    }
  }
}
