package org.centreline.analysis.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.Matter;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.risk.Calibration;
import org.centreline.chart.risk.Recalibration;
import org.centreline.series.Doubles;

/** The table of warnings about events and the number expected of them. */
public final class RiskWarnings {

  private static final double FEW = 20;
  private static final int OFTEN = 4;

  private static final List<Function<RiskFacts, Optional<Warning>>> CHECKS =
      List.of(
          RiskWarnings::recalibrated,
          RiskWarnings::calibration,
          RiskWarnings::missingRisk,
          RiskWarnings::pending,
          RiskWarnings::certainRisk,
          RiskWarnings::impossibleOutcome,
          RiskWarnings::fewEvents,
          RiskWarnings::tiedDates,
          RiskWarnings::noBaseline,
          EventWarnings::noRate,
          EventWarnings::longSilence,
          EventWarnings::sameRisk);

  private RiskWarnings() {}

  /** What a reader of a chart of events against the number expected should know. */
  public static List<Warning> of(RiskFacts facts) {
    List<Warning> found = new ArrayList<>();
    CHECKS.forEach(check -> check.apply(facts).ifPresent(found::add));
    return found;
  }

  private static Optional<Warning> recalibrated(RiskFacts facts) {
    return facts.shift().map(shift -> recalibrated(shift, facts));
  }

  private static Warning recalibrated(Recalibration shift, RiskFacts facts) {
    String before = facts.baseline().map(found -> "; O/E there was " + ratio(found)).orElse("");
    return new Warning(
        "recalibrated",
        "All risks were moved so that the baseline expects what it saw: "
            + TwoDecimals.of(shift.shift())
            + " on the logit, odds times "
            + TwoDecimals.of(shift.oddsRatio())
            + before
            + ". A unit that was worse all along looks as expected now.");
  }

  private static Optional<Warning> calibration(RiskFacts facts) {
    boolean moved = facts.shift().isPresent();
    Optional<Calibration> base = facts.baseline().filter(found -> !moved && found.isDoubtful());
    Optional<Calibration> all = facts.calibration().filter(found -> !moved && found.isDoubtful());
    String where = base.isPresent() ? "In the baseline " : "Over all ";
    return base.or(() -> all)
        .map(
            found ->
                new Warning(
                    "calibration",
                    where
                        + TwoDecimals.of(found.expected())
                        + " events were expected and "
                        + whole(found.observed())
                        + " seen (O/E "
                        + ratio(found)
                        + ", z "
                        + TwoDecimals.of(found.z())
                        + "): the risks may not fit these cases, and what the chart shows may be"
                        + " the model's doing, not the team's."));
  }

  private static String ratio(Calibration found) {
    return TwoDecimals.of(found.ratio());
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }

  private static Optional<Warning> missingRisk(RiskFacts facts) {
    if (!facts.areCases()) {
      return Optional.empty();
    }
    Calibration.Missing left = facts.calibration().orElseThrow().left();
    String events =
        left.events() == 0
            ? ""
            : ", "
                + left.events()
                + " of them with the event: left out, they make the chart look better than it is";
    return left.risk() == 0
        ? Optional.empty()
        : Optional.of(
            new Warning("missing-risk", cases(left.risk()) + " without a risk" + events + "."));
  }

  private static String cases(int count) {
    return count + (count == 1 ? " case is" : " cases are");
  }

  private static Optional<Warning> pending(RiskFacts facts) {
    Doubles outcomes = facts.measured().series().numerators();
    int last = outcomes.size() - 1;
    int newest = 0;
    while (facts.areCases() && newest <= last && outcomes.isMissing(last - newest)) {
      newest++;
    }
    return newest == 0
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "pending",
                "Of the newest cases "
                    + cases(newest)
                    + " without an outcome and left out: not known yet is not 0."));
  }

  private static Optional<Warning> certainRisk(RiskFacts facts) {
    Doubles risks = facts.measured().series().denominators();
    long certain = risks.present().stream().filter(p -> p == 0 || p == 1).count();
    return !facts.areCases() || certain == 0
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "certain-risk",
                cases((int) certain)
                    + " sure by the model, with a risk of exactly 0 or 1: was it rounded?"));
  }

  private static Optional<Warning> impossibleOutcome(RiskFacts facts) {
    Doubles outcomes = facts.measured().series().numerators();
    Doubles risks = facts.measured().series().denominators();
    for (int i = 0; i < outcomes.size() && facts.areCases(); i++) {
      boolean certain = risks.get(i) == 0 || risks.get(i) == 1;
      if (certain && !outcomes.isMissing(i) && outcomes.get(i) != risks.get(i)) {
        String what =
            outcomes.get(i) == 1 ? "had the event at a risk of 0" : "had no event at a risk of 1";
        return Optional.of(
            new Warning(
                "impossible-outcome",
                "Case " + (i + 1) + " " + what + ", which the model calls impossible."));
      }
    }
    return Optional.empty();
  }

  private static Optional<Warning> fewEvents(RiskFacts facts) {
    return facts
        .calibration()
        .filter(found -> found.expected() < FEW)
        .map(
            found ->
                new Warning(
                    "few-events",
                    "Only "
                        + TwoDecimals.of(found.expected())
                        + " events are expected: a change takes long to show."));
  }

  /** The order within a day is that of the file, which sums depend on. */
  private static Optional<Warning> tiedDates(RiskFacts facts) {
    List<LocalDate> dates = facts.measured().subgroups().dates();
    boolean sums = facts.type().traits().has(Trait.ACCUMULATES);
    int tied = 0;
    for (int i = 0; i < dates.size(); i++) {
      boolean before = i > 0 && dates.get(i).equals(dates.get(i - 1));
      boolean after = i + 1 < dates.size() && dates.get(i).equals(dates.get(i + 1));
      tied += before || after ? 1 : 0;
    }
    boolean many = tied > dates.size() / OFTEN;
    return sums && many
        ? Optional.of(
            new Warning(
                "tied-dates",
                tied
                    + " of "
                    + dates.size()
                    + " cases share their date with another: within a day they stand in the order"
                    + " of the file, and the sums depend on it."))
        : Optional.empty();
  }

  private static Optional<Warning> noBaseline(RiskFacts facts) {
    boolean alike =
        facts.type().data() == Data.OUTCOMES
            && !facts.phases().last().isFrozen()
            && EventWarnings.noRate(facts).isEmpty();
    return alike
        ? Optional.of(
            new Warning(
                "no-baseline",
                "The rate of these cases is what they are held against, so a change hides in its"
                    + " own average: give the usual rate with "
                    + Matter.CENTRE
                    + ", or "
                    + Matter.BASELINE
                    + "."))
        : Optional.empty();
  }
}
