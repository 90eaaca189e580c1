package org.centreline.csv.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.Matter;
import org.centreline.csv.choice.Form;
import org.centreline.csv.date.DatedTimes;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.header.RowShape;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.series.Nature;

/**
 * What is to be read from a table, and where what is found goes.
 *
 * @param table the text and the names of its columns
 * @param layout which columns are read
 * @param options how
 * @param grouping how rows become subgroups
 * @param where what rows must hold to be read
 * @param aggregation what is held of them
 * @param nature what the values are, so far as headings and neighbours tell
 * @param form how the cells of the value column are read
 * @param moments how labels are made of dates with their time of day; mostly empty
 * @param findings where problems and notices go
 */
public record RowRequest(
    CsvTable table,
    Layout layout,
    ReadingOptions options,
    Grouping grouping,
    List<Filter> where,
    RowAggregation aggregation,
    Nature nature,
    Form form,
    Optional<DatedTimes> moments,
    FileFindings findings) {

  /** More groups than this have no room on a page. */
  private static final int MOST_GROUPS = 10_000;

  /** More points than this have no room in a chart: every day of 89 years. */
  private static final int MOST_POINTS = 32_767;

  /** More events than this, with a point each, are not held. */
  private static final int MOST_EVENTS = 1_000_000;

  /** More days than this are no dates of data, even where they are gathered: 547 years. */
  private static final int MOST_DAYS = 200_000;

  /** Of values of which nothing is known. */
  public RowRequest(
      CsvTable table,
      Layout layout,
      ReadingOptions options,
      Grouping grouping,
      List<Filter> where,
      RowAggregation aggregation,
      FileFindings findings) {
    this(
        table,
        layout,
        options,
        grouping,
        where,
        aggregation,
        Nature.unknown(),
        Form.NUMBERS,
        Optional.empty(),
        findings);
  }

  /** The same task, with what is found going elsewhere. */
  public RowRequest into(FileFindings others) {
    return new RowRequest(
        table, layout, options, grouping, where, aggregation, nature, form, moments, others);
  }

  /** Whether points are what lies between events, rather than what rows hold. */
  public boolean isBetween() {
    return form.kind() != Form.Kind.NUMBERS && grouping.keepsRowsApart() && !grouping.isOfCases();
  }

  /** Whether the cells of rows stand where they belong. */
  RowShape shape() {
    Set<Integer> numbers =
        Set.copyOf(List.of(layout.value(), layout.denominator(), layout.target()));
    return new RowShape(header(), table.delimiter(), numbers);
  }

  /** The name of the value column; of a wide table that of its columns of dates. */
  String valueName() {
    return layout.isWide()
        ? new WideHeader(header(), options).span()
        : layout.hasValue() ? header().name(layout.value()) : "";
  }

  /** The names of the columns. */
  public Header header() {
    return table.header();
  }

  /** A place in the file; the whole line where the column is -1. */
  public Place place(int line, int column) {
    return column < 0 ? Place.line(line) : new Place(line, header().name(column));
  }

  /** A date without the time that the others have. */
  static Mismatch noMoment(String cell) {
    return new Mismatch("a date and time, as in most rows", cell, "mend the cell");
  }

  /** Percentages already have their denominator. */
  static Mismatch percentOver() {
    return new Mismatch(
        "counts, as there is a denominator",
        "percentages",
        "leave out " + Matter.DENOMINATOR + ", or name the column of counts with " + Matter.VALUE);
  }

  /** What is later than a day cannot be told of rows without dates. */
  void checkUntil() {
    if (grouping.until().isPresent() && layout.axis() != Layout.Axis.DATES && moments.isEmpty()) {
      Mismatch none =
          new Mismatch(
              "a column of dates, to leave out what is later than " + grouping.until().get(),
              "none",
              "name it with "
                  + Matter.DATE
                  + ", or leave out "
                  + Matter.AS_OF
                  + " (of a plan "
                  + Matter.UNTIL
                  + ")");
      throw findings.fatal(Code.CHOOSE_COLUMN, Place.line(table.header().line()), none);
    }
  }

  /** Ends the reading where there are more groups than can be shown. */
  public void checkGroups(int groups) {
    if (groups > MOST_GROUPS) {
      throw tooMany(MOST_GROUPS + " groups", "name a column of sites, not one of cases or people");
    }
  }

  /**
   * Ends the reading where events that are a point each are more than there is room for.
   *
   * @param events of one group
   * @param all of all groups so far
   */
  public void checkEvents(double events, double all) {
    if (events > MOST_POINTS || all > MOST_EVENTS) {
      throw tooMany(
          (events > MOST_POINTS ? MOST_POINTS + " events of a group" : MOST_EVENTS + " events")
              + ", each of which is a point of this chart",
          "count what happened in each row with " + Matter.TYPE + " u, or p for shares");
    }
  }

  /** The same of dates, labels, categories or, where there are none of these, rows. */
  public void checkPoints(int points) {
    boolean dated = layout.axis() == Layout.Axis.DATES;
    boolean gathered = dated && grouping.every().isPresent();
    int most = gathered ? MOST_DAYS : MOST_POINTS;
    // A pattern may read the time of day, so that each row has a text of its own.
    if (points > most && !(dated && options.dateFormat().isPresent())) {
      String many =
          switch (layout.axis()) {
            case DATES -> " dates";
            case LABELS -> " different labels";
            case ROWS -> " rows without dates";
          };
      throw tooMany(
          most + many,
          "gather rows by their dates with "
              + Matter.EVERY
              + ", or take fewer with "
              + Matter.WHERE);
    }
  }

  private DataException tooMany(String most, String fix) {
    Mismatch many = new Mismatch("at most " + most, "more", fix);
    return findings.fatal(Code.TOO_LARGE, Place.WHOLE_FILE, many);
  }

  /**
   * No row is left.
   *
   * @param later whether there are rows after the last day that was asked for
   */
  Mismatch nothing(boolean later) {
    return later
        ? new Mismatch(
            "rows up to " + grouping.until().orElseThrow(),
            "none",
            "choose a later day with " + Matter.AS_OF + " (of a plan " + Matter.UNTIL + ")")
        : new Mismatch(
            "rows of data that can be used", "none", "see " + Matter.WHERE + ", " + Matter.DATE);
  }
}
