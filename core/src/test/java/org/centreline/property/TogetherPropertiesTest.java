package org.centreline.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Span;
import org.centreline.rule.RuleSets;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.series.Targets;
import org.centreline.words.chart.AltText;
import org.centreline.words.chart.LongDescription;
import org.centreline.words.chart.SignalSentence;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What one choice may change of a chart, and what it must leave alone. */
@Tag("once")
class TogetherPropertiesTest {

  /** Their points come from a division, which may miss the centre by a rounding. */
  private static final Set<Data> DIVIDED = Set.of(Data.SHARES, Data.RATES, Data.SAMPLES);

  @TestFactory
  Stream<DynamicTest> setsUsedTogetherFindWhatEachFinds() {
    return Cases.everyType(
        (type, random) -> {
          if (!type.traits().has(Trait.PATTERNS) || !type.traits().has(Trait.LIMITS)) {
            return;
          }
          Sample trial = Cases.trial(type, random);
          RuleSet one = Cases.pick(RuleSets.all(), random);
          RuleSet two = Cases.pick(RuleSets.all(), random);
          if (one.hasPatterns() || two.hasPatterns()) {
            ChartRequest r = trial.request();
            ChartRequest both = r.with(List.of(one, two));
            List<List<String>> together = trial.asking(both).analysis().points().marks();
            List<List<String>> first = trial.rules(one).analysis().points().marks();
            List<List<String>> second = trial.rules(two).analysis().points().marks();
            for (int i = 0; i < together.size(); i++) {
              TreeSet<String> expected = new TreeSet<>(first.get(i));
              expected.addAll(second.get(i));
              assertEquals(expected, new TreeSet<>(together.get(i)), one.id() + "," + two.id());
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> rulesAndDirectionMoveNoLine() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.asked(type, random);
          ChartAnalysis asked = trial.analysis();
          Sample other = trial.rules(RuleSets.NONE).better(Cases.pick(ways(), random));
          ChartAnalysis bare = other.analysis();
          assertEquals(asked.points().raw(), bare.points().raw());
          assertEquals(asked.points().drawn(), bare.points().drawn());
          assertEquals(asked.points().track(), bare.points().track());
          assertEquals(List.of(), bare.findings());
          Sample turned = trial.better(Cases.pick(ways(), random));
          assertEquals(asked.points().marks(), turned.analysis().points().marks());
        });
  }

  private static List<Better> ways() {
    return List.of(Better.values());
  }

  @TestFactory
  Stream<DynamicTest> targetsChangeNothingButAssurance() {
    return Cases.everyType(
        (type, random) -> {
          if (!type.traits().has(Trait.TARGET)) {
            return;
          }
          Sample trial = Cases.asked(type, random);
          ChartAnalysis plain = trial.analysis();
          int size = plain.points().size();
          Targets targets = Targets.of(Doubles.tabulate(size, i -> random.nextInt(10) / 10.0));
          ChartAnalysis aimed = trial.targets(targets).analysis();
          assertEquals(targets.each(), aimed.points().targets());
          assertEquals(plain.points().raw(), aimed.points().raw());
          assertEquals(plain.findings(), aimed.findings());
          assertEquals(plain.variation(), aimed.variation());
          assertEquals(Optional.empty(), plain.assurance());
        });
  }

  @TestFactory
  Stream<DynamicTest> assuranceIsTheLatestTargetAgainstTheLatestLimits() {
    return Cases.everyType(
        (type, random) -> {
          if (!type.traits().has(Trait.TARGET)) {
            return;
          }
          Sample trial = Cases.trial(type, random).convention(Conventions.MDC);
          double target = random.nextInt(11) / 10.0;
          Better better = random.nextBoolean() ? Better.UP : Better.DOWN;
          ChartAnalysis analysis = trial.better(better).target(target).analysis();
          boolean left = analysis.assuranceDoubt().isPresent();
          assertEquals(left ? Optional.empty() : expected(analysis, target), analysis.assurance());
        });
  }

  private static Optional<Assurance> expected(ChartAnalysis analysis, double target) {
    Span last = analysis.lastPhase().phase().span();
    Span phase = latestPhase(analysis).orElse(last);
    return IntStream.iterate(phase.last(), i -> i >= phase.first(), i -> i - 1)
        .filter(i -> analysis.points().statuses().get(i) == Status.INCLUDED)
        .filter(i -> !analysis.points().raw().upper().isMissing(i))
        .boxed()
        .findFirst()
        .map(i -> judged(analysis, target, i));
  }

  private static Optional<Span> latestPhase(ChartAnalysis analysis) {
    return IntStream.iterate(analysis.points().size() - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> analysis.points().statuses().get(i) == Status.INCLUDED)
        .boxed()
        .findFirst()
        .flatMap(
            i ->
                analysis.phases().stream()
                    .map(facts -> facts.phase().span())
                    .filter(span -> span.contains(new Span(i, i)))
                    .findFirst());
  }

  private static Assurance judged(ChartAnalysis analysis, double target, int i) {
    boolean up = analysis.setup().meaning().better() == Better.UP;
    boolean under = target <= analysis.points().raw().lower().get(i);
    boolean over = target >= analysis.points().raw().upper().get(i);
    boolean passing = up ? under : over;
    boolean failing = up ? over : under;
    return passing ? Assurance.PASSING : failing ? Assurance.FAILING : Assurance.HIT_AND_MISS;
  }

  @TestFactory
  Stream<DynamicTest> runsAreThoseThatAnyoneCanCount() {
    return Cases.everyType(
        (type, random) -> {
          if (type.traits().has(Trait.DIFFERENCES) || type.traits().has(Trait.ACCUMULATES)) {
            return;
          }
          ChartAnalysis analysis = Cases.trial(type, random).analysis();
          analysis
              .phases()
              .forEach(
                  facts ->
                      assertEquals(
                          counted(analysis, facts.phase().span()), facts.runs().orElseThrow()));
        });
  }

  private static Runs counted(ChartAnalysis analysis, Span span) {
    int observations = 0;
    int useful = 0;
    int longest = 0;
    int crossings = 0;
    int run = 0;
    double before = 0;
    double tie = DIVIDED.contains(analysis.setup().choice().type().data()) ? 1e-11 : 0;
    for (int i = span.first(); i <= span.last(); i++) {
      double centre = analysis.points().raw().centre().get(i);
      double off = analysis.points().track().statistic().get(i) - centre;
      observations += analysis.points().statuses().get(i) == Status.EXCLUDED ? 0 : 1;
      boolean included = analysis.points().statuses().get(i) == Status.INCLUDED;
      if (included && Math.abs(off) > tie * Math.abs(centre)) {
        boolean same = off > 0 == before > 0 && before != 0;
        crossings += !same && before != 0 ? 1 : 0;
        run = same ? run + 1 : 1;
        useful++;
        longest = Math.max(longest, run);
        before = off;
      }
    }
    return new Runs(observations, useful, longest, crossings);
  }

  @TestFactory
  Stream<DynamicTest> theCalendarMovesNoLineAndMakesNoSignal() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.asked(type, random);
          ChartAnalysis rows = trial.analysis();
          for (Sample dated : List.of(trial.monthly(), trial.daily())) {
            assertEquals(rows.points(), dated.analysis().points());
            assertEquals(rows.findings(), dated.analysis().findings());
            assertEquals(rows.variation(), dated.analysis().variation());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> leavingOutTheLastSubgroupIsNotHavingIt() {
    return Cases.everyType(
        (type, random) -> {
          Sample trial = Cases.plain(type, random).rules(RuleSets.NONE);
          int size = trial.phases().size();
          if (size < 2) {
            return;
          }
          ChartAnalysis shorter = Changed.head(trial, size - 1).analysis();
          ChartAnalysis longer = lastExcluded(trial).analysis();
          assertEquals(
              shorter.points().raw(),
              longer.points().raw().each(line -> line.slice(0, size - 2)),
              "lines");
        });
  }

  private static Sample lastExcluded(Sample trial) {
    int last = trial.phases().size() - 1;
    TreeMap<Integer, String> excluded = new TreeMap<>();
    IntStream.range(0, last)
        .filter(i -> trial.phases().exclusions().holds(i))
        .forEach(i -> excluded.put(i, ""));
    excluded.put(last, "");
    return trial.placed(
        new org.centreline.phase.Phases(
            trial.phases().all(), new org.centreline.phase.Exclusions(excluded)));
  }

  @TestFactory
  Stream<DynamicTest> noSentenceSpeaksOfNoNumber() {
    return Cases.everyType(
        (type, random) -> {
          ChartAnalysis analysis = Cases.asked(type, random).analysis();
          String alt = AltText.of(analysis);
          assertTrue(alt.length() <= 125, alt);
          List<String> signals = SignalSentence.all(analysis);
          String all = Verdict.of(analysis) + alt + LongDescription.of(analysis) + signals;
          assertFalse(all.contains("NaN") || all.contains("Infinity"), all);
          assertFalse(all.contains("null") || all.contains("Optional"), all);
        });
  }

  @TestFactory
  Stream<DynamicTest> theSameAskedTwiceIsTheSame() {
    return Cases.everyType(
        (type, random) -> {
          long seed = random.nextLong();
          ChartAnalysis once = Cases.asked(type, new Random(seed)).analysis();
          ChartAnalysis again = Cases.asked(type, new Random(seed)).analysis();
          assertEquals(once, again);
        });
  }
}
