package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Way;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.RowRequest;

/**
 * Asks whether 22-Jan is January 2022 or the 22nd of some January: spreadsheets show both so, and
 * the one of them makes another chart than the other.
 *
 * @param request what is read
 * @param collected the dates
 */
record YearQuestion(RowRequest request, Collector collected) {

  /** Ends the reading where that decides the dates and nobody said it. */
  void ask(DateColumn dates) {
    if (!dates.areNumbersAndMonths()) {
      return;
    }
    String example = collected.places().text(0);
    List<Way> ways =
        IntStream.range(0, example.length())
            .filter(i -> !Character.isLetterOrDigit(example.charAt(i)))
            .mapToObj(i -> "yy" + example.charAt(i) + "MMM")
            .limit(1)
            .filter(this::readsAll)
            .map(pattern -> way(pattern, example))
            .toList();
    String day = "write the year into the cells, as in 22 Jan 2024";
    Mismatch either =
        new Mismatch(
            "dates with a year",
            example,
            ways.isEmpty()
                ? day
                : "if the number is the day, " + day + "; if it is the year, see below");
    Place place =
        request.layout().isWide()
            ? Place.line(request.header().line())
            : request.place(collected.firstLine(), request.layout().x());
    DataException failure = request.findings().fatal(Code.AMBIGUOUS_DATES, place, either);
    throw new DataException(failure.problems(), ways);
  }

  private static Way way(String pattern, String example) {
    int year = DateFormat.ofPattern(pattern).read(example).map(LocalDate::getYear).orElse(0);
    ColumnChoice choice = new ColumnChoice(Matter.DATE_FORMAT, pattern);
    return new Way(List.of(choice), example + " is a month of " + year);
  }

  /** Whether every number may be a year of two digits. */
  private boolean readsAll(String pattern) {
    DateFormat format = DateFormat.ofPattern(pattern);
    return IntStream.range(0, collected.places().size())
        .allMatch(i -> format.read(collected.places().text(i)).isPresent());
  }
}
