package org.centreline.project.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.Sheet;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;

/**
 * The recordings of a project: one CSV a measure in its folder {@code expected}.
 *
 * @param folder the project
 */
public record Recordings(ProjectFolder folder) {

  private static final String NAME = "expected";
  private static final String FOLDER = NAME + "/";
  private static final String ENDING = ".csv";

  /** The file of a measure, from the project's folder on. */
  public static String file(String id) {
    return FOLDER + id + ENDING;
  }

  /**
   * What was recorded of a measure; empty where nothing was.
   *
   * @throws DataException where there is a file that can't be read
   */
  Optional<Recording> of(String id) {
    if (!folder.has(file(id))) {
      return Optional.empty();
    }
    CsvFile file = folder.file(file(id));
    return Optional.of(Recording.read(file));
  }

  /** Whether a file of a project is one of what was recorded, by its name. */
  public static boolean isOne(String file) {
    return file.startsWith(FOLDER) && file.endsWith(ENDING);
  }

  /** The id of the measure that a file is of. */
  static String id(String file) {
    return file.substring(FOLDER.length(), file.length() - ENDING.length());
  }

  /** Whether a file is a recording, by the names of its columns. */
  boolean isRecording(String file) {
    try {
      return Recording.hasColumns(Sheet.read(folder.file(file)).names());
    } catch (DataException e) {
      return false;
    }
  }

  /** Recordings that belong to none of these measures. */
  List<String> notOf(List<String> ids) {
    Path expected = folder.root().resolve(NAME);
    if (!Files.isDirectory(expected)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(expected)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .filter(name -> !ids.contains(name.substring(0, name.length() - ENDING.length())))
          .map(name -> FOLDER + name)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable();
    }
  }

  /**
   * Refuses a folder of recordings that may not be looked into: what is there would be taken for
   * what is not.
   */
  void refuseClosed() {
    Path expected = folder.root().resolve(NAME);
    if (Files.isDirectory(expected)
        && !(Files.isReadable(expected) && Files.isExecutable(expected))) {
      throw unreadable();
    }
  }

  private DataException unreadable() {
    Wrong wrong =
        Wrong.of(
            ProjectCode.UNREADABLE_FILE,
            "a folder that can be read",
            NAME,
            "see who may read the folder");
    return new DataException(List.of(folder.problem(NAME, 0, "", wrong)));
  }
}
