package org.centreline.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.TypedPlace;
import org.centreline.project.folder.ProjectFolder;

/**
 * A folder that is to be made, or that is empty.
 *
 * @param typed as typed
 * @param path where it is
 */
public record NewFolder(String typed, Path path) {

  /** The folder typed; empty, with a problem, where it can't be made or holds something. */
  public static Optional<NewFolder> of(String typed, RunEnvironment setting, Problems problems) {
    Optional<Path> path = setting.path(typed).filter(p -> !typed.isEmpty());
    if (path.isEmpty()) {
      problems.file(typed + " can't be made: the system allows no such name");
    }
    Optional<NewFolder> folder = path.map(p -> new NewFolder(typed, TypedPlace.of(p)));
    folder.ifPresent(made -> made.check(problems));
    return folder;
  }

  private void check(Problems problems) {
    Path parent = path.getParent();
    if (!Files.exists(path) && Files.isSymbolicLink(path)) {
      problems.file(typed + " can't be made: it is a link that leads to no folder");
    } else if (Files.exists(path) && !Files.isDirectory(path)) {
      problems.file(typed + " can't be made: it is a file");
    } else if (Files.exists(path) && !new NewFiles(path).areRests()) {
      problems.file(typed + " can't be made: it holds files already; name a new folder");
    } else if (parent != null && !Files.isDirectory(parent)) {
      problems.file(typed + " can't be made: the folder around it is not there; make it first");
    } else if (!Files.isWritable(Files.exists(path) || parent == null ? path : parent)) {
      problems.file(typed + " can't be made: the folder is read-only");
    }
  }

  /** What it is called. */
  public String name() {
    return path.getFileName() == null ? typed : path.getFileName().toString();
  }

  /**
   * Writes the first files of a project.
   *
   * @param files the bytes of each by its name, with {@code /} between folders
   * @param then what else is written; till it is done, the folder counts as one that is not made
   * @throws Refusal where one can't be written; all of them are gone then, as half a project would
   *     be in the way of the next attempt
   */
  public <T> T write(Map<String, byte[]> files, Function<ProjectFolder, T> then) {
    try (MadeFolders folders = new MadeFolders()) {
      folders.make(path);
      NewFiles fresh = new NewFiles(path);
      fresh.clear();
      Path list = fresh.begin(files);
      try {
        List<FileToWrite> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Path place = path.resolve(file.getKey());
          folders.make(place.getParent());
          all.add(
              new FileToWrite(new OutputFile(typed + "/" + file.getKey(), place), file.getValue()));
        }
        WholeFiles.write(all);
        T done = then.apply(ProjectFolder.open(path, typed));
        Files.delete(list);
        return done;
      } catch (IOException | RuntimeException e) {
        fresh.clear();
        throw e;
      }
    } catch (IOException e) {
      throw new Refusal(ExitCode.NO_FILE, List.of(typed + " can't be made: " + FileReason.of(e)));
    }
  }
}
