package org.centreline.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.since.EarlierFiles;
import org.centreline.project.since.EarlierFiles.Origin;

/** A pack that another is compared with, as it lies there. */
public final class EarlierPack {

  private EarlierPack() {}

  /** The pack typed; empty, with a problem, where there is none. */
  public static Optional<EarlierFiles> named(
      String typed, RunEnvironment setting, Problems problems) {
    Path path = setting.path(typed).orElse(Path.of(""));
    if (path.toString().isEmpty() || !Files.exists(path)) {
      problems.file("--since " + typed + ": there is no such folder");
    } else if (!Files.isDirectory(path)) {
      problems.file("--since " + typed + ": it is a file; name the folder of a pack");
    } else if (Files.isRegularFile(path.resolve(ProjectFolder.MEASURES))) {
      problems.usage("--since " + typed + ": this is a project; name the folder of a pack of it");
    } else if (!Files.exists(path.resolve(PackList.FILE))
        && !Files.exists(path.resolve(EarlierFiles.SUMMARY))) {
      problems.file(
          "--since "
              + typed
              + ": this is no pack (there is neither "
              + PackList.FILE
              + " nor "
              + EarlierFiles.SUMMARY
              + " in it)");
    } else {
      return read(typed, path, Origin.NAMED, problems);
    }
    return Optional.empty();
  }

  /** The pack that lies in a folder; empty where the folder holds none. */
  static Optional<EarlierFiles> replaced(String typed, Path path, Problems problems) {
    return Files.isRegularFile(place(path, PackList.FILE))
        ? read(typed, path, Origin.REPLACED, problems)
        : Optional.empty();
  }

  private static Optional<EarlierFiles> read(
      String typed, Path path, Origin origin, Problems problems) {
    try {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (String name : EarlierFiles.names()) {
        Path place = place(path, name);
        if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
          files.put(name, Files.readAllBytes(place));
        }
      }
      Set<String> changed = changed(files, sums(typed, path));
      return Optional.of(new EarlierFiles(typed, files, changed, origin));
    } catch (IOException e) {
      problems.file(typed + " can't be read: " + FileReason.of(e));
      return Optional.empty();
    }
  }

  /**
   * Where a file of the pack lies: in a folder that a run was killed in, as it was before that run,
   * for what lies under the names themselves may be of both.
   */
  private static Path place(Path folder, String name) {
    boolean half = Files.exists(folder.resolve(PackList.COMING), LinkOption.NOFOLLOW_LINKS);
    return folder.resolve(half ? PackList.before(name) : name);
  }

  /** The checksums with which the pack was written; none where the list is gone or no table. */
  private static Map<String, String> sums(String typed, Path path) throws IOException {
    Path list = place(path, PackList.FILE);
    if (!Files.isRegularFile(list)) {
      return Map.of();
    }
    try {
      return PackList.read(new CsvFile(typed + "/" + PackList.FILE, Files.readAllBytes(list)))
          .sums();
    } catch (DataException e) {
      return Map.of();
    }
  }

  /** A file that no list vouches for counts as changed. */
  private static Set<String> changed(Map<String, byte[]> files, Map<String, String> sums) {
    Set<String> changed = new HashSet<>();
    files.forEach(
        (name, bytes) -> {
          if (!Checksum.of(Bytes.of(bytes)).equals(sums.get(name))) {
            changed.add(name);
          }
        });
    return changed;
  }
}
