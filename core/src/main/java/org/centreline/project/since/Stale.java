package org.centreline.project.since;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.series.Rhythm;
import org.centreline.words.SubgroupWords;

/**
 * Charts without a value for the newest period. A period is the newest where another chart of the
 * same rhythm has a value for it, or where one of a finer rhythm has gone past it. Without a rhythm
 * nothing falls due.
 *
 * @param newest the newest period of each rhythm
 * @param hidden whether small numbers are hidden: a value that is hidden is not one that is missing
 */
public record Stale(Map<Rhythm, Long> newest, boolean hidden) {

  public Stale {
    newest = Collections.unmodifiableMap(newest);
  }

  /** Of the charts of a pack. */
  public static Stale of(List<ChartAnalysis> charts, boolean hidden) {
    Map<Rhythm, Long> newest = new EnumMap<>(Rhythm.class);
    Stale counting = new Stale(Map.of(), hidden);
    for (ChartAnalysis chart : charts) {
      int last = counting.last(chart, false);
      for (Rhythm rhythm : Rhythm.values()) {
        if (last >= 0 && tells(rhythm(chart), rhythm)) {
          newest.merge(rhythm, due(chart, last, rhythm), Math::max);
        }
      }
    }
    return new Stale(newest, hidden);
  }

  /** Whether what falls due in one rhythm tells how far another has come. */
  private static boolean tells(Rhythm own, Rhythm other) {
    return other != Rhythm.IRREGULAR && own.compareTo(other) <= 0;
  }

  /** The newest period that must be there; of a finer rhythm the one before, which is over. */
  private static long due(ChartAnalysis chart, int last, Rhythm rhythm) {
    long period = rhythm.period(date(chart, last));
    return rhythm(chart) == rhythm ? period : period - 1;
  }

  /** What is said of a chart that has no value for the newest period; empty of any other. */
  public Optional<String> of(ChartAnalysis chart) {
    Rhythm rhythm = rhythm(chart);
    if (rhythm == Rhythm.IRREGULAR || !newest.containsKey(rhythm)) {
      return Optional.empty();
    }
    int own = last(chart, true);
    if (own < 0) {
      return Optional.of("no value yet");
    }
    return rhythm.period(date(chart, own)) < newest.get(rhythm)
        ? Optional.of(
            "no value since " + new SubgroupWords(chart.measured().subgroups()).label(own))
        : Optional.empty();
  }

  /** The last position with a value; parts of a period count for the chart itself alone. */
  private int last(ChartAnalysis chart, boolean parts) {
    return IntStream.range(0, chart.points().size())
        .filter(i -> counts(chart.points().statuses().get(i), parts))
        .max()
        .orElse(-1);
  }

  private boolean counts(Status status, boolean parts) {
    return switch (status) {
      case INCLUDED, EXCLUDED -> true;
      case PARTIAL -> parts;
      case MISSING -> hidden && parts;
    };
  }

  private static Rhythm rhythm(ChartAnalysis chart) {
    return chart.measured().subgroups().isCalendar()
        ? chart.measured().subgroups().rhythm()
        : Rhythm.IRREGULAR;
  }

  private static LocalDate date(ChartAnalysis chart, int position) {
    return chart.measured().subgroups().dates().get(position);
  }
}
