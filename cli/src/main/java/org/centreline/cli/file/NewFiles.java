package org.centreline.cli.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centreline.csv.Sheet;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.check.Recordings;

/**
 * A list of the files of a new project, which lies among them under a hidden name that tells the
 * process until all are there. So what a run left that was killed between two of them is known, and
 * is taken away where nobody changed it.
 *
 * @param folder of the project
 */
record NewFiles(Path folder) {

  private static final String NAME = "new-files.csv";

  /** Whether nothing lies there but empty folders and what runs left that were killed. */
  boolean areRests() {
    try {
      Map<String, String> left = left();
      try (Stream<Path> all = Files.walk(folder)) {
        return all.allMatch(
            one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS) || isRest(one, left));
      }
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** Takes away what {@link #areRests} knows, but for folders. */
  void clear() throws IOException {
    Map<String, String> left = left();
    List<Path> rests;
    try (Stream<Path> all = Files.walk(folder)) {
      rests = all.filter(one -> isRest(one, left)).sorted().toList();
    }
    // The list goes last, so that a run that is killed in between leaves it.
    for (Path rest : rests) {
      if (!isList(rest)) {
        Files.deleteIfExists(rest);
      }
    }
    for (Path rest : rests) {
      Files.deleteIfExists(rest);
    }
  }

  /** Writes the list of what will be there; it is gone when that is. */
  Path begin(Map<String, byte[]> files) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    files.forEach((name, bytes) -> sums.put(name, Checksum.of(Bytes.of(bytes))));
    Path list = folder.resolve(Rests.name(NAME, System.nanoTime() & 0xFFFFFFFFFFL));
    Files.write(list, new PackList(sums).bytes(), StandardOpenOption.CREATE_NEW);
    return list;
  }

  /** One run makes one project, so a list of this run is one that it could not take away. */
  private static boolean isOver(Path list) throws IOException {
    return Rests.isOurs(list) || Rests.isOver(list);
  }

  private static boolean isList(Path file) {
    return Rests.isRest(file.getFileName().toString(), List.of(NAME));
  }

  /** What lists tell of runs that are over. */
  private Map<String, String> left() throws IOException {
    Map<String, String> left = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path list : files.filter(NewFiles::isList).toList()) {
          if (isOver(list)) {
            left.putAll(sums(list));
          }
        }
      }
    }
    return left;
  }

  /** What a list tells; nothing where the run was killed as it wrote it. */
  private static Map<String, String> sums(Path list) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try {
      for (Sheet.Line line : Sheet.read(new CsvFile(NAME, Files.readAllBytes(list))).lines()) {
        sums.put(line.cell("name").orElse(""), line.cell("sha-256").orElse(""));
      }
    } catch (DataException e) {
      sums.clear();
    }
    return sums;
  }

  private boolean isRest(Path file, Map<String, String> left) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      if (Rests.isRest(file.getFileName().toString())) {
        return !isList(file) || isOver(file);
      }
      String name = folder.relativize(file).toString().replace('\\', '/');
      return Recordings.isOne(name)
          ? !left.isEmpty()
          : left.containsKey(name)
              && left.get(name).equals(Checksum.of(Bytes.of(Files.readAllBytes(file))));
    } catch (IOException e) {
      return false;
    }
  }
}
