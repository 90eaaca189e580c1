package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.capability.CapabilityFacts;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.joint.JointFacts;
import org.centreline.analysis.risk.LevelFacts;
import org.centreline.analysis.risk.RiskFacts;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Locator;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * A chart, whole: what is drawn, said, tabled and checked are views of this. Its numbers are on the
 * scale shown, but for those of the data themselves.
 *
 * @param measured the data, one entry a subgroup, on their own scale
 * @param setup how the chart was made
 * @param points one entry a subgroup, on the scale shown
 * @param phases one a phase, on the scale shown
 * @param exclusions the subgroups left out, and why
 * @param findings the signals, in order of phase and then of rule
 * @param variation the variation icon; empty without rules or with too few points
 * @param assurance the assurance icon; empty without a target, a direction or limits, and where the
 *     limits are those of a time before a change
 * @param assuranceDoubt why nothing, or nothing of the time to come, is said of the target although
 *     there are limits; empty where these do speak of it
 * @param falseAlarm the chance of a signal from noise alone
 * @param warnings what a reader should know
 * @param levels at which a VLAD flags; none elsewhere
 */
public record ChartAnalysis(
    Measured measured,
    Setup setup,
    Points points,
    List<PhaseFacts> phases,
    Exclusions exclusions,
    List<Finding> findings,
    Optional<Variation> variation,
    Optional<Assurance> assurance,
    Optional<Assurance.Doubt> assuranceDoubt,
    FalseAlarm falseAlarm,
    List<Warning> warnings,
    List<LevelFacts> levels) {

  public ChartAnalysis {
    levels = List.copyOf(levels);
    phases = List.copyOf(phases);
    findings = List.copyOf(findings);
    warnings = List.copyOf(warnings);
  }

  /**
   * Works out a chart.
   *
   * @param measured one measure of one group, in order
   * @param request what the user asked for
   * @param locator finds the subgroups of the data that the request's dates and labels mean
   * @throws MisuseException where an option means nothing for this chart
   * @throws org.centreline.phase.PlacementException where a date or label fits no subgroup
   */
  public static ChartAnalysis of(Measured measured, ChartRequest request, Locator locator) {
    Phases placed = request.phases().resolve(locator);
    return of(
        measured, request, placed, DataWarnings.placement(request.phases().starts(), locator));
  }

  /** The same with phases already placed; those of the request are not looked at. */
  public static ChartAnalysis of(Measured measured, ChartRequest request, Phases placed) {
    return of(measured, request, placed, List.of());
  }

  private static ChartAnalysis of(
      Measured measured, ChartRequest request, Phases placed, List<Warning> placement) {
    Basis basis = Basis.of(measured, request, placed);
    List<Finding> findings = Finding.of(basis);
    Points points = Points.of(basis, findings);
    List<PhaseFacts> facts = PhaseFacts.of(basis);
    Icons icons = new Icons(basis, points, findings);
    return new ChartAnalysis(
        measured,
        basis.setup(),
        points,
        facts,
        placed.exclusions(),
        findings,
        icons.variation(),
        icons.assurance(),
        icons.doubt(),
        FalseAlarm.of(basis, facts, points),
        Stream.concat(Warnings.of(basis, facts, points, findings).stream(), placement.stream())
            .toList(),
        basis.levels());
  }

  /** What is known of risks before anything is made of them. */
  public RiskFacts risks() {
    return new RiskFacts(
        setup.choice().type(), measured, placed(), setup.given().centre().isPresent());
  }

  /** How measurements of the last phase keep their specification; empty where there is none. */
  public Optional<CapabilityFacts> capability() {
    return setup.capability(measured, placed(), findings);
  }

  private Phases placed() {
    return new Phases(phases.stream().map(PhaseFacts::phase).toList(), exclusions);
  }

  /** What is known of several measures together. */
  public JointFacts joint() {
    return new JointFacts(setup.choice().type(), measured, placed());
  }

  /** What was found in the last phase. */
  public PhaseFacts lastPhase() {
    return phases.get(phases.size() - 1);
  }

  /** What has passed since the last event; empty where the last point is no such thing. */
  public Optional<Points.Open> open() {
    return points.open(measured, phases);
  }

  /** Whether a point lies before the phase whose limits count now. */
  public boolean isEarlier(int position) {
    return position < lastPhase().phase().span().first();
  }

  /** The same with a command, ready to be typed, that asks whether the changes helped. */
  public ChartAnalysis asking(String command) {
    return warning(
        warnings.stream()
            .map(w -> DataWarnings.isAsking(w) ? DataWarnings.asking(w, command) : w)
            .toList());
  }

  /** The same with a further warning, before the others. */
  public ChartAnalysis warning(Warning further) {
    return warning(Stream.concat(Stream.of(further), warnings.stream()).toList());
  }

  /**
   * The same where points are left out by their size, or numbers rounded: nothing is said of the
   * target any more, and values that are all the same are no sign that there is no variation.
   */
  public ChartAnalysis leaning(Warning why, Assurance.Doubt doubt) {
    boolean same = isConstant();
    boolean aimed = assurance.isPresent() || assuranceDoubt.isPresent();
    return new ChartAnalysis(
        measured,
        setup,
        points,
        phases,
        exclusions,
        findings,
        variation.filter(icon -> !same || icon != Variation.COMMON_CAUSE),
        Optional.empty(),
        aimed ? Optional.of(doubt) : Optional.empty(),
        falseAlarm,
        Stream.concat(Stream.of(why), warnings.stream()).toList(),
        levels);
  }

  /** Why all that is said leans; empty where it does not. */
  public Optional<Warning> leaning() {
    return warnings.stream().filter(w -> w.code().equals(Warning.SMALL_NUMBERS)).findFirst();
  }

  /** Whether all values that take part are the same. */
  public boolean isConstant() {
    return included().min() == included().max();
  }

  private ChartAnalysis warning(List<Warning> ready) {
    return new ChartAnalysis(
        measured,
        setup,
        points,
        phases,
        exclusions,
        findings,
        variation,
        assurance,
        assuranceDoubt,
        falseAlarm,
        ready,
        levels);
  }

  /** Whether a warning tells how to ask whether the changes helped, in general words. */
  public boolean isToBeAsked() {
    return warnings.stream().anyMatch(DataWarnings::isAsking);
  }

  /** The values that take part in what is worked out, one a subgroup; NaN for the others. */
  public Doubles included() {
    return Doubles.tabulate(
        points.size(),
        i -> points.statuses().get(i) == Status.INCLUDED ? points.values().get(i) : Double.NaN);
  }
}
