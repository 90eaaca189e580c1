package org.centreline.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.centreline.cli.jdbc.SourceTables;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.project.folder.ProjectFolder;

/** A folder that is read. */
public final class InputFolder {

  private InputFolder() {}

  /** The folder typed; empty, with a problem, where it is not there or can't be read. */
  public static Optional<ProjectFolder> of(
      String typed, RunEnvironment setting, Problems problems) {
    Path path = setting.path(typed).orElse(Path.of(""));
    if (path.toString().isEmpty() || !Files.exists(path)) {
      problems.file(typed + " can't be read: there is no such folder");
    } else if (!Files.isDirectory(path)) {
      problems.file(typed + " can't be read: it is a file; name the folder of a project");
    } else if (!Files.isReadable(path) || !Files.isExecutable(path)) {
      problems.file(typed + " can't be read: permission denied");
    } else {
      return opened(path, typed, setting, problems);
    }
    return Optional.empty();
  }

  private static Optional<ProjectFolder> opened(
      Path path, String typed, RunEnvironment setting, Problems problems) {
    try {
      ProjectFolder folder = ProjectFolder.open(path, typed);
      return Optional.of(
          folder.has(ProjectFolder.SOURCES)
              ? folder.with(SourceTables.of(folder, setting))
              : folder);
    } catch (IOException e) {
      problems.file(typed + " can't be read: " + FileReason.of(e));
      return Optional.empty();
    }
  }
}
