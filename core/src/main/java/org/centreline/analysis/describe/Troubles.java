package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centreline.analysis.describe.Trouble.Severity;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;

/** Gathers what is wrong with a file; the same thing again is counted. */
final class Troubles {

  /** What a chart would be told only because of the columns it was given. */
  private static final Set<String> OF_THE_COMMAND =
      Set.of(
          Code.COLUMN_CHOSEN.word(),
          Code.PERIOD_CHOSEN.word(),
          Code.EVENTS.word(),
          Code.ANSWERS.word(),
          Code.ROWS_COUNTED.word(),
          Code.ZEROS_FILLED.word(),
          Code.GAPS_FILLED.word(),
          Code.FILTERED_ROWS.word(),
          Code.SUMMED_ROWS.word(),
          Code.PARTIAL_SUMS.word());

  private static final Set<String> DOUBTFUL =
      Set.of(
          Code.IDENTIFIABLE.word(),
          Code.FAR_DATE.word(),
          Code.DUPLICATE_ROWS.word(),
          Code.REPEATED_CASES.word(),
          Code.FRACTIONAL_NUMERATORS.word(),
          Code.SIMILAR_NAMES.word(),
          Code.HIDDEN_TOTAL.word(),
          Code.MONTH_ENDS.word(),
          Code.SUMMER_TIME.word(),
          Code.PERCENT_HEADING.word(),
          Code.ROW_NUMBERS.word(),
          Code.HALF_ROWS.word(),
          Code.ZERO_ROWS.word());

  private final Map<String, Trouble> all = new LinkedHashMap<>();
  private final Map<String, Integer> seen = new LinkedHashMap<>();

  /** Takes in what a reading said beside its result. */
  void notices(List<Notice> notices) {
    for (Notice notice : notices) {
      if (!OF_THE_COMMAND.contains(notice.code())) {
        Severity severity = DOUBTFUL.contains(notice.code()) ? Severity.WARNING : Severity.NOTE;
        all.putIfAbsent(
            notice.code() + " " + notice.message(),
            new Trouble(severity, notice.code(), 0, "", notice.message(), "", 1));
      }
    }
  }

  /** Takes in why a reading failed; each cell counts once, however often it was read. */
  void problems(DataException refused) {
    for (Problem problem : refused.problems()) {
      String where = problem.code() + " " + problem.column();
      if (seen.putIfAbsent(where + " " + problem.line(), 1) == null) {
        Trouble first =
            new Trouble(
                Severity.ERROR,
                problem.code(),
                problem.line(),
                problem.column(),
                "expected " + problem.expected() + " but found '" + problem.found() + "'",
                problem.fix(),
                1,
                problem.cell());
        all.merge(where, first, (known, again) -> known.again());
      }
    }
  }

  /** The worst first, then in the order of the file. */
  List<Trouble> all() {
    List<Trouble> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparing(Trouble::severity).thenComparingInt(Trouble::line));
    return sorted;
  }
}
