package org.centreline.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.plot.page.Presentation;
import org.centreline.project.driver.CycleDay;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.Dates;
import org.centreline.project.folder.EffectOptions;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.Project;
import org.centreline.series.Measured;

/**
 * A project as it stood on a day: what is dated later is left out, of the data row by row, before
 * anything is made of them. Data without dates stays whole.
 *
 * @param day the last day
 */
public record AsOf(LocalDate day) {

  /** What had been declared. */
  public Project project(Project project) {
    return new Project(
        project.name(),
        project.about(),
        project.measures(),
        project.spoilt(),
        project.changes().stream().filter(change -> isBy(change.when().date())).toList(),
        project.cycles().stream().filter(cycle -> isBy(cycle.date())).map(this::then).toList(),
        project.goals().stream().filter(goal -> isBy(Dates.read(goal.from()))).toList());
  }

  private boolean isBy(Optional<LocalDate> date) {
    return date.map(one -> !one.isAfter(day)).orElse(true);
  }

  /**
   * A cycle that ended later went on that day: its result and what is done next came with its end.
   */
  private Cycle then(Cycle cycle) {
    boolean later =
        cycle.end().flatMap(CycleDay::read).filter(end -> end.last().isAfter(day)).isPresent();
    return later ? cycle.going() : cycle;
  }

  /** The same words, by which only what had been measured is read. */
  public OptionWords words(OptionWords words) {
    return new Words(words, day);
  }

  /** Words that add the day to how rows are gathered. */
  private record Words(OptionWords words, LocalDate day) implements OptionWords {

    @Override
    public Map<String, Form> columns() {
      return words.columns();
    }

    @Override
    public Set<String> effectColumns() {
      return words.effectColumns();
    }

    @Override
    public MeasureOptions read(Map<String, List<String>> values) {
      return new Options(words.read(values), day);
    }

    @Override
    public EffectOptions readEffects(Map<String, List<String>> values) {
      return new Effects(words.readEffects(values), day);
    }
  }

  private record Options(MeasureOptions all, LocalDate day) implements MeasureOptions {

    @Override
    public Columns columns() {
      return all.columns();
    }

    @Override
    public ReadingOptions reading() {
      return all.reading();
    }

    @Override
    public Grouping grouping() {
      return all.grouping().until(day);
    }

    @Override
    public Presentation presentation() {
      return all.presentation();
    }

    @Override
    public ChartRequest request(FileContent reading, Measured measured) {
      return all.request(reading, measured);
    }
  }

  private record Effects(EffectOptions all, LocalDate day) implements EffectOptions {

    @Override
    public Columns columns() {
      return all.columns();
    }

    @Override
    public ReadingOptions reading() {
      return all.reading();
    }

    @Override
    public Grouping grouping() {
      return all.grouping().until(day);
    }

    @Override
    public Optional<Filter> control() {
      return all.control();
    }

    @Override
    public OutcomeRequest request(FileContent reading, Measured measured) {
      return all.request(reading, measured);
    }
  }
}
