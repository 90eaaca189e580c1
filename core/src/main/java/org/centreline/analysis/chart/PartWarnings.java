package org.centreline.analysis.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.series.PartPeriod;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** Tells of a first or last period that the data cover in part, with its dates. */
final class PartWarnings {

  private PartWarnings() {}

  static Optional<Warning> partPeriods(Evidence evidence) {
    Subgroups subgroups = evidence.basis().measured().subgroups();
    List<String> sentences = new ArrayList<>();
    for (PartPeriod part : subgroups.parts()) {
      LocalDate begins = subgroups.dates().get(part.position());
      sentences.add(named(subgroups.rhythm(), begins) + " " + held(part) + ": " + use(part) + ".");
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Warning("part-period", String.join(" ", sentences)));
  }

  /** What has passed since the last event, where that is drawn. */
  static Optional<Warning> openInterval(Evidence evidence) {
    return evidence
        .points()
        .open(evidence.basis().measured(), evidence.facts())
        .map(
            open ->
                "Already "
                    + open.amount()
                    + " since the last event"
                    + (open.above()
                        ? ", above the upper limit: the last point, drawn hollow, sets no limit,"
                            + " and is a signal before the next event comes."
                        : ": the last point, drawn hollow, in no limit and no rule, can only get"
                            + " longer."))
        .map(told -> new Warning("open-interval", told));
  }

  private static String use(PartPeriod part) {
    return part.isLeftOut()
        ? "drawn hollow, in no limit and no rule"
        : "its value counts as the others do";
  }

  /** "holds 10 of 30 days (1 to 10 Apr)". */
  private static String held(PartPeriod part) {
    if (!part.tellsDays()) {
      return "is covered in part";
    }
    String unit = part.unit().word() + (part.due() == 1 ? "" : "s");
    return "holds " + part.there() + " of " + part.due() + " " + unit + " (" + dates(part) + ")";
  }

  private static String dates(PartPeriod part) {
    LocalDate first = part.first();
    LocalDate last = part.last();
    boolean months = part.unit() == Rhythm.MONTH;
    String to = months ? month(last) : day(last);
    if (months ? month(first).equals(to) : first.equals(last)) {
      return to;
    }
    boolean same = !months && first.getMonth() == last.getMonth();
    String from = months ? month(first) : same ? first.getDayOfMonth() + "" : day(first);
    return from + " to " + to;
  }

  /** The period as charts name it. */
  private static String named(Rhythm rhythm, LocalDate begins) {
    String year = " " + begins.getYear();
    return switch (rhythm) {
      case YEAR -> year(begins);
      case HALF_YEAR -> (begins.getMonthValue() > 6 ? "H2" : "H1") + year;
      case QUARTER -> month(begins) + "-" + month(begins.plusMonths(2)) + year;
      case MONTH -> month(begins) + year;
      case WEEK -> "The week of " + day(begins) + year;
      default -> day(begins) + year;
    };
  }

  /** "2024", or "2024/25" where it does not begin in January. */
  private static String year(LocalDate begins) {
    int next = (begins.getYear() + 1) % 100;
    return begins.getYear() + (begins.getMonthValue() == 1 ? "" : (next < 10 ? "/0" : "/") + next);
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date);
  }

  private static String month(LocalDate date) {
    String name = date.getMonth().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
