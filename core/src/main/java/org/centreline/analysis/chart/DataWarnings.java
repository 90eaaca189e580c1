package org.centreline.analysis.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.Matter;
import org.centreline.analysis.Note;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest.Start;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.TargetBand;

/** Warnings about the data, how it was read, and the dates and notes that are set beside it. */
final class DataWarnings {

  /** Limits from fewer base points than this are too uncertain to act on. */
  static final int FEWEST = ChartChoice.FEWEST_FOR_LIMITS;

  /** How to ask whether a change helped, until the command is known. */
  private static final String ASK = " outcome with " + Matter.CHANGE + " DATE.";

  private DataWarnings() {}

  static Optional<Warning> fewPoints(Evidence evidence) {
    return evidence.facts().stream()
        .filter(facts -> facts.basePoints() < threshold(evidence, facts))
        .findFirst()
        .map(facts -> fewPoints(evidence, facts));
  }

  private static int threshold(Evidence evidence, PhaseFacts facts) {
    int floor = evidence.basis().setup().convention().floor().of(facts.phase());
    return floor > 0 ? floor : FEWEST;
  }

  private static Warning fewPoints(Evidence evidence, PhaseFacts facts) {
    Setup setup = evidence.basis().setup();
    int floor = setup.convention().floor().of(facts.phase());
    boolean held = !facts.limits() && setup.choice().type().traits().has(Trait.LIMITS);
    String where = evidence.facts().size() == 1 ? "" : " in phase " + facts.phase().index();
    return new Warning(
        "few-points",
        (isOfSpread(evidence) ? spread(facts.basePoints()) : usable(facts.basePoints()))
            + where
            + (held && floor > 0
                ? "; limits and icons are shown from " + floor + "."
                : "; what is drawn may change a good deal with the next points.")
            + (evidence.facts().size() == 1 ? "" : wayOut()));
  }

  /** Those who only mean to show when something was changed begin a phase, and lose the limits. */
  private static String wayOut() {
    return " Limits begin anew at each "
        + Matter.PHASE
        + "; to mark a change use "
        + Matter.NOTE
        + "; to ask whether it helped:"
        + ASK;
  }

  /** Whether a warning says in general words how to ask whether a change helped. */
  static boolean isAsking(Warning warning) {
    return warning.lead().endsWith(ASK);
  }

  /** The same with the command in their place. */
  static Warning asking(Warning warning, String command) {
    int end = warning.lead().length() - ASK.length();
    return new Warning("few-points", warning.lead().substring(0, end), command);
  }

  /** Of several measurements a subgroup only those count that have a spread. */
  private static boolean isOfSpread(Evidence evidence) {
    return evidence.basis().measured().series() instanceof Samples
        && evidence.basis().setup().given().sigma().isEmpty();
  }

  private static String spread(int subgroups) {
    return subgroups == 0
        ? "No subgroup has two measurements or more, and so a spread"
        : subgroups == 1
            ? "Only 1 subgroup has two measurements or more, and so a spread"
            : "Only " + subgroups + " subgroups have two measurements or more, and so a spread";
  }

  private static String usable(int points) {
    return points == 0
        ? "No usable point"
        : "Only " + points + (points == 1 ? " usable point" : " usable points");
  }

  static Optional<Warning> gaps(Evidence evidence) {
    Measured measured = evidence.basis().measured();
    Doubles values = measured.series().values();
    int missing = values.size() - values.present().size();
    String gaps =
        missing == 1
            ? "1 subgroup has no value; it is a gap"
            : missing + " subgroups have no value; they are gaps";
    return Stream.of(missing == 0 ? "" : gaps + " on the chart.", singles(evidence))
        .filter(sentence -> !sentence.isEmpty())
        .reduce((one, other) -> one + " " + other)
        .map(sentences -> new Warning("gaps", sentences));
  }

  /**
   * Subgroups of a single measurement have no spread: no point on one chart, no limits on another.
   */
  private static String singles(Evidence evidence) {
    Series series = evidence.basis().measured().series();
    int single =
        series instanceof Samples samples
            ? (int) samples.sizes().stream().filter(size -> size == 1).count()
            : 0;
    boolean spread = evidence.basis().setup().choice().type().traits().has(Trait.SPREAD);
    String lacking = spread ? "spread" : "limits";
    return single == 0
        ? ""
        : single == 1
            ? "1 subgroup has a single measurement, and so no " + lacking + "."
            : single + " subgroups have a single measurement, and so no " + lacking + ".";
  }

  static Optional<Warning> screened(Evidence evidence) {
    int dropped = evidence.facts().stream().mapToInt(PhaseFacts::screened).sum();
    return dropped == 0
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "screened",
                dropped
                    + (dropped == 1 ? " extreme moving range was" : " extreme moving ranges were")
                    + (evidence.facts().stream().anyMatch(PhaseFacts::limits)
                        ? " left out of the limits, which are narrower for it."
                        : " left out, and there are no limits.")));
  }

  static Optional<Warning> percentAsFraction(Evidence evidence) {
    Scale scale = evidence.basis().setup().meaning().scale();
    Doubles values = evidence.points().values();
    TargetBand band = evidence.points().band();
    Doubles targets =
        evidence.points().targets().followedBy(band.lower()).followedBy(band.upper()).present();
    if (scale.isPercent()) {
      return hundredthTwice(values, targets);
    }
    boolean fractions = values.min() >= 0 && values.max() <= 1 && targets.min() > 1;
    boolean percentages =
        values.min() > 1 && values.max() <= 100 && targets.min() > 0 && targets.max() <= 1;
    return fractions || percentages
        ? Optional.of(
            new Warning(
                "percent-as-fraction",
                fractions
                    ? "All values lie from 0 to 1 but the target is above 1; is one of them a"
                        + " percentage?"
                    : "All values are above 1 but the target is not; is one of them a"
                        + " percentage?"))
        : Optional.empty();
  }

  /** Shares above a tenth that are to become less than a hundredth: 0.95 read as 0.95 %. */
  private static Optional<Warning> hundredthTwice(Doubles values, Doubles targets) {
    boolean odd = values.min() > 0.1 && targets.min() > 0 && targets.max() <= 0.01;
    return odd
        ? Optional.of(
            new Warning(
                "percent-as-fraction",
                "All values are above 10% but the target is at most 1%; is it a fraction?"))
        : Optional.empty();
  }

  /** Every point that is both, so that none hides behind the one colour that it has. */
  static Optional<Warning> bothWays(Evidence evidence) {
    List<String> labels = evidence.basis().measured().subgroups().labels();
    List<String> both =
        IntStream.range(0, evidence.points().size())
            .filter(evidence.points().bothWays()::get)
            .mapToObj(labels::get)
            .toList();
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "both-ways",
                (both.size() == 1
                        ? "The point at " + both.get(0) + " is"
                        : "The points at " + String.join(", ", both) + " are")
                    + " marked as better by one rule and as worse by another; look at both."));
  }

  static Optional<Warning> notesOutside(Evidence evidence) {
    Subgroups subgroups = evidence.basis().measured().subgroups();
    List<String> outside =
        evidence.basis().setup().meaning().notes().stream()
            .filter(note -> !isWithin(note, subgroups))
            .map(Note::at)
            .toList();
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "note-outside",
                outside.size() == 1
                    ? "The note at " + outside.get(0) + " lies outside the data."
                    : "The notes at " + String.join(", ", outside) + " lie outside the data."));
  }

  private static boolean isWithin(Note note, Subgroups subgroups) {
    return note.date()
        .map(date -> isWithin(date, subgroups))
        .orElseGet(() -> subgroups.labelled(note.at()).isPresent());
  }

  /** Whether a date lies between the first period and the last, both included. */
  private static boolean isWithin(LocalDate date, Subgroups subgroups) {
    List<LocalDate> dates = subgroups.dates();
    if (dates.isEmpty()) {
      return false;
    }
    Rhythm rhythm = subgroups.rhythm();
    long period = rhythm.period(date);
    return period >= rhythm.period(dates.get(0))
        && period <= rhythm.period(dates.get(dates.size() - 1));
  }

  /** One for each phase that begins within a subgroup, neither at its start nor on its own date. */
  static List<Warning> placement(List<Start> starts, Locator locator) {
    return starts.stream().flatMap(start -> inside(start, locator).stream()).toList();
  }

  private static Optional<Warning> inside(Start start, Locator locator) {
    Subgroups subgroups = locator.subgroups();
    if (!subgroups.isCalendar()) {
      return Optional.empty();
    }
    LocalDate typed = locator.date(Matter.PHASE, start.at());
    LocalDate own = subgroups.dates().get(locator.position(Matter.PHASE, start.at()));
    return typed.equals(own) || subgroups.beginsOn(typed)
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "change-inside-subgroup",
                "The change of "
                    + typed
                    + " falls inside the subgroup dated "
                    + own
                    + ", which holds data from before and after it; the new phase is taken from"
                    + " that whole subgroup on."));
  }
}
