package org.centreline.analysis.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.analysis.outcome.model.Fitting;
import org.centreline.analysis.outcome.model.SeasonCycle;
import org.centreline.analysis.outcome.model.SeasonLook;
import org.centreline.analysis.outcome.model.SeasonSearch;
import org.centreline.series.Rhythm;

/** Warnings about what comes again every week or every year. */
final class SeasonWarnings {

  private static final int TWO_YEARS = 24;

  private SeasonWarnings() {}

  /** The rows reach over too little of a cycle to tell it apart from a change. */
  static Optional<Warning> unknown(OutcomeEvidence evidence) {
    List<SeasonCycle> cycles =
        evidence.modelled().map(modelled -> modelled.seasons().unknown()).orElse(List.of());
    if (cycles.isEmpty()) {
      return before(evidence);
    }
    Rhythm rhythm = evidence.basis().rows().measured().subgroups().rhythm();
    boolean week = cycles.contains(SeasonCycle.WEEK);
    String least =
        rhythm == Rhythm.MONTH
            ? "fewer than 24 months"
            : week ? "fewer than four whole weeks" : "less than two years";
    String what = week ? "the days of the week and a season" : "a season of the year";
    return Optional.of(
        new Warning(
            "season-unknown",
            "With " + least + " of usable points " + what + " can't be told apart from a change."));
  }

  /** What was looked for over the change is seldom found where little lies before it. */
  private static Optional<Warning> before(OutcomeEvidence evidence) {
    boolean few =
        evidence.basis().rows().measured().subgroups().rhythm() == Rhythm.MONTH
            && evidence.before().size() < TWO_YEARS;
    boolean none =
        evidence
            .modelled()
            .filter(m -> m.model().model().season().word().equals("none"))
            .isPresent();
    return few && none
        ? Optional.of(
            new Warning(
                "season-unknown",
                "With fewer than 24 months before the change a season of the year can't be told"
                    + " apart from it."))
        : Optional.empty();
  }

  /** A season is at work that the model does not know. */
  static Optional<Warning> left(OutcomeEvidence evidence) {
    return evidence.modelled().flatMap(SeasonWarnings::left);
  }

  private static Optional<Warning> left(Modelled modelled) {
    List<SeasonLook> looks = SeasonSearch.left(modelled.fitting());
    if (looks.isEmpty()) {
      return Optional.empty();
    }
    SeasonLook look = looks.get(0);
    boolean week = look.cycle() == SeasonCycle.WEEK;
    String what =
        (week ? "The same days of the week" : "The same times of the year")
            + " still resemble each other; ";
    return Optional.of(new Warning("season-left", what + wayOut(modelled.fitting(), look)));
  }

  private static String wayOut(Fitting fitting, SeasonLook look) {
    if (!look.fits()) {
      return "no model with "
          + Matter.SEASON
          + " "
          + look.candidate().word()
          + " can be fitted, so gather whole "
          + (look.cycle() == SeasonCycle.WEEK ? "weeks (" : "years or quarters (")
          + Matter.EVERY
          + (look.cycle() == SeasonCycle.WEEK ? " week)." : " quarter).");
    }
    return fitting.isByDifferences()
        ? "the control has another season, so look at the measure alone: leave "
            + Matter.CONTROL
            + " out and add "
            + Matter.SEASON
            + " "
            + look.candidate().word()
            + "."
        : "to take that out add " + Matter.SEASON + " " + look.candidate().word() + ".";
  }
}
