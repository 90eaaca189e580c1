package org.centreline.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.csv.FileContent;
import org.centreline.csv.SharedReadings;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.project.WholeSeries.Strict;
import org.centreline.project.folder.Goal;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;
import org.centreline.series.Counts;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/**
 * All sites of a measure together, as {@code all} of measures.csv wants them: the same rows without
 * {@code by}. Counts are summed, shares and rates are made of summed numerators and denominators.
 *
 * <p>Where small numbers are hidden, the whole is made of what is published of its sites, and is
 * missing where one of them is: so that no difference tells a hidden number.
 *
 * @param analysis the project at work
 * @param measure the measure
 * @param readings of its data
 * @param how the rows are read
 */
record AllSites(MeasureAnalysis analysis, Measure measure, SharedReadings readings, How how) {

  private static final List<String> TARGETS = List.of("target", "target-column");

  /** How the rows are read. */
  record How(Columns columns, ReadingOptions reading, Grouping grouping) {}

  /** Whether a measure is to be shown whole; one site alone is the whole. */
  static boolean isWanted(Measure measure, FileContent seen) {
    return measure.together() == Measure.Together.WANTED && seen.measured().size() > 1;
  }

  /** The chart of the whole, with what it lacks; empty, with its problems, where it can't be. */
  Optional<ChartAnalysis> work(Asked asked, Collection<Problem> problems) {
    FileContent seen = asked.seen();
    ChartRequest.Together alone = new ChartRequest.Together(List.of());
    Optional<ChartAnalysis> chart = chart(asked.values(), asked.read(), seen).work(alone, problems);
    Optional<Warning> gaps =
        isAdded(seen.measured()) ? gaps(seen.measured()).warning() : Optional.empty();
    return gaps.isEmpty() ? chart : chart.map(one -> one.warning(gaps.get()));
  }

  /**
   * What the whole is made of.
   *
   * @param values what measures.csv says
   * @param read the sites as read
   * @param seen the sites as they may be seen
   */
  record Asked(OptionValues values, FileContent read, FileContent seen) {}

  private static WholeGaps gaps(List<Measured> sites) {
    WholeSeries whole = new WholeSeries(sites, Strict.OF_THOSE_THERE);
    return new WholeGaps(whole.measured(), whole.missed());
  }

  /** The chart of the whole, still to be worked out. */
  private GroupChart chart(OptionValues optionValues, FileContent read, FileContent seen) {
    FileContent whole = of(read, seen);
    Measured one = whole.measured().get(0);
    if (!isSum(seen)) {
      return new GroupChart(analysis, optionValues, whole, one);
    }
    MeasureAnalysis aimed =
        new MeasureAnalysis(
            aimed(analysis.project()), analysis.folder(), analysis.words(), analysis.prepare());
    return new GroupChart(aimed, optionValues.without(TARGETS), whole, one);
  }

  /**
   * The whole, alone.
   *
   * @param read the sites as read
   * @param seen the sites as they may be seen
   * @throws DataException where there is no whole
   */
  FileContent of(FileContent read, FileContent seen) {
    List<Measured> sites = seen.measured();
    if (sites.stream().anyMatch(site -> site.group().equals(Optional.of(Measure.ALL_SITES)))) {
      throw none(
          "no site called All",
          "rename the site All in the file, or leave its rows out with where");
    }
    boolean open = read.equals(seen);
    boolean alike =
        sites.stream().map(site -> site.series().getClass()).distinct().count() == 1
            && sites.stream().map(site -> site.subgroups().kind()).distinct().count() == 1;
    if (!alike || sites.get(0).subgroups().kind() == Subgroups.Kind.ROW) {
      throw none("sites with dates or labels, all of one kind", "name a date column, or empty all");
    }
    if (isAdded(sites)) {
      Strict strict = open ? Strict.OF_THOSE_THERE : Strict.OF_ALL;
      return content(seen, new WholeSeries(sites, strict).measured());
    }
    if (!open) {
      throw none(
          "counts, shares or rates, as small numbers are hidden",
          "empty all, or make the pack without " + Matter.DISCLOSE);
    }
    return content(seen, again(read));
  }

  /** Whether the whole is a sum of counts, whose target is not that of a site. */
  boolean isSum(FileContent seen) {
    boolean cases = measure.options().getOrDefault("type", List.of()).contains("np");
    Series first = seen.measured().get(0).series();
    boolean counts = first instanceof Counts || first instanceof Individuals;
    return cases || counts && isAdded(seen.measured());
  }

  private boolean isAdded(List<Measured> sites) {
    Series first = sites.get(0).series();
    boolean counted =
        how.grouping().adds()
            || how.grouping().combine().isEmpty()
                && sites.stream().allMatch(site -> site.nature().is(Nature.Kind.COUNT));
    return !(first instanceof Gaps) && (!(first instanceof Individuals) || counted);
  }

  /** The rows once more, without what tells the sites apart. */
  private Measured again(FileContent sites) {
    boolean combined = how.grouping().combine().isPresent();
    boolean events = sites.measured().get(0).nature().is(Nature.Kind.EVENT_TIMES);
    if (!combined && !events) {
      throw none(
          "one value of all sites for each date",
          "add combine, such as mean, median or sum, which says how the values of several sites"
              + " become one; or give a denominator; or empty all");
    }
    List<Measured> groups = readings.read(how.columns(), how.reading(), how.grouping()).measured();
    if (groups.size() > sites.measured().size()) {
      throw none(
          "rows of sites alone, but some are totals",
          "take the rows of totals out of the file, or empty all");
    }
    Columns whole = how.columns().by(new String[0]);
    Measured read = readings.read(whole, how.reading(), how.grouping()).measured().get(0);
    return new Measured(
        read.measure(),
        Optional.of(Measure.ALL_SITES),
        read.subgroups(),
        read.series(),
        read.targets(),
        read.nature());
  }

  private static FileContent content(FileContent sites, Measured whole) {
    return new FileContent(sites.source(), List.of(whole), sites.unit(), sites.dates());
  }

  private DataException none(String expected, String fix) {
    Wrong wrong = Wrong.of(ProjectCode.NO_WHOLE, expected, "yes", fix);
    return new DataException(
        List.of(analysis.folder().problem(ProjectFolder.MEASURES, measure.line(), "all", wrong)));
  }

  /** The project without the targets of sites, which are not those of their sum. */
  static Project aimed(Project project) {
    List<Goal> own = new ArrayList<>();
    for (Goal goal : project.goals()) {
      if (goal.about().group().equals(Optional.of(Measure.ALL_SITES))) {
        own.add(goal);
      }
    }
    return new Project(
        project.name(),
        project.about(),
        project.measures(),
        project.spoilt(),
        project.changes(),
        project.cycles(),
        own);
  }
}
