package org.centreline.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.chart.capability.Specification;
import org.centreline.chart.limit.Data;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.phase.Locator;
import org.centreline.phase.Phases;
import org.centreline.phase.PlacementException;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.hide.HiddenPoints;
import org.centreline.project.hide.HiddenTargets;
import org.centreline.series.Measured;

/**
 * Works out the chart of one group of a measure.
 *
 * @param analysis the project at work
 * @param optionValues what measures.csv says
 * @param reading the data of the measure
 * @param measured the group
 */
record GroupChart(
    MeasureAnalysis analysis, OptionValues optionValues, FileContent reading, Measured measured) {

  /** The chart, one of some together; empty, with its problems, where it can't be. */
  Optional<ChartAnalysis> work(ChartRequest.Together together, Collection<Problem> problems) {
    Locator locator = new Locator(measured.subgroups(), reading.dates()::parse);
    OptionValues said = analysis.about(optionValues, measured, new Reach(locator));
    try {
      MeasureOptions options = analysis.understood(said);
      Goals goals = new Goals(analysis, said, reading, measured);
      CellFinder cells = new CellFinder(analysis.folder(), goals.blamed());
      Attempt attempt = new Attempt(cells, problems);
      Measured aimed = goals.aimed();
      Optional<ChartRequest> request =
          attempt.at(() -> together.of(seen(options.request(reading, aimed))));
      return request.flatMap(
          asked -> new GroupChart(analysis, said, reading, aimed).chart(asked, locator, attempt));
    } catch (UnusableException e) {
      String of = measured.group().orElse(measured.measure());
      problems.add(e.reason().in(reading.source().file(), of));
      return Optional.empty();
    } catch (DataException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /**
   * Where small numbers are hidden, those who are beyond a specification are counted nowhere, and
   * no cases are shown one by one.
   */
  private ChartRequest seen(ChartRequest request) {
    boolean silent = reading.source().isSilent();
    if (silent && request.type().filter(type -> type.data() == Data.OUTCOMES).isPresent()) {
      throw PackDisclosure.singleEvents(reading);
    }
    Meaning meaning = request.meaning();
    return silent
        ? request.with(meaning.keeping(meaning.specification().map(Specification::untold)))
        : request;
  }

  private Optional<ChartAnalysis> chart(ChartRequest request, Locator locator, Attempt attempt) {
    boolean placed = attempt.at(() -> request.phases().resolve(locator)).isPresent();
    Phases one = Phases.one(measured.subgroups());
    Optional<ChartAnalysis> chart =
        attempt.at(
            () ->
                placed
                    ? ChartAnalysis.of(measured, request, locator)
                    : ChartAnalysis.of(measured, request, one));
    Optional<Warning> hidden = HiddenTargets.warning(reading);
    Optional<ChartAnalysis> told = chart.map(new HiddenPoints(reading)::told);
    return hidden.isEmpty() ? told : told.map(found -> found.warning(hidden.get()));
  }

  /**
   * Steps that options may make impossible.
   *
   * @param cells finds the cell that is at fault
   * @param problems where they go
   */
  private record Attempt(CellFinder cells, Collection<Problem> problems) {

    <T> Optional<T> at(Supplier<T> step) {
      try {
        return Optional.of(step.get());
      } catch (PlacementException e) {
        add(e.problems());
      } catch (MisuseException e) {
        add(e.problems());
      }
      return Optional.empty();
    }

    private void add(List<String> sentences) {
      sentences.forEach(sentence -> problems.add(cells.problem(sentence)));
    }
  }
}
