package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.FalseAlarm;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.risk.LevelFacts;
import org.centreline.analysis.risk.RiskFacts;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.risk.Score;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Span;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.words.Decimal;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;
import org.centreline.words.Seldom;
import org.centreline.words.SubgroupWords;
import org.centreline.words.TotalWords;

/**
 * What a chart of events against the number expected says: how many there were and were expected,
 * and where that is more than risk and chance explain.
 *
 * @param analysis the chart
 */
public record CaseWords(ChartAnalysis analysis) {

  /** Whether a chart is one of these. */
  public static boolean speakOf(ChartAnalysis analysis) {
    return analysis.setup().choice().type().traits().has(Trait.EXPECTATION);
  }

  /** Which way a VLAD goes, by convention: its other name is a chart the other way up. */
  static String direction(ChartAnalysis analysis) {
    Better better = analysis.setup().meaning().better();
    boolean vlad = speakOf(analysis) && !hasSums(analysis);
    String up = better == Better.UP ? "worse" : "better";
    return vlad
        ? " (expected minus observed"
            + (better == Better.NEITHER ? ")" : ", up is " + up + " than expected)")
        : "";
  }

  private static boolean hasSums(ChartAnalysis analysis) {
    return analysis.setup().choice().type().traits().has(Trait.DECISION_INTERVAL);
  }

  /** Whether each point is a case. */
  public static boolean areCases(ChartAnalysis analysis) {
    return speakOf(analysis) && analysis.risks().kind() == Score.Kind.CASES;
  }

  /** "Of 1,240 cases 61 had the event, 74.3 expected (O/E 0.82), with no signal." */
  String verdict() {
    boolean fits = analysis.risks().fitsBaseline();
    return counts(new Span(0, analysis.points().size() - 1))
        + (fits
            ? signals()
            : "; the risks do not fit the baseline, so nothing is said of what follows")
        + ".";
  }

  /** The same in short, for those who cannot see the picture. */
  String alt() {
    Span all = new Span(0, analysis.points().size() - 1);
    List<Finding> found = inOrder();
    String said = seen(all) + " seen, " + awaited(all);
    if (found.isEmpty()) {
      return said + " expected, " + (areTooLarge() ? Unread.COARSE.words() : "no signal");
    }
    return said + " expected, last signal of " + last(found) + " " + at(position(found));
  }

  /** In order of time, whichever sum found them. */
  private List<Finding> inOrder() {
    List<Finding> all = new ArrayList<>(analysis.findings());
    all.sort((one, other) -> Integer.compare(one.signal().last(), other.signal().last()));
    return all;
  }

  private static String last(List<Finding> found) {
    return IconWords.of(found.get(found.size() - 1).reading());
  }

  private static int position(List<Finding> found) {
    return found.get(found.size() - 1).signal().last();
  }

  /** "Of 1,240 cases 61 had the event, 74.3 expected (O/E 0.82)". */
  private String counts(Span span) {
    double seen = observed(span);
    double expected = expected(span);
    int cases = cases(span);
    String ratio = expected > 0 ? " (O/E " + Decimal.apartFrom(0, seen / expected, 2) + ")" : "";
    String events =
        isOfTotals()
            ? "In " + Plural.of(cases, period()) + " " + Plural.of((int) seen, "event")
            : "Of " + Plural.of(cases, "case") + " " + Numbers.count((int) seen) + " had the event";
    return events + ", " + awaited(span) + " expected" + ratio;
  }

  private String signals() {
    List<Finding> found = inOrder();
    if (analysis.setup().rules().rules().isEmpty()) {
      return ", and no rule was used to look for signals";
    }
    if (found.isEmpty() && analysis.warnings().stream().anyMatch(w -> w.code().equals("no-rate"))) {
      return ": no usual rate to hold them against, so nothing can be told of a change";
    }
    if (found.isEmpty()) {
      return areTooLarge()
          ? TotalWords.none(analysis, period())
          : analysis.falseAlarm().isKnown()
              ? ", with no signal"
              : ": too few to tell a change from chance";
    }
    String story = signal(found.get(found.size() - 1));
    return found.size() == 1
        ? "; signal of " + last(found) + ": " + story
        : "; " + found.size() + " signals, the last of " + last(found) + ": " + story;
  }

  /** "more events than expected and chance explain at case 812 (3 May 2024), in a run from …". */
  String signal(Finding finding) {
    boolean more = finding.signal().side() == Side.ABOVE;
    Span run = run(finding);
    int begin = run.first();
    int end = run.last();
    return (more ? "more" : "fewer")
        + " events than chance explains "
        + at(end)
        + flagged(finding)
        + ", in a run that began "
        + at(begin)
        + " ("
        + seen(run)
        + " seen, "
        + awaited(run)
        + " expected)";
  }

  /** " (flagged at 30% and 50%)"; nothing where there are no levels. */
  private String flagged(Finding finding) {
    List<String> levels =
        at(finding).stream().map(level -> Numbers.raw(level.percent()) + "%").toList();
    return levels.isEmpty() ? "" : " (flagged at " + String.join(" and ", levels) + ")";
  }

  /** The levels that flag there. */
  private List<LevelFacts> at(Finding finding) {
    LevelFacts.Flag flag = new LevelFacts.Flag(finding.signal().last(), finding.signal().side());
    return analysis.levels().stream().filter(level -> level.flags().contains(flag)).toList();
  }

  /** The ratio that was looked for; of several levels that of the highest that flags. */
  private double ratio(Finding finding) {
    boolean more = finding.signal().side() == Side.ABOVE;
    List<LevelFacts> levels = at(finding);
    if (levels.isEmpty()) {
      return RiskFacts.ratio(analysis.setup().choice().type(), more);
    }
    Watch highest = levels.get(levels.size() - 1).watch();
    return (more ? highest.up() : highest.down()).orElseThrow();
  }

  /** After the sum was last at nothing, and after the last signal of the same side. */
  private int begin(Finding finding) {
    RiskFacts facts = analysis.risks();
    Score score = new Score(facts.kind(), ratio(finding));
    int first = analysis.phases().get(finding.phase() - 1).phase().span().first();
    int end = finding.signal().last();
    Doubles expected = analysis.points().track().expected();
    IntPredicate begunAnew = signalsLike(finding);
    int begin = first;
    double sum = 0;
    for (int i = first; i < end; i++) {
      double added = score.of(seen().get(i), expected.get(i));
      sum = Double.isNaN(added) ? sum : Math.max(0, sum + added);
      if (sum == 0 || begunAnew.test(i)) {
        sum = 0;
        begin = i + 1;
      }
    }
    return begin;
  }

  /** After which cases that sum begins anew; each of several levels has its own. */
  private IntPredicate signalsLike(Finding finding) {
    List<LevelFacts> levels = at(finding);
    if (levels.isEmpty()) {
      String rule = finding.signal().rule();
      return i -> analysis.points().marks().get(i).contains(rule);
    }
    Side side = finding.signal().side();
    Set<LevelFacts.Flag> flags = new HashSet<>(levels.get(levels.size() - 1).flags());
    return i -> flags.contains(new LevelFacts.Flag(i, side));
  }

  /** "at case 812 (3 May 2024)", "in Mar 2024". */
  private String at(int position) {
    Subgroups subgroups = analysis.measured().subgroups();
    SubgroupWords moments = new SubgroupWords(subgroups);
    if (isOfTotals()) {
      return moments.in(position);
    }
    String when = subgroups.isCalendar() ? " (" + moments.label(position) + ")" : "";
    return "at case " + Numbers.count(position + 1) + when;
  }

  /** "With nothing changed it raises a false alarm about once in 5,000 cases …." */
  String alarms() {
    String said = alarm();
    return said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1) + ".";
  }

  /** "a false alarm about once in 5,000 cases, 22 in 100 within these". */
  String alarm() {
    FalseAlarm chance = analysis.falseAlarm();
    if (!chance.isKnown()) {
      return "false-alarm chance: " + chance.reason().orElse("not known");
    }
    double length = analysis.lastPhase().level().runLength();
    int levels = RiskFacts.display(analysis.setup().choice().type()).levels().size();
    return "decision interval "
        + Decimal.apartFrom(0, analysis.lastPhase().level().decisionInterval(), 2)
        + ", with nothing changed a false alarm "
        + Seldom.once(length, isOfTotals() ? period() : "case")
        + (levels > 1 ? " at each of " + levels + " levels, at most " : ", ")
        + Decimal.ofHundred(100 * chance.probability(), 0)
        + " in 100 within these";
  }

  /** The cases, or totals, from the first after the sum was at nothing to the one that signals. */
  public Span run(Finding finding) {
    return new Span(begin(finding), finding.signal().last());
  }

  /** How many events a stretch had. */
  public String seen(Span span) {
    return Decimal.text(observed(span), 0);
  }

  /** How many were expected of it. */
  public String awaited(Span span) {
    return Decimal.apartFrom(0, expected(span), 1);
  }

  /** What totals are of: "month", or "point" where they have no rhythm. */
  private String period() {
    Rhythm rhythm = analysis.measured().subgroups().rhythm();
    return rhythm == Rhythm.IRREGULAR ? "point" : rhythm.word();
  }

  private boolean areTooLarge() {
    return Unread.of(analysis) == Unread.COARSE;
  }

  private boolean isOfTotals() {
    return !areCases(analysis);
  }

  /** How many events a stretch had. */
  public double observed(Span span) {
    return used(span).mapToDouble(seen()::get).sum();
  }

  private Doubles seen() {
    Series series = analysis.measured().series();
    boolean counted = analysis.setup().choice().type().data() == Data.EXPECTED;
    return counted ? series.numerators() : series.values();
  }

  /** How many were expected of it. */
  public double expected(Span span) {
    return used(span).mapToDouble(analysis.points().track().expected()::get).sum();
  }

  private int cases(Span span) {
    return (int) used(span).count();
  }

  private IntStream used(Span span) {
    List<Status> statuses = analysis.points().statuses();
    return IntStream.rangeClosed(span.first(), span.last())
        .filter(i -> statuses.get(i) == Status.INCLUDED);
  }
}
