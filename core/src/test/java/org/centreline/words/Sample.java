package org.centreline.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Note;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/** Charts for tests of words and writers, changed one thing at a time from a plain start. */
public record Sample(Measured measured, ChartRequest request) {

  /** Monthly values from January 2024, an XmR chart chosen by name. */
  public static Sample monthly(double... values) {
    return of(months(values.length), values);
  }

  /** Weekly values from Monday 1 January 2024. */
  public static Sample weekly(double... values) {
    List<LocalDate> dates =
        IntStream.range(0, values.length)
            .mapToObj(i -> LocalDate.of(2024, 1, 1).plusWeeks(i))
            .toList();
    return of(Subgroups.ofDates(dates, Rhythm.WEEK), values);
  }

  /** Dated values, a rhythm apart, from Monday 1 January 2024. */
  public static Sample dated(Rhythm rhythm, Doubles values) {
    LocalDate first = LocalDate.of(2024, 1, 1);
    List<LocalDate> dates =
        IntStream.range(0, values.size()).mapToObj(i -> rhythm.later(first, i)).toList();
    return of(Subgroups.ofDates(dates, rhythm), new Individuals(values));
  }

  /** Values around 20, to one decimal. */
  public static Doubles around20(int size, long seed) {
    Random random = new Random(seed);
    return Doubles.tabulate(size, i -> Math.rint(200 + 20 * random.nextGaussian()) / 10);
  }

  /** Values without dates. */
  public static Sample rows(double... values) {
    return of(Subgroups.rows(values.length), values);
  }

  public static Sample of(Subgroups subgroups, double... values) {
    return of(subgroups, new Individuals(Doubles.of(values)));
  }

  public static Sample of(Subgroups subgroups, Doubles values) {
    return of(subgroups, new Individuals(values));
  }

  /** Data of any sort, an XmR chart until another is named. */
  public static Sample of(Subgroups subgroups, Series series) {
    Measured measured = new Measured("Days to first contact", Optional.empty(), subgroups, series);
    return new Sample(measured, ChartRequest.standard()).type("xmr");
  }

  /** Data of any sort, monthly from January 2024. */
  public static Sample monthly(Series series) {
    return of(months(series.size()), series);
  }

  private static Subgroups months(int size) {
    LocalDate first = LocalDate.of(2024, 1, 1);
    return Subgroups.ofDates(
        IntStream.range(0, size).mapToObj(first::plusMonths).toList(), Rhythm.MONTH);
  }

  /** Values that vary a little around a level: level plus 0, 1, -1, 0.5, -0.5, and again. */
  public static double[] steady(int size, double level) {
    double[] wobble = {0.25, 1, -1, 0.5, -0.75};
    return IntStream.range(0, size).mapToDouble(i -> level + wobble[i % 5]).toArray();
  }

  /** One row of values after another. */
  public static double[] then(double[] first, double... second) {
    return IntStream.range(0, first.length + second.length)
        .mapToDouble(i -> i < first.length ? first[i] : second[i - first.length])
        .toArray();
  }

  public Sample type(String id) {
    return type(ChartTypes.named(id).orElseThrow());
  }

  public Sample auto() {
    return with(
        new ChartRequest(
            Optional.empty(),
            request.rules(),
            request.limits(),
            request.phases(),
            request.meaning()));
  }

  /** One set of rules, or several together. */
  public Sample rules(String... ids) {
    return rules(Stream.of(ids).map(id -> RuleSets.named(id).orElseThrow()).toList());
  }

  public Sample rules(List<RuleSet> sets) {
    return with(request.with(sets));
  }

  /** A kind of chart that is in no table, such as one with its own parameters. */
  public Sample type(ChartType type) {
    return with(request.with(type));
  }

  /** A centre that the user knows. */
  public Sample centre(double centre) {
    LimitRequest l = request.limits();
    Given given = new Given(OptionalDouble.of(centre), l.given().sigma());
    return limits(new LimitRequest(l.convention(), l.screening(), given, l.negative()));
  }

  public Sample limits(LimitRequest limits) {
    return with(request.with(limits));
  }

  public Sample phases(PhaseRequest phases) {
    return with(request.with(phases));
  }

  /** A second phase from a subgroup on. */
  public Sample phase(String at, String label) {
    return phases(
        request
            .phases()
            .withBaseline(Baseline.whole())
            .withStarts(List.of(new PhaseRequest.Start(at, Optional.of(label)))));
  }

  /** A new phase at each position. */
  public Sample phasesAt(String label, int... positions) {
    List<PhaseRequest.Start> starts =
        IntStream.of(positions)
            .mapToObj(i -> new PhaseRequest.Start(at(i), Optional.of(label)))
            .toList();
    return phases(new PhaseRequest(starts, Baseline.whole(), List.of()));
  }

  /** A note at each position. */
  public Sample notes(String text, int... positions) {
    List<Note> notes = IntStream.of(positions).mapToObj(i -> note(i, text)).toList();
    return meaning(request.meaning().withNotes(notes));
  }

  private Note note(int position, String text) {
    Subgroups subgroups = measured.subgroups();
    Optional<LocalDate> date =
        subgroups.isCalendar() ? Optional.of(subgroups.dates().get(position)) : Optional.empty();
    return new Note(at(position), date, text);
  }

  /** The label of a position. */
  public String at(int position) {
    return measured.subgroups().labels().get(position);
  }

  public Sample exclude(String at, String reason) {
    return phases(
        request
            .phases()
            .withExclusions(
                List.of(new PhaseRequest.Exclusion(new Baseline.Range(at, at), reason))));
  }

  public Sample better(Better better) {
    return meaning(request.meaning().withBetter(better));
  }

  public Sample target(double target) {
    return meaning(request.meaning().withTarget(target));
  }

  public Sample target(double target, Better better) {
    return better(better).target(target);
  }

  public Sample scale(Scale scale) {
    return meaning(request.meaning().withScale(scale));
  }

  public Sample days() {
    return scale(new Scale(1, "days", Scale.Kind.PLAIN));
  }

  public Sample title(String title) {
    return meaning(request.meaning().withTitle(title));
  }

  public Sample group(String group) {
    return new Sample(
        new Measured(
            measured.measure(), Optional.of(group), measured.subgroups(), measured.series()),
        request);
  }

  public Sample meaning(Meaning meaning) {
    return with(request.with(meaning));
  }

  private Sample with(ChartRequest other) {
    return new Sample(measured, other);
  }

  public ChartAnalysis analysis() {
    Locator locator = new Locator(measured.subgroups(), Sample::date);
    return ChartAnalysis.of(measured, request, locator);
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
