package org.centreline.csv.number;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions.Decimal;

/** Reads the cells of one column of answers: 1 for yes, 0 for no. */
public final class AnswerColumn {

  private final String name;
  private final Answers answers;
  private final FileFindings findings;
  private final Numeral numeral = new Numeral(Decimal.POINT);
  private final Map<MissingMark, Integer> missing = new EnumMap<>(MissingMark.class);

  public AnswerColumn(String name, Answers answers, FileFindings findings) {
    this.name = name;
    this.answers = answers;
    this.findings = findings;
  }

  /** The answer in a trimmed cell; NaN where there is none or, with a problem, another word. */
  public double read(String cell, int line) {
    if (answers.isYes(cell)) {
      return 1;
    }
    if (answers.isNo(cell)) {
      return 0;
    }
    if (answers.areFlags()
        && numeral.read(cell)
        && (numeral.value() == 0 || numeral.value() == 1)) {
      return numeral.value();
    }
    Optional<MissingMark> mark =
        answers.unasked().contains(cell)
            ? Optional.of(MissingMark.NOT_APPLICABLE)
            : Answers.isNone(cell) ? Optional.of(MissingMark.NOT_AVAILABLE) : MissingMark.of(cell);
    if (mark.isPresent()) {
      missing.merge(mark.get(), 1, Integer::sum);
    } else if (answers.areOthers()) {
      return 0;
    } else {
      String either =
          "'"
              + Shown.text(answers.yes())
              + "' or '"
              + Shown.text(answers.no())
              + "', as in most rows";
      String fix =
          "write one of the two, or N/A where the question was not asked or not answered: such rows"
              + " are left out and told";
      findings.problem(Code.BAD_ANSWER, new Place(line, name), new Mismatch(either, cell, fix));
    }
    return Double.NaN;
  }

  /** Tells which cells were left out, once every cell was read. */
  public void finish() {
    int all = missing.values().stream().mapToInt(Integer::intValue).sum();
    if (all > 0) {
      StringJoiner kinds = new StringJoiner(", ");
      missing.forEach((kind, count) -> kinds.add(count + " " + kind.words()));
      findings.note(
          Code.MISSING_VALUES,
          Shown.count(all, "cell")
              + " of '"
              + Shown.text(name)
              + "' "
              + (all == 1 ? "has" : "have")
              + " no answer and "
              + (all == 1 ? "is" : "are")
              + " left out: "
              + kinds);
    }
  }
}
