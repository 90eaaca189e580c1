package org.centreline.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.TypedPlace;

/**
 * A file that is to be written.
 *
 * @param typed as typed
 * @param path where it is
 */
public record OutputFile(String typed, Path path) {

  private static final int MOST_LINKS = 40;

  /**
   * The file typed; empty, with a problem, where the system has no such names or takes them for
   * something else.
   */
  public static Optional<OutputFile> of(String typed, RunEnvironment setting, Problems problems) {
    Optional<Path> path = setting.path(typed);
    if (path.isEmpty()) {
      problems.file(typed + " can't be written: the system allows no such name");
    }
    Optional<String> fault = path.flatMap(p -> WindowsName.fault(typed, p));
    if (fault.isPresent()) {
      problems.file(typed + " can't be written: " + fault.get());
      return Optional.empty();
    }
    return path.map(p -> new OutputFile(typed, p.toAbsolutePath()));
  }

  /** Reports a folder that is not there or can't be written to. */
  public void checkFolder(Problems problems) {
    Optional<Path> on = onTheWay();
    Path folder = on.orElse(destination().getParent());
    String shown = on.map(this::typed).orElseGet(this::shown);
    if (Files.isSymbolicLink(destination())) {
      problems.file(typed + " can't be written: it is a link that leads to no file");
    } else if (folder == null || !Files.exists(folder)) {
      problems.file(typed + " can't be written: there is no folder " + shown + "; make it first");
    } else if (!Files.isDirectory(folder)) {
      problems.file(typed + " can't be written: " + shown + " is not a folder");
    } else if (!Files.isWritable(folder)) {
      problems.file(typed + " can't be written: the folder " + shown + " is read-only");
    }
  }

  /** What stands before {@code ..} and is no folder, though the folder behind may be there. */
  private Optional<Path> onTheWay() {
    Path on = path.getRoot();
    for (Path name : path) {
      if (name.toString().equals("..") && !Files.isDirectory(on)) {
        return Optional.of(on);
      }
      on = on.resolve(name);
    }
    return Optional.empty();
  }

  /** A folder on the way, as far as it was typed. */
  private String typed(Path on) {
    Path all = Path.of(typed);
    Path part = all.subpath(0, all.getNameCount() - path.getNameCount() + on.getNameCount());
    return (all.isAbsolute() ? all.getRoot().resolve(part) : part).toString();
  }

  /** The folder, as far as it was typed; that of the file itself where a link was. */
  private String shown() {
    if (Files.isSymbolicLink(path)) {
      return String.valueOf(destination().getParent());
    }
    int cut = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\'));
    return cut < 0 ? "." : cut == 0 ? "/" : typed.substring(0, cut);
  }

  /** Reports whatever stands against writing the file. */
  public void check(Input input, List<OutputFile> others, Problems problems) {
    checkFolder(problems);
    if (Files.isDirectory(path)) {
      problems.file(typed + " can't be written: it is a folder");
    } else if (Files.exists(path) && !Files.isRegularFile(path)) {
      problems.file(typed + " can't be written: it is not an ordinary file");
    } else if (Files.exists(path) && !Files.isWritable(path)) {
      problems.file(typed + " can't be written: it is read-only");
    }
    checkIsNot(input.path(), problems);
    if (others.stream().anyMatch(other -> isSame(other.destination()))) {
      problems.usage("--output " + typed + ": this file is written already; name it once");
    }
  }

  /** Reports where it is a file that is read. */
  public void checkIsNot(Path read, Problems problems) {
    if (isSame(read)) {
      problems.usage("--output " + typed + ": this is the input; choose another name");
    }
  }

  private boolean isSame(Path other) {
    try {
      return destination().equals(other)
          || Files.exists(path) && Files.exists(other) && Files.isSameFile(path, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** The file itself where the path is a link; a link where links lead in a circle. */
  Path destination() {
    try {
      if (Files.exists(path)) {
        return path.toRealPath();
      }
      Path end = TypedPlace.of(path);
      for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(end); i++) {
        end = TypedPlace.of(end.resolveSibling(Files.readSymbolicLink(end)));
      }
      return end;
    } catch (IOException e) {
      return path;
    }
  }
}
