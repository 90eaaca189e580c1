package org.centreline.csv.choice;

import java.util.Optional;
import org.centreline.csv.number.AnswerColumn;
import org.centreline.csv.number.Lengths;
import org.centreline.csv.number.NumberColumn;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.ReadingOptions;

/** The cells of the value column, read as what they are. */
public final class ValueCells {

  private final Form form;
  private final NumberColumn numbers;
  private final AnswerColumn answers;

  /**
   * Cells of one column.
   *
   * @param name of the column, for messages
   * @param form as what they are read
   * @param findings where problems and notices go
   */
  public ValueCells(String name, Form form, ReadingOptions options, FileFindings findings) {
    this.form = form;
    numbers = new NumberColumn(name, options, findings);
    answers = new AnswerColumn(name, form.answers(), findings);
  }

  /** What a cell says as a number; NaN where it says nothing. */
  public double read(String cell, int line) {
    return switch (form.kind()) {
      case NUMBERS, COUNTED -> numbers.read(cell, line);
      case ANSWERS -> answers.read(cell, line);
      case EVENTS -> 1;
    };
  }

  /** The same for a number under a name of its own. */
  public double read(String cell, int line, String column) {
    return numbers.read(cell, line, column);
  }

  /** Whether a number of nothing but digits and a point is like those before it. */
  public boolean readsPlain() {
    return form.kind() == Form.Kind.NUMBERS && numbers.readsPlain();
  }

  /** Takes note of so many such numbers, which were read elsewhere, and the greatest of them. */
  public void plain(int more, double most) {
    numbers.plain(more, most);
  }

  /** Judges the column as a whole, once every cell was read. */
  public void finish(char delimiter) {
    numbers.finish(delimiter);
    answers.finish();
  }

  /** In which unit lengths of time such as 7:25 were read; empty where there were none. */
  public Optional<Lengths.Unit> lengths() {
    return numbers.lengths();
  }

  public boolean isPercentage() {
    return numbers.isPercentage();
  }
}
