package org.centreline.project;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.csv.FileContent;
import org.centreline.csv.SharedReadings;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.ChangeSheet;
import org.centreline.project.folder.Goal;
import org.centreline.project.folder.GoalSheet;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;
import org.centreline.series.Measured;
import org.centreline.series.SharedRhythm;

/**
 * Works out one measure after the other.
 *
 * @param project what was declared
 * @param folder where the data is
 * @param words understands the options
 * @param prepare what is done to the data first
 */
record MeasureAnalysis(
    Project project, ProjectFolder folder, OptionWords words, UnaryOperator<FileContent> prepare) {

  /** More than a page shows, or people look through. */
  private static final int MOST_GROUPS = 1_000;

  /** The charts of measures of one file, or every problem that stands against them. */
  List<MeasureResult> of(List<Measure> sharing) {
    List<MeasureResult> results = new ArrayList<>();
    ProjectFolder.Found found;
    try {
      found = folder.data(sharing.get(0));
    } catch (DataException e) {
      sharing.forEach(measure -> results.add(failed(measure, e)));
      return results;
    } catch (UncheckedIOException e) {
      found = ProjectFolder.Found.unreadable();
    }
    return of(sharing, found);
  }

  private List<MeasureResult> of(List<Measure> sharing, ProjectFolder.Found found) {
    List<MeasureResult> results = new ArrayList<>();
    if (found.file().isEmpty()) {
      sharing.forEach(measure -> results.add(failed(measure, missing(measure, found))));
      return results;
    }
    SharedReadings readings = new SharedReadings(found.file().get());
    List<ExpectedReadings> expected = new ArrayList<>();
    for (Measure measure : sharing) {
      expected.add(ExpectedReadings.of(this, measure));
    }
    expected.forEach(all -> all.announce(readings));
    for (int i = 0; i < sharing.size(); i++) {
      results.add(of(sharing.get(i), readings));
      expected.get(i).dismiss(readings);
    }
    return results;
  }

  private MeasureResult of(Measure measure, SharedReadings readings) {
    try {
      return analysed(measure, readings);
    } catch (DataException e) {
      return failed(measure, e);
    } catch (UncheckedIOException e) {
      return failed(measure, missing(measure, ProjectFolder.Found.unreadable()));
    }
  }

  private static MeasureResult failed(Measure measure, DataException why) {
    return new MeasureResult.Failed(measure.id(), measure.title(), measure.line(), why.problems());
  }

  private MeasureResult analysed(Measure measure, SharedReadings readings) {
    OptionValues optionValues = OptionValues.of(measure);
    MeasureOptions options = understood(optionValues);
    FileContent read = read(measure, readings, options);
    FileContent reading = prepare.apply(read);
    refuseMany(measure, reading);
    refuseUnknownGroups(measure, reading);
    Set<Problem> problems = new LinkedHashSet<>();
    List<ChartAnalysis> charts = new ArrayList<>();
    if (AllSites.isWanted(measure, reading)) {
      AllSites.How how = new AllSites.How(options.columns(), options.reading(), options.grouping());
      AllSites all = new AllSites(this, measure, readings, how);
      AllSites.Asked asked = new AllSites.Asked(optionValues, read, reading);
      all.work(asked, problems).ifPresent(charts::add);
    }
    ChartRequest.Together together = new ChartRequest.Together(reading.measured());
    for (Measured measured : reading.measured()) {
      GroupChart chart = new GroupChart(this, optionValues, reading, measured);
      chart.work(together, problems).ifPresent(charts::add);
    }
    if (!problems.isEmpty()) {
      throw new DataException(List.copyOf(problems));
    }
    boolean effects = measure.effects() == Measure.Effects.WANTED;
    MeasureEffects.Found found =
        effects
            ? new MeasureEffects(this, measure, readings).work()
            : MeasureEffects.Found.nothing();
    return new MeasureResult.Analysed(
        measure,
        reading.source().named(measure.file()),
        options.presentation(),
        charts,
        found.outcomes(),
        found.unanswered());
  }

  /** Totals are no sites, unless the project names them as groups. */
  FileContent read(Measure measure, SharedReadings readings, MeasureOptions options) {
    FileContent sites =
        alike(readings.sites(options.columns(), options.reading(), options.grouping()));
    List<String> groups = groups(measure, sites);
    boolean named = false;
    for (Change change : project.changes()) {
      named |= change.about().holds(measure) && isAbsent(change.about().group(), groups);
    }
    for (Goal goal : project.goals()) {
      named |= goal.about().holds(measure) && isAbsent(goal.about().group(), groups);
    }
    return named
        ? alike(readings.read(options.columns(), options.reading(), options.grouping()))
        : sites;
  }

  /** A site with one value has the rhythm of the others. */
  private static FileContent alike(FileContent read) {
    return new FileContent(
        read.source(), SharedRhythm.of(read.measured()), read.unit(), read.dates());
  }

  private static boolean isAbsent(Optional<String> group, List<String> groups) {
    return group.filter(name -> !groups.contains(name)).isPresent();
  }

  private static List<String> groups(Measure measure, FileContent reading) {
    Stream<String> sites =
        reading.measured().stream().flatMap(measured -> measured.group().stream());
    Stream<String> all =
        AllSites.isWanted(measure, reading) ? Stream.of(Measure.ALL_SITES) : Stream.empty();
    return Stream.concat(all, sites).distinct().toList();
  }

  private DataException missing(Measure measure, ProjectFolder.Found found) {
    ProjectFolder.Fault fault = found.fault().orElseThrow();
    Wrong wrong = Wrong.of(fault.code(), fault.expected(), measure.file(), fault.fix());
    return new DataException(
        List.of(folder.problem(ProjectFolder.MEASURES, measure.line(), "file", wrong)));
  }

  /** What the options mean. */
  MeasureOptions understood(OptionValues optionValues) {
    try {
      return words.read(optionValues.values());
    } catch (MisuseException e) {
      CellFinder cells = new CellFinder(folder, optionValues);
      throw new DataException(e.problems().stream().map(cells::problem).toList());
    }
  }

  /** More sites than a page shows are refused before they are worked out. */
  private void refuseMany(Measure measure, FileContent reading) {
    int groups = reading.measured().size();
    if (groups > MOST_GROUPS) {
      Wrong many =
          new Wrong(
              Code.TOO_LARGE.word(),
              "at most " + MOST_GROUPS + " groups of a measure",
              groups + " groups",
              "take some of them with where, or leave by empty for all of them together; a funnel"
                  + " (`centreline explain funnel`) shows the rates of all in one picture");
      throw new DataException(
          List.of(folder.problem(ProjectFolder.MEASURES, measure.line(), "by", many)));
    }
  }

  private void refuseUnknownGroups(Measure measure, FileContent reading) {
    GroupNames names = new GroupNames(folder, groups(measure, reading));
    List<Problem> problems = new ArrayList<>();
    for (Change change : project.changes()) {
      if (change.about().measure().isPresent() && change.about().holds(measure)) {
        problems.addAll(names.check(change.about().group(), ChangeSheet.FILE, change.line()));
      }
    }
    for (Goal goal : project.goals()) {
      if (goal.about().holds(measure)) {
        problems.addAll(names.check(goal.about().group(), GoalSheet.FILE, goal.line()));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
  }

  /** What is said about a group, with what the other files add. */
  OptionValues about(OptionValues optionValues, Measured measured, Reach reach) {
    Optional<String> group = measured.group();
    return optionValues.and(project, group, reach::holds).held(folder);
  }
}
