package org.centreline.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.centreline.project.check.MeasureCheck;
import org.centreline.project.check.ProjectCheck;
import org.centreline.project.check.Recording;
import org.centreline.project.check.Recordings;
import org.centreline.project.folder.ProjectFolder;

/** Writes what checks found to the {@code expected} folders of their projects. */
public final class Recorder {

  private Recorder() {}

  /**
   * Writes one file for each measure that is not as recorded.
   *
   * @return their names, as typed
   * @throws Refusal where one can't be written, or would lie outside its project
   */
  public static List<String> record(List<ProjectCheck> checks) {
    List<FileToWrite> files = new ArrayList<>();
    try (MadeFolders folders = new MadeFolders()) {
      for (ProjectCheck check : checks) {
        for (MeasureCheck measure : check.measures()) {
          if (!measure.isSame() && measure.analysed().isPresent()) {
            String text = Recording.text(measure.analysed().get());
            files.add(file(check.folder(), measure.id(), text, folders));
          }
        }
      }
      WholeFiles.write(files);
    }
    return files.stream().map(file -> file.target().typed()).toList();
  }

  /**
   * Takes away what is recorded of no measure; a file that is no recording is left where it is.
   *
   * @return the files that are gone, by their names in the project
   * @throws Refusal where one can't be removed, or lies outside its project
   */
  public static List<String> remove(ProjectCheck check) {
    List<String> removable = check.removable();
    for (String name : removable) {
      Path path = check.folder().root().resolve(name);
      try {
        inside(check.folder(), path, name);
        Files.delete(path);
      } catch (IOException e) {
        throw refusal(check.folder().shown(name), FileReason.of(e));
      }
    }
    return removable;
  }

  private static void inside(ProjectFolder folder, Path path, String name) throws IOException {
    boolean inside = path.getParent().toRealPath().startsWith(folder.root());
    if (!inside || Files.isSymbolicLink(path)) {
      throw refusal(folder.shown(name), "it is a link, which may lead out of the project");
    }
  }

  private static FileToWrite file(
      ProjectFolder folder, String id, String text, MadeFolders folders) {
    String name = Recordings.file(id);
    Path path = folder.root().resolve(name);
    try {
      folders.make(path.getParent());
      inside(folder, path, name);
    } catch (IOException e) {
      throw refusal(folder.shown(name), FileReason.of(e));
    }
    return new FileToWrite(
        new OutputFile(folder.shown(name), path), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Refusal refusal(String name, String reason) {
    return new Refusal(ExitCode.NO_FILE, List.of(name + " can't be written: " + reason));
  }
}
