package org.centreline.csv.row;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.header.HeaderSearch;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.text.Row;

/** Tells the rows that people put below the data: totals, sources, remarks. */
public final class Footers {

  /**
   * Not those of {@code total-name:} in {@code heading-words.txt} of the room {@code role}, for
   * "All" below the data may be a site like others, and what is a footer is not read at all.
   */
  private static final Set<String> TOTALS = Set.of("total", "totals", "grand total", "average");

  private final RowRequest request;
  private final DateFormat dates;

  public Footers(RowRequest request) {
    this.request = request;
    Optional<String> pattern = request.options().dateFormat();
    dates = pattern.isPresent() ? DateFormat.ofPattern(pattern.get()) : DateFormat.standard();
  }

  /**
   * Whether a row is one, if no data follow: a total in place of a date, or a single remark in
   * place of a date or of the whole row.
   *
   * @param filled how many cells the row has, empty ones at its end aside
   */
  public boolean mayHold(Row row, int filled) {
    int x = request.layout().isWide() ? 0 : request.layout().x();
    boolean whole = row.width() == 1 && request.header().width() > 1;
    boolean inPlaceOfDate =
        request.layout().axis() == Axis.DATES && filled == x + 1 && first(row) == x;
    return isTotal(row, x) || (whole || inPlaceOfDate) && isRemark(row.cell(filled - 1));
  }

  private static boolean isTotal(Row row, int x) {
    return isTotal(x < 0 ? "" : row.cell(x));
  }

  /** Whether a text in place of a date or label may be that of a total below the data. */
  static boolean isTotal(String cell) {
    boolean word = !cell.isEmpty() && Character.isLetter(cell.charAt(0));
    return word && TOTALS.contains(cell.toLowerCase(Locale.ROOT));
  }

  private static int first(Row row) {
    int first = 0;
    while (row.cell(first).isEmpty()) {
      first++;
    }
    return first;
  }

  boolean isRemark(String cell) {
    return !HeaderSearch.isData(cell)
        && MissingMark.of(cell).isEmpty()
        && dates.read(cell).isEmpty();
  }
}
