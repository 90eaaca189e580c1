package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.centreline.Matter;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/**
 * Finds out which sign stands before the decimals: a comma where a column can be read in no other
 * way and none needs a point. What one column shows counts for all columns of a file.
 */
public final class DecimalSigns {

  private static final int MOST_ROWS = 500;

  private final CsvTable table;
  private final List<Signs> columns = new ArrayList<>();

  private DecimalSigns(CsvTable table) {
    this.table = table;
    for (int i = 0; i < table.header().width(); i++) {
      columns.add(new Signs(table.header().name(i), i, table.delimiter() == ','));
    }
  }

  /**
   * The options with the sign that the file has.
   *
   * @throws DataException where a whole column reads as one number or as a thousand times that
   */
  public static ReadingOptions found(
      CsvTable table, ReadingOptions options, FileFindings findings) {
    if (options.decimal() != Decimal.FOUND) {
      return options;
    }
    DecimalSigns signs = new DecimalSigns(table);
    signs.look();
    return signs.decide(options, findings);
  }

  /** The same for who only looks: what reads in two ways is left as it is. */
  public static ReadingOptions likely(
      CsvTable table, ReadingOptions options, FileFindings findings) {
    try {
      return found(table, options, findings);
    } catch (DataException twofold) {
      return options;
    }
  }

  private void look() {
    try (Rows rows = table.rows(Purpose.LOOK)) {
      for (int i = 0; i < MOST_ROWS && rows.next(); i++) {
        Row row = rows.row();
        for (int column = 0; column < columns.size(); column++) {
          columns.get(column).look(row.cell(column));
        }
      }
    }
  }

  private ReadingOptions decide(ReadingOptions options, FileFindings findings) {
    Optional<Signs> comma = first(Signs::needCommas).or(() -> first(Signs::haveCommas));
    Optional<Signs> point = first(Signs::needPoints);
    boolean made = table.text().isMade();
    if (comma.filter(Signs::needCommas).isPresent() && point.isEmpty() && !made) {
      findings.note(
          Code.DECIMAL_COMMAS,
          "numbers were read with decimal commas, as '"
              + Shown.text(comma.get().name)
              + "' has them");
      return options.with(Decimal.COMMA);
    }
    if (comma.isPresent()) {
      String others =
          point
              .map(column -> " and decimal points in '" + Shown.text(column.name) + "'")
              .orElse("");
      String found = "decimal commas in '" + Shown.text(comma.get().name) + "'" + others;
      first(column -> column.areTwofold() && !(made && column.commas == 0))
          .ifPresent(column -> ask(column, found, findings));
    } else if (point.isEmpty() || made) {
      first(column -> column.areUnclear() && !findings.names().areNumbers(column.position))
          .ifPresent(column -> ask(column, column.found(), findings));
    }
    return options;
  }

  private Optional<Signs> first(Predicate<Signs> those) {
    return columns.stream().filter(those).findFirst();
  }

  private void ask(Signs column, String found, FileFindings findings) {
    String sign = column.commas > 0 ? "commas" : "points";
    String ofComma = column.commas > 0 ? "decimals" : "thousands";
    String ofPoint = column.commas > 0 ? "thousands" : "decimals";
    boolean made = table.text().isMade();
    String other =
        made ? "make numbers of the texts in the workbook" : "add " + Matter.DECIMAL_COMMA;
    String fix =
        (other + " if the " + sign + " " + meant(ofComma) + ", or ")
            + (made ? "add " : "")
            + (Matter.DECIMAL_POINT + " if they " + meant(ofPoint));
    Mismatch either = new Mismatch("numbers that read in one way only", found, fix);
    Place place = new Place(table.header().line(), column.name);
    DataException failure = findings.fatal(Code.AMBIGUOUS_NUMBER, place, either);
    Way comma = new Way(List.of(new ColumnChoice(Matter.DECIMAL_COMMA, "")), ofComma);
    Way point = new Way(List.of(new ColumnChoice(Matter.DECIMAL_POINT, "")), ofPoint);
    throw new DataException(failure.problems(), made ? List.of(point) : List.of(comma, point));
  }

  private static String meant(String what) {
    return what.equals("decimals") ? "stand before decimals" : "separate thousands";
  }

  /** What the cells of one column tell. */
  private static final class Signs {

    /** Thousands without a sign of their own have three digits, percentages end at 100. */
    private static final int LEAST_WHOLE = 100;

    private static final int MOST_WHOLE = 999;
    private static final int THOUSAND = 1000;

    /** Numbers of one kind are seldom so many times each other. */
    private static final int FAR = 10;

    private final Numeral withPoints = new Numeral(Decimal.POINT);
    private final Numeral withCommas = new Numeral(Decimal.COMMA);
    private final String name;
    private final int position;
    private final boolean amongCommas;
    private int onlyPoints;
    private int onlyCommas;
    private int points;
    private int commas;
    private int neither;
    private boolean percents;
    private String firstPointed = "";
    private double leastPointed = Double.POSITIVE_INFINITY;
    private double mostWhole;

    private Signs(String name, int position, boolean amongCommas) {
      this.name = name;
      this.position = position;
      this.amongCommas = amongCommas;
    }

    private void look(String cell) {
      if (MissingMark.of(cell).isPresent()) {
        return;
      }
      boolean point = withPoints.read(cell);
      boolean comma = withCommas.read(cell);
      if (point && comma) {
        either(cell);
      } else if (point) {
        onlyPoints++;
      } else if (comma) {
        onlyCommas++;
      } else {
        neither++;
      }
    }

    /** Such as 1.234 and 1,234; or a number that is the same in both ways. */
    private void either(String cell) {
      percents |= withPoints.isPercent();
      if (withPoints.value() == withCommas.value()) {
        mostWhole = Math.max(mostWhole, withPoints.value());
      } else if (cell.indexOf('.') > 0) {
        points++;
        leastPointed = Math.min(leastPointed, withPoints.value());
        firstPointed = firstPointed.isEmpty() ? cell : firstPointed;
      } else {
        commas++;
      }
    }

    /** A few cells to be mended, told one by one afterwards, don't hide what the others are. */
    private boolean areNumbers() {
      return 10 * neither <= onlyPoints + onlyCommas + points + commas;
    }

    private boolean haveCommas() {
      return areNumbers() && onlyCommas > 0 && (!amongCommas || onlyPoints == 0);
    }

    /** Among commas a slip or two such as 12,50 do not make decimals of thousands. */
    private boolean needCommas() {
      return haveCommas() && (!amongCommas || 2 * onlyCommas > points + commas);
    }

    private boolean needPoints() {
      return areNumbers() && onlyPoints > 0 && onlyCommas == 0;
    }

    /** Nothing in the column itself tells. */
    private boolean areTwofold() {
      return areNumbers() && onlyPoints + onlyCommas == 0 && points + commas > 0;
    }

    /** Nothing but such as 1.234; among commas only where thousands are as likely. */
    private boolean areUnclear() {
      return neither == 0
          && points > 0
          && (!amongCommas || onlyPoints + onlyCommas == 0 && mayBeThousands());
    }

    /**
     * Such as 1.234 beside 980 or 1580, of which the first is far less if the point marks decimals,
     * and of the size of the others if it marks thousands.
     */
    private boolean mayBeThousands() {
      HeadingVocabulary words = HeadingVocabulary.standard();
      Heading heading = Heading.of(name);
      boolean quotient = percents || heading.isRate();
      for (String kind : List.of("percentage", "rate", "share")) {
        quotient |= words.in(heading, kind).isPresent();
      }
      return !quotient
          && mostWhole > LEAST_WHOLE
          && (mostWhole <= MOST_WHOLE || isNear(THOUSAND * leastPointed, mostWhole))
          && mostWhole > FAR * leastPointed;
    }

    private static boolean isNear(double one, double other) {
      return one < FAR * other && other < FAR * one;
    }

    private String found() {
      return amongCommas
          ? firstPointed + " beside " + Shown.number(mostWhole)
          : "a point before three digits in every cell";
    }
  }
}
