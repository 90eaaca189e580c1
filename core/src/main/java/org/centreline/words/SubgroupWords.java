package org.centreline.words;

import java.time.LocalDate;
import java.util.List;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.series.Subgroups.Kind;

/**
 * How people read the subgroups of a chart: "Mar 2024", "week of 4 Mar 2024", "point 12".
 *
 * @param subgroups what stands on the x axis
 */
public record SubgroupWords(Subgroups subgroups) {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** The subgroup at a position from 0, short, as under an axis: "4 Mar 2024". */
  public String label(int position) {
    return subgroups.isCalendar()
        ? period(subgroups.dates().get(position))
        : subgroups.labels().get(position);
  }

  /** The subgroup at a position from 0, as in a sentence: "week of 4 Mar 2024". */
  public String at(int position) {
    if (subgroups.kind() == Kind.ROW) {
      return "point " + label(position);
    }
    boolean week = subgroups.isCalendar() && subgroups.rhythm() == Rhythm.WEEK;
    return (week ? "the week of " : "") + label(position);
  }

  /** With its preposition: "in Mar 2024", "on 4 Mar 2024", "at point 12". */
  public String in(int position) {
    if (!subgroups.isCalendar()) {
      return "at " + at(position);
    }
    boolean day = label(position).equals(day(subgroups.dates().get(position)));
    return (day && subgroups.rhythm() != Rhythm.WEEK ? "on " : "in ") + at(position);
  }

  /** Both ends with their prepositions: "from Mar 2024 to Sep 2024", "in Mar 2024" where equal. */
  public String span(int first, int last) {
    return first == last ? in(first) : "from " + at(first) + " to " + label(last);
  }

  /** A single day: "4 Mar 2024". */
  public static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date);
  }

  /**
   * A day that somebody typed, in the words of the subgroups: "Mar 2024" where months begin on that
   * day of theirs, "2024/25" for the first day of a financial year, else the day.
   */
  public String moment(LocalDate date) {
    return subgroups.isCalendar() && startsOne(date) ? period(date) : day(date);
  }

  private boolean startsOne(LocalDate date) {
    LocalDate first = subgroups.dates().get(0);
    int months = Math.abs(date.getMonthValue() - first.getMonthValue());
    return date.getDayOfMonth() == 1
        && first.getDayOfMonth() == 1
        && switch (subgroups.rhythm()) {
          case MONTH -> true;
          case QUARTER -> months % 3 == 0;
          case HALF_YEAR -> months % 6 == 0;
          case YEAR -> months == 0;
          default -> false;
        };
  }

  private String period(LocalDate date) {
    return switch (subgroups.rhythm()) {
      case MONTH -> month(date);
      case QUARTER -> quarter(date);
      case HALF_YEAR -> half(date);
      case YEAR -> year(date);
      default -> day(date);
    };
  }

  private static String month(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** "Jan-Mar 2024" where the date is the quarter's first or last day, else the day. */
  private static String quarter(LocalDate date) {
    int start = (date.getMonthValue() - 1) / 3 * 3;
    LocalDate first = LocalDate.of(date.getYear(), start + 1, 1);
    LocalDate last = first.plusMonths(3).minusDays(1);
    return date.equals(first) || date.equals(last)
        ? MONTHS.get(start) + "-" + MONTHS.get(start + 2) + " " + date.getYear()
        : day(date);
  }

  /**
   * "H1 2024" where the date is the first or last day of January to June, or of July to December;
   * "Apr-Sep 2024" where it begins or ends six other months; else the day.
   */
  private static String half(LocalDate date) {
    boolean first = date.getDayOfMonth() == 1;
    if (!first && date.getDayOfMonth() != date.lengthOfMonth()) {
      return day(date);
    }
    LocalDate from = first ? date : date.plusDays(1).minusMonths(6);
    LocalDate to = from.plusMonths(5);
    if (from.getMonthValue() == 1 || from.getMonthValue() == 7) {
      return (from.getMonthValue() == 1 ? "H1 " : "H2 ") + from.getYear();
    }
    String until = MONTHS.get(to.getMonthValue() - 1) + " " + to.getYear();
    String since = MONTHS.get(from.getMonthValue() - 1);
    return since + (from.getYear() == to.getYear() ? "" : " " + from.getYear()) + "-" + until;
  }

  /** "2024" or the financial year "2024/25" where the date is its first or last day. */
  private static String year(LocalDate date) {
    int year = date.getYear();
    if (date.getDayOfYear() == 1 || date.equals(LocalDate.of(year, 12, 31))) {
      return Integer.toString(year);
    }
    if (date.equals(LocalDate.of(year, 4, 1))) {
      return financial(year);
    }
    return date.equals(LocalDate.of(year, 3, 31)) ? financial(year - 1) : day(date);
  }

  private static String financial(int year) {
    int end = (year + 1) % 100;
    return year + "/" + (end < 10 ? "0" : "") + end;
  }
}
