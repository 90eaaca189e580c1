package org.centreline.project.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.csv.Sheet;
import org.centreline.csv.text.Nearest;

/** One row of a project's file, with a place for what is wrong with it. */
public final class SheetRow {

  private final ProjectFolder folder;
  private final String file;
  private final Sheet.Line line;
  private final Complaints complaints;
  private Optional<String> measure = Optional.empty();
  private boolean sound = true;

  SheetRow(ProjectFolder folder, String file, Sheet.Line line, Complaints complaints) {
    this.folder = folder;
    this.file = file;
    this.line = line;
    this.complaints = complaints;
  }

  /** Whatever is found wrong from now on is a matter of this measure alone. */
  void concerns(String id) {
    measure = Optional.of(id);
  }

  /** The line of the file, from 1. */
  public int number() {
    return line.number();
  }

  /** Whether nothing was found wrong so far. */
  public boolean isSound() {
    return sound;
  }

  /** What stands in a column; empty where nothing does. */
  public Optional<String> cell(String column) {
    return line.cell(column);
  }

  /** The same as a text. */
  public String text(String column) {
    return cell(column).orElse("");
  }

  /** What stands in a column that must not be empty; an empty text, with a problem, where it is. */
  public String needed(String column, String what) {
    if (cell(column).isEmpty()) {
      wrong(column, Wrong.of(ProjectCode.EMPTY_CELL, what, "", "fill in the cell"));
    }
    return text(column);
  }

  /** The value that a word stands for; empty, with a problem, where it is another word. */
  public <T> Optional<T> word(String column, List<T> values, Function<T, String> word) {
    Optional<String> cell = cell(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    for (T value : values) {
      if (word.apply(value).equalsIgnoreCase(cell.get())) {
        return Optional.of(value);
      }
    }
    List<String> words = values.stream().map(word).toList();
    wrong(column, unknown(cell.get(), words));
    return Optional.empty();
  }

  private static Wrong unknown(String cell, List<String> words) {
    int last = words.size() - 1;
    String listed = String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    String fix =
        Nearest.to(cell, words).map(near -> "did you mean " + near + "?").orElse("mend the word");
    return Wrong.of(ProjectCode.UNKNOWN_WORD, listed, cell, fix);
  }

  /** Reports something wrong in a column. */
  public void wrong(String column, Wrong what) {
    sound = false;
    complaints.add(measure, folder.problem(file, line.number(), column, what));
  }
}
