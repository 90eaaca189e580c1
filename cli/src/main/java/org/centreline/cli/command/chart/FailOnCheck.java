package org.centreline.cli.command.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Variation;
import org.centreline.analysis.risk.RecentCases;
import org.centreline.cli.option.FailOn;
import org.centreline.rule.RuleSets;
import org.centreline.series.Subgroups;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.Unread;

/** Looks for the findings that a script asked to be told of. */
public final class FailOnCheck {

  private FailOnCheck() {}

  /** A sentence for each finding that is there; empty where none is. */
  public static List<String> fired(List<ChartAnalysis> charts, Set<FailOn> asked) {
    return fired(charts, asked, Optional.empty());
  }

  /**
   * The same.
   *
   * @param since the first day on which a signal of cases counts; that of their newest month where
   *     empty
   */
  public static List<String> fired(
      List<ChartAnalysis> charts, Set<FailOn> asked, Optional<LocalDate> since) {
    List<String> fired = new ArrayList<>();
    for (ChartAnalysis chart : charts) {
      for (FailOn finding : FailOn.values()) {
        if (asked.contains(finding) && holds(finding, chart, since)) {
          fired.add(
              "--fail-on "
                  + finding.word()
                  + ": found"
                  + chart.measured().group().map(group -> " in " + group).orElse("")
                  + ", so the exit code is 1.");
        }
      }
    }
    return fired;
  }

  /** A sentence for each finding that could not be looked for, so that silence is no all-clear. */
  public static List<String> unjudged(List<ChartAnalysis> charts, Set<FailOn> asked) {
    List<String> unjudged = new ArrayList<>();
    for (ChartAnalysis chart : charts) {
      String where = chart.measured().group().map(group -> " in " + group).orElse("");
      if (asked.contains(FailOn.CONCERN) && chart.variation().isEmpty()) {
        Unread why = Unread.of(chart);
        String what = why == Unread.TOO_FEW ? "too few points to judge" : why.words();
        unjudged.add("Note: --fail-on concern: " + what + where + ".");
      }
      if (asked.contains(FailOn.FAILING) && chart.assurance().isEmpty()) {
        unjudged.add("Note: --fail-on failing: no limits to judge the target by" + where + ".");
      }
    }
    return unjudged;
  }

  private static boolean holds(FailOn finding, ChartAnalysis chart, Optional<LocalDate> since) {
    return switch (finding) {
      case SIGNAL -> CaseWords.speakOf(chart) ? isSignalledSince(chart, since) : isSignalled(chart);
      case CONCERN -> chart.variation().filter(Variation::isConcerning).isPresent();
      case FAILING -> chart.assurance().filter(Assurance.FAILING::equals).isPresent();
      case SLIPPING, LOST -> false;
    };
  }

  /** Anhøj's signals belong to the phase; all others must cover its newest included point. */
  private static boolean isSignalled(ChartAnalysis chart) {
    int phase = chart.lastPhase().phase().index();
    OptionalInt newest = newest(chart);
    return chart.findings().stream()
        .filter(finding -> finding.phase() == phase)
        .anyMatch(
            finding ->
                finding.ruleSet().equals(RuleSets.ANHOEJ.id())
                    || newest.isPresent() && covers(finding, newest.getAsInt())
                    || chart.open().isPresent() && covers(finding, chart.points().size() - 1));
  }

  /** Of cases, or totals against the number expected: a signal on or after a day. */
  private static boolean isSignalledSince(ChartAnalysis chart, Optional<LocalDate> since) {
    Subgroups subgroups = chart.measured().subgroups();
    Optional<RecentCases> recent =
        subgroups.isCalendar() && since.isPresent()
            ? Optional.of(new RecentCases(subgroups, since.get()))
            : RecentCases.ofNewestMonth(subgroups);
    return recent
        .map(
            cases ->
                chart.findings().stream().anyMatch(found -> cases.holds(found.signal().last())))
        .orElseGet(() -> isSignalled(chart));
  }

  private static boolean covers(Finding finding, int position) {
    return finding.signal().first() <= position && position <= finding.signal().last();
  }

  private static OptionalInt newest(ChartAnalysis chart) {
    int first = chart.lastPhase().phase().span().first();
    return IntStream.range(first, chart.points().size())
        .filter(i -> chart.points().statuses().get(i) == Status.INCLUDED)
        .max();
  }
}
