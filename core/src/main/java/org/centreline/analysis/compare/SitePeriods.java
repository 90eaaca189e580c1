package org.centreline.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.series.Subgroups;

/**
 * From when to when the sites of a funnel were added up.
 *
 * @param charts one a site
 */
record SitePeriods(List<ChartAnalysis> charts) {

  /** Below this share of all subgroups a site has seen another time than the others. */
  private static final double HALF = 0.5;

  /** Every subgroup that some site gave something to; empty where there are no dates. */
  Optional<Subgroups> period() {
    SortedSet<LocalDate> days = days(Status.INCLUDED);
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Subgroups.ofDates(List.copyOf(days), charts.get(0).measured().subgroups().rhythm()));
  }

  /** How many subgroups between the first and the last were left out of every site. */
  int leftOut() {
    SortedSet<LocalDate> kept = days(Status.INCLUDED);
    SortedSet<LocalDate> out = days(Status.EXCLUDED);
    out.addAll(days(Status.PARTIAL));
    out.removeAll(kept);
    return kept.isEmpty() ? 0 : out.subSet(kept.first(), kept.last()).size();
  }

  private SortedSet<LocalDate> days(Status status) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (ChartAnalysis chart : charts) {
      Subgroups subgroups = chart.measured().subgroups();
      if (subgroups.isCalendar()) {
        with(chart, status).mapToObj(subgroups.dates()::get).forEach(days::add);
      }
    }
    return days;
  }

  private static IntStream with(ChartAnalysis chart, Status status) {
    return IntStream.range(0, chart.points().size())
        .filter(i -> chart.points().statuses().get(i) == status);
  }

  /** Sites that have less than half of the period are told. */
  Optional<Warning> partial() {
    int all = period().map(Subgroups::size).orElse(0);
    List<String> sites = new ArrayList<>();
    for (ChartAnalysis chart : charts) {
      long own = with(chart, Status.INCLUDED).count();
      if (own > 0 && own < HALF * all) {
        sites.add(Comparison.name(chart));
      }
    }
    return sites.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "part-period",
                "Less than half of the period is there of "
                    + SiteNames.some(sites)
                    + "; what changed with time can look like a difference between sites."));
  }

  /** Several rows a site without dates may be several things. */
  Optional<Warning> addedUp() {
    int most = charts.stream().mapToInt(chart -> chart.points().size()).max().orElse(0);
    boolean dated = charts.get(0).measured().subgroups().kind() != Subgroups.Kind.ROW;
    return dated || most < 2
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "rows-added-up",
                "There are no dates and up to "
                    + most
                    + " rows a site, which were added up; if they are different things, choose"
                    + " one with "
                    + Matter.WHERE
                    + "."));
  }
}
