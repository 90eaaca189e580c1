package org.centreline.csv.row;

import java.util.Optional;
import org.centreline.csv.choice.Form;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.number.AnswerColumn;
import org.centreline.csv.number.Lengths;
import org.centreline.csv.number.NumberColumn;

/** The cells of the value column, read as what they are. */
final class ValueCells {

  private final Form form;
  private final NumberColumn numbers;
  private final AnswerColumn answers;

  ValueCells(Task task) {
    Layout layout = task.layout();
    String name =
        layout.isWide()
            ? new WideHeader(task.header(), task.options()).span()
            : layout.hasValue() ? task.header().name(layout.value()) : "";
    form = task.form();
    numbers = new NumberColumn(name, task.options(), task.findings());
    answers = new AnswerColumn(name, form.answers(), task.findings());
  }

  /** What a cell says as a number; NaN where it says nothing. */
  double read(String cell, int line) {
    return switch (form.kind()) {
      case NUMBERS -> numbers.read(cell, line);
      case ANSWERS -> answers.read(cell, line);
      case EVENTS -> 1;
    };
  }

  /** The same for a number under a name of its own. */
  double read(String cell, int line, String column) {
    return numbers.read(cell, line, column);
  }

  /** Judges the column as a whole, once every cell was read. */
  void finish(char delimiter) {
    numbers.finish(delimiter);
    answers.finish();
  }

  /** In which unit lengths of time such as 7:25 were read; empty where there were none. */
  Optional<Lengths.Unit> lengths() {
    return numbers.lengths();
  }

  boolean isPercentage() {
    return numbers.isPercentage();
  }
}
