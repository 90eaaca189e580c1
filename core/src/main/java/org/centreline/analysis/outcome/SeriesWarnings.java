package org.centreline.analysis.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.analysis.outcome.model.ModelPlan;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** Warnings about the points of a comparison and their places in time. */
final class SeriesWarnings {

  private SeriesWarnings() {}

  /** What the chart says of a first or last period that the data cover in part. */
  static Optional<Warning> partPeriods(OutcomeEvidence evidence) {
    return evidence.basis().chart().warnings().stream()
        .filter(warning -> List.of("part-period", "open-interval").contains(warning.code()))
        .findFirst();
  }

  static Optional<Warning> fewPoints(OutcomeEvidence evidence) {
    int shortest = evidence.basis().extent().shortest();
    if (shortest >= ModelPlan.ENOUGH) {
      return Optional.empty();
    }
    String only = "Only " + shortest + " usable points on one side of a change: ";
    String what =
        shortest < ModelPlan.FEWEST_FOR_TREND
            ? "before and after are compared as they are, without a trend, so that a trend that"
                + " was there already looks like an effect."
            : "the range is probably too narrow, for how far neighbouring points resemble each"
                + " other can't be told from so few.";
    return Optional.of(new Warning("few-points", only + what));
  }

  static Optional<Warning> changeInside(OutcomeEvidence evidence) {
    Subgroups subgroups = evidence.basis().rows().measured().subgroups();
    List<String> moved =
        evidence.basis().changes().stream()
            .filter(change -> isInside(change, subgroups))
            .map(
                change ->
                    change.date().map(LocalDate::toString).orElse("")
                        + " (from "
                        + evidence.label(change.position())
                        + ")")
            .toList();
    return moved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "change-inside-subgroup",
                "A change within a subgroup counts from the next one on, so the subgroup before is"
                    + " part after: "
                    + String.join(", ", moved)
                    + "."));
  }

  private static boolean isInside(ChangePoint change, Subgroups subgroups) {
    if (change.date().isEmpty()) {
      return false;
    }
    LocalDate date = change.date().get();
    boolean own = subgroups.dates().get(change.position()).equals(date);
    return !own && !subgroups.beginsOn(date) && subgroups.rhythm() != Rhythm.IRREGULAR;
  }

  static Optional<Warning> gaps(OutcomeEvidence evidence) {
    int all = evidence.basis().chart().points().size();
    int missing = evidence.basis().chart().points().count(Status.MISSING);
    return missing == 0
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "gaps",
                missing
                    + " of "
                    + all
                    + (missing == 1 ? " subgroups has" : " subgroups have")
                    + " no value; the others keep their place in time."));
  }

  static Optional<Warning> uneven(OutcomeEvidence evidence) {
    Subgroups subgroups = evidence.basis().rows().measured().subgroups();
    return subgroups.isCalendar() && subgroups.rhythm() == Rhythm.IRREGULAR
        ? Optional.of(
            new Warning(
                "uneven",
                "The dates have no regular rhythm, so each row counts as one step in time; gather"
                    + " them into months or weeks with "
                    + Matter.EVERY
                    + "."))
        : Optional.empty();
  }
}
