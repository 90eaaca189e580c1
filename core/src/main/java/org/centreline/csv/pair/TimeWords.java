package org.centreline.csv.pair;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Dictionary;

/**
 * Two different words in a column of times, put in order.
 *
 * @param before the code of the earlier word
 * @param after the code of the later one
 * @param reason by what they were put in order
 */
record TimeWords(int before, int after, String reason) {

  private static final String BY_FILE =
      "in the order of the file, as they don't say it: were it the other way round, so would the"
          + " change be; then call them before and after";

  /** Puts the words of a column in order; other than two are a problem and end the reading. */
  static TimeWords of(Dictionary words, RowRequest request, int line) {
    FileFindings findings = request.findings();
    if (words.size() != 2) {
      String found = list(words.texts());
      Mismatch two =
          new Mismatch(
              "two different words in all, one for before and one for after",
              words.size() + ": " + found,
              "choose two of them with " + Matter.WHERE + ", or mend words that mean the same");
      throw findings.fatal(Code.NOT_TWO_TIMES, request.place(line, request.layout().x()), two);
    }
    TimeWords order = ordered(words.text(0), words.text(1));
    findings.note(
        Code.TIME_ORDER,
        "'"
            + Shown.text(words.text(order.before))
            + "' was taken for before and '"
            + Shown.text(words.text(order.after))
            + "' for after, "
            + order.reason);
    return order;
  }

  private static String list(List<String> words) {
    String list = String.join(", ", words.subList(0, Math.min(6, words.size())));
    return words.size() > 6 ? list + ", ..." : list;
  }

  private static TimeWords ordered(String first, String second) {
    Optional<Integer> known = compared(first, second);
    if (known.isPresent()) {
      boolean turned = known.get() > 0;
      return new TimeWords(turned ? 1 : 0, turned ? 0 : 1, "by what they say");
    }
    return new TimeWords(0, 1, BY_FILE);
  }

  /** Below 0 where the first is the earlier, above 0 where the second is; empty where unknown. */
  private static Optional<Integer> compared(String first, String second) {
    Numeral one = new Numeral(Decimal.POINT);
    Numeral other = new Numeral(Decimal.POINT);
    if (one.read(first) && other.read(second)) {
      return Optional.of(Double.compare(one.value(), other.value()));
    }
    DateColumn dates = new DateColumn(List.of(first, second), Optional.empty());
    if (dates.day(0) != DateColumn.NONE && dates.day(1) != DateColumn.NONE) {
      return Optional.of(Long.compare(dates.day(0), dates.day(1)));
    }
    return TimeOrder.of(first, second);
  }
}
