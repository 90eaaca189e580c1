package org.centreline.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.csv.FileContent;
import org.centreline.csv.SharedReadings;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Filter;
import org.centreline.phase.Locator;
import org.centreline.phase.PlacementException;
import org.centreline.project.folder.EffectOptions;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.hide.HiddenPoints;
import org.centreline.series.Measured;

/**
 * Works out what followed the changes of a measure, group by group; a group without a change within
 * its data is passed over.
 *
 * @param analysis the project at work
 * @param measure the measure
 * @param readings of its data
 */
record MeasureEffects(MeasureAnalysis analysis, Measure measure, SharedReadings readings) {

  /** What followed, and what the data can't answer. */
  record Found(List<OutcomeAnalysis> outcomes, List<Problem> unanswered) {

    static Found nothing() {
      return new Found(List.of(), List.of());
    }
  }

  /**
   * The outcomes of all groups.
   *
   * @throws DataException where options don't suit the data
   */
  Found work() {
    OptionValues optionValues = OptionValues.ofEffects(measure);
    OptionValues any = optionValues.changes(analysis.project(), change -> true);
    if (!any.hasChange()) {
      return Found.nothing();
    }
    EffectOptions options = understood(any);
    FileContent read = read(options);
    FileContent reading = analysis.prepare().apply(read);
    Optional<Measured> control = options.control().map(filter -> control(reading, filter));
    List<OutcomeAnalysis> outcomes = new ArrayList<>();
    List<Problem> unanswered = new ArrayList<>();
    for (Measured measured : withWhole(options, read, reading)) {
      Locator locator = new Locator(measured.subgroups(), reading.dates()::parse);
      OptionValues said =
          optionValues
              .changes(
                  analysis.project(),
                  change ->
                      change.about().holds(measure, measured.group())
                          && new Reach(locator).isAfterStart(change.when().from()))
              .held(analysis.folder());
      if (said.hasChange() && control.filter(measured::equals).isEmpty()) {
        Optional<Problem> leaning = new HiddenPoints(reading).unanswered(measured);
        if (leaning.isPresent()) {
          unanswered.add(leaning.get());
          continue;
        }
        try {
          outcomes.add(outcome(said, reading, measured, control));
        } catch (UnusableException e) {
          unanswered.add(e.reason().in(readings.file().name(), ""));
        }
      }
    }
    return new Found(List.copyOf(outcomes), List.copyOf(unanswered));
  }

  /** The data as they are read for it, before anything is hidden; none where nothing is asked. */
  Optional<OpenReading> reading() {
    OptionValues any = OptionValues.ofEffects(measure).changes(analysis.project(), change -> true);
    if (!any.hasChange()) {
      return Optional.empty();
    }
    EffectOptions options = understood(any);
    return Optional.of(
        new OpenReading(
            read(options), readings, options.columns(), options.reading(), options.grouping()));
  }

  /** All sites together first, where that is wanted and none is the control of others. */
  private List<Measured> withWhole(EffectOptions options, FileContent read, FileContent seen) {
    List<Measured> all = new ArrayList<>(seen.measured());
    if (options.control().isEmpty() && AllSites.isWanted(measure, seen)) {
      AllSites.How how = new AllSites.How(options.columns(), options.reading(), options.grouping());
      all.addAll(0, new AllSites(analysis, measure, readings, how).of(read, seen).measured());
    }
    return all;
  }

  /** A total is no site, but may be the control. */
  private FileContent read(EffectOptions options) {
    return options.control().isPresent()
        ? readings.read(options.columns(), options.reading(), options.grouping())
        : readings.sites(options.columns(), options.reading(), options.grouping());
  }

  private OutcomeAnalysis outcome(
      OptionValues said, FileContent reading, Measured measured, Optional<Measured> control) {
    Locator locator = new Locator(measured.subgroups(), reading.dates()::parse);
    try {
      OutcomeRequest request = understood(said).request(reading, measured);
      return OutcomeAnalysis.of(measured, control, request, locator);
    } catch (MisuseException e) {
      throw blamed(said, e.problems());
    } catch (PlacementException e) {
      throw blamed(said, e.problems());
    }
  }

  private EffectOptions understood(OptionValues optionValues) {
    try {
      return analysis.words().readEffects(optionValues.values());
    } catch (MisuseException e) {
      throw blamed(optionValues, e.problems());
    }
  }

  private DataException blamed(OptionValues said, List<String> sentences) {
    CellFinder cells = new CellFinder(analysis.folder(), said);
    return new DataException(sentences.stream().map(cells::problem).toList());
  }

  private Measured control(FileContent reading, Filter filter) {
    return reading.measured().stream()
        .filter(m -> m.group().filter(filter.value()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> absent(reading, filter));
  }

  private DataException absent(FileContent reading, Filter filter) {
    List<String> groups = reading.measured().stream().flatMap(m -> m.group().stream()).toList();
    GroupNames names = new GroupNames(analysis.folder(), groups);
    return new DataException(
        names.check(
            Optional.of(filter.value()), ProjectFolder.MEASURES, measure.line(), "control"));
  }
}
