package org.centreline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Note;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Measured;
import org.centreline.series.Subgroups;

/** What can be asked of the chart of a {@link Sample}, one thing at a time. */
interface SampleChart {

  ChartRequest request();

  Sample asking(ChartRequest request);

  Measured measured();

  /** The label of a position. */
  default String at(int position) {
    return measured().subgroups().labels().get(position);
  }

  default Sample type(String id) {
    return type(ChartTypes.named(id).orElseThrow());
  }

  /** A kind of chart, which need not be in a table, such as one with its own parameters. */
  default Sample type(ChartType type) {
    return asking(request().with(type));
  }

  default Sample auto() {
    ChartRequest r = request();
    return asking(
        new ChartRequest(Optional.empty(), r.rules(), r.limits(), r.phases(), r.meaning()));
  }

  /** One set of rules, or several together. */
  default Sample rules(String... ids) {
    return rules(Stream.of(ids).map(id -> RuleSets.named(id).orElseThrow()).toList());
  }

  default Sample rules(RuleSet rules) {
    return rules(List.of(rules));
  }

  default Sample rules(List<RuleSet> sets) {
    return asking(request().with(sets));
  }

  default Sample limits(LimitRequest limits) {
    return asking(request().with(limits));
  }

  default Sample convention(Convention convention) {
    LimitRequest l = request().limits();
    return limits(new LimitRequest(convention, l.screening(), l.given(), l.negative()));
  }

  default Sample screening(Screening screening) {
    LimitRequest l = request().limits();
    Optional<Screening> asked = Optional.of(screening);
    return limits(new LimitRequest(l.convention(), asked, l.given(), l.negative()));
  }

  default Sample given(Given given) {
    LimitRequest l = request().limits();
    return limits(new LimitRequest(l.convention(), l.screening(), given, l.negative()));
  }

  /** Centre and sigma known beforehand. */
  default Sample given(double centre, double sigma) {
    return given(new Given(OptionalDouble.of(centre), OptionalDouble.of(sigma)));
  }

  /** A centre that the user knows. */
  default Sample centre(double centre) {
    return given(new Given(OptionalDouble.of(centre), request().limits().given().sigma()));
  }

  default Sample phases(PhaseRequest phases) {
    return asking(request().with(phases));
  }

  /** A second phase from a subgroup on. */
  default Sample phase(String at, String label) {
    PhaseRequest.Start start = new PhaseRequest.Start(at, Optional.of(label));
    return phases(request().phases().withBaseline(Baseline.whole()).withStarts(List.of(start)));
  }

  /** A new phase at each position. */
  default Sample phasesAt(String label, int... positions) {
    List<PhaseRequest.Start> starts =
        IntStream.of(positions)
            .mapToObj(i -> new PhaseRequest.Start(at(i), Optional.of(label)))
            .toList();
    return phases(new PhaseRequest(starts, Baseline.whole(), List.of()));
  }

  default Sample exclude(String at, String reason) {
    return exclude(new Baseline.Range(at, at), reason);
  }

  default Sample exclude(int from, int to) {
    return exclude(new Baseline.Range(at(from), at(to)), "strike");
  }

  private Sample exclude(Baseline.Range range, String reason) {
    List<PhaseRequest.Exclusion> one = List.of(new PhaseRequest.Exclusion(range, reason));
    return phases(request().phases().withExclusions(one));
  }

  default Sample meaning(Meaning meaning) {
    return asking(request().with(meaning));
  }

  /** A note at each position. */
  default Sample notes(String text, int... positions) {
    List<Note> notes = IntStream.of(positions).mapToObj(i -> note(i, text)).toList();
    return meaning(request().meaning().withNotes(notes));
  }

  private Note note(int position, String text) {
    Subgroups s = measured().subgroups();
    Optional<LocalDate> date =
        s.isCalendar() ? Optional.of(s.dates().get(position)) : Optional.empty();
    return new Note(at(position), date, text);
  }

  default Sample better(Better better) {
    return meaning(request().meaning().withBetter(better));
  }

  default Sample target(double target) {
    return meaning(request().meaning().withTarget(target));
  }

  default Sample range(double low, double high) {
    return meaning(request().meaning().withRange(new Bounds(low, high)));
  }

  default Sample target(double target, Better better) {
    return better(better).target(target);
  }

  default Sample title(String title) {
    return meaning(request().meaning().withTitle(title));
  }

  default Sample scale(Scale scale) {
    return meaning(request().meaning().withScale(scale));
  }

  default Sample multiply(double multiply) {
    return scale(new Scale(multiply, "", Scale.Kind.PLAIN));
  }

  default Sample days() {
    return scale(new Scale(1, "days", Scale.Kind.PLAIN));
  }
}
