package org.centreline.project.folder;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.Sheet;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.text.Nearest;

/**
 * The form of one of a project's files.
 *
 * @param file its name
 * @param needed columns that must be there
 * @param known all columns that may be there
 */
public record SheetForm(String file, List<String> needed, List<String> known) {

  /** How many rows a file has that people keep by hand. */
  private static final int MOST_ROWS = 10_000;

  /** The rows of the file; none where it is not there. */
  public List<SheetRow> rows(ProjectFolder folder, Complaints complaints) {
    if (!folder.has(file)) {
      // Taken for absent, it would be left out of every chart without a word.
      folder.alike(file).ifPresent(name -> complaints.add(Optional.empty(), named(name, folder)));
      return List.of();
    }
    ProjectFolder.Found found = folder.find(file);
    found
        .fault()
        .ifPresent(
            fault ->
                complaints.add(
                    Optional.empty(),
                    folder.problem(
                        file, 0, "", Wrong.of(fault.code(), fault.expected(), file, fault.fix()))));
    try {
      return found
          .file()
          .map(text -> rows(Sheet.read(text, MOST_ROWS), folder, complaints))
          .orElse(List.of());
    } catch (DataException e) {
      complaints.addAll(e.problems());
      return List.of();
    }
  }

  private List<SheetRow> rows(Sheet sheet, ProjectFolder folder, Complaints complaints) {
    for (String name : sheet.names()) {
      if (!known.contains(name)) {
        complaints.add(Optional.empty(), unknown(name, sheet, folder));
      }
    }
    for (String name : needed) {
      if (!sheet.names().contains(name)) {
        complaints.add(Optional.empty(), missing(name, sheet, folder));
      }
    }
    return sheet.lines().stream()
        .map(line -> new SheetRow(folder, file, line, complaints))
        .toList();
  }

  private Problem named(String name, ProjectFolder folder) {
    return folder.problem(
        file,
        0,
        "",
        Wrong.of(ProjectCode.MISSING_FILE, "the name " + file, name, "capitals count: rename it"));
  }

  private Problem unknown(String name, Sheet sheet, ProjectFolder folder) {
    String fix =
        Nearest.to(name, known)
            .map(near -> "did you mean " + near + "?")
            .orElse("the columns are: " + String.join(", ", known));
    return folder.problem(
        file,
        sheet.headerLine(),
        name,
        Wrong.of(ProjectCode.UNKNOWN_COLUMN, "a column that " + file + " may have", name, fix));
  }

  private Problem missing(String name, Sheet sheet, ProjectFolder folder) {
    return folder.problem(
        file,
        sheet.headerLine(),
        name,
        new Wrong(
            Code.MISSING_COLUMN.word(),
            "a column of this name",
            "none",
            "add it; the columns there are: " + String.join(", ", sheet.names())));
  }
}
