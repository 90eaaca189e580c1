package org.centreline.cli.jdbc;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.daily.DailyCounts;
import org.centreline.csv.daily.DailyGroup;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailyQuestion.Detail;
import org.centreline.series.Doubles;

/** Reads the rows of an answer, whose columns stand in the order in which {@link Select} asks. */
final class GroupRows {

  /** PostgreSQL has days that never come, such as infinity. */
  private static final int LAST_YEAR = 9999;

  private final DailyQuestion question;
  private final ResultSet rows;
  private int at;

  GroupRows(DailyQuestion question, ResultSet rows) {
    this.question = question;
    this.rows = rows;
  }

  /** The row that the answer stands at. */
  DailyGroup group() throws SQLException {
    at = 1;
    Optional<LocalDate> day = day();
    List<String> by = new ArrayList<>();
    for (int i = 0; i < question.by().size(); i++) {
      String cell = rows.getString(at++);
      by.add(cell == null ? "" : cell);
    }
    List<Boolean> met = new ArrayList<>();
    for (int i = 0; i < question.where().size() && question.others(); i++) {
      met.add(rows.getInt(at++) == 1);
    }
    boolean numbers = question.detail() == Detail.NUMBERS && question.value().isPresent();
    double value = numbers ? number() : Double.NaN;
    long count = rows.getLong(at++);
    if (numbers || question.value().isEmpty()) {
      return new DailyGroup(day, by, met, count, value, Double.NaN, DailyCounts.NONE);
    }
    long given = rows.getLong(at++);
    double sum = number();
    double greatest = number();
    long[] of = longs(5);
    boolean ratio = question.denominator().isPresent();
    long any = ratio ? rows.getLong(at++) : given;
    double over = ratio ? number() : Double.NaN;
    DailyCounts.Over overs = ratio ? overs() : DailyCounts.Over.NONE;
    DailyCounts counts =
        new DailyCounts(given, any - given, of[0], of[1], of[2], of[3], of[4], greatest, overs);
    return new DailyGroup(day, by, met, count, sum, over, counts);
  }

  private DailyCounts.Over overs() throws SQLException {
    double greatest = number();
    long[] of = longs(5);
    return new DailyCounts.Over(of[0], of[1], of[2], of[3], of[4], greatest);
  }

  private long[] longs(int count) throws SQLException {
    long[] all = new long[count];
    for (int i = 0; i < count; i++) {
      all[i] = rows.getLong(at++);
    }
    return all;
  }

  /**
   * Some drivers give a day of ours, others one of SQL; what is no day of a calendar is refused.
   */
  private Optional<LocalDate> day() throws SQLException {
    Optional<LocalDate> day = cell(at++);
    if (day.filter(found -> found.getYear() < 1 || found.getYear() > LAST_YEAR).isPresent()) {
      throw new SQLException("no day of a calendar", "22008");
    }
    return day;
  }

  private Optional<LocalDate> cell(int column) throws SQLException {
    try {
      return Optional.ofNullable(rows.getObject(column, LocalDate.class));
    } catch (SQLException | UnsupportedOperationException e) {
      return Optional.ofNullable(rows.getDate(column)).map(Date::toLocalDate);
    }
  }

  /** A number; NaN for none. What is no number of ordinary size is refused. */
  private double number() throws SQLException {
    Object cell = rows.getObject(at++);
    if (cell == null) {
      return Double.NaN;
    }
    double number =
        cell instanceof Number found
            ? found.doubleValue()
            : new BigDecimal(cell.toString()).doubleValue();
    if (!Doubles.isOrdinary(number)) {
      throw new SQLException("no number of ordinary size", "22003");
    }
    return number;
  }
}
