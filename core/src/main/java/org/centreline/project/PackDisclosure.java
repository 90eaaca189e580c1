package org.centreline.project;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.FileContent;
import org.centreline.csv.SharedReadings;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.ByName;
import org.centreline.project.hide.HiddenTargets;
import org.centreline.project.hide.HidingRounds;
import org.centreline.project.hide.PackBefore;
import org.centreline.series.Cases;
import org.centreline.series.Gaps;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.PartPeriod;
import org.centreline.series.Samples;

/**
 * Hides small numbers in a pack as a whole: what stands in a sum with them in any of its measures
 * is hidden too, where it would tell them.
 */
public final class PackDisclosure {

  private final Disclosure rule;
  private final PackBefore before;
  private final List<String> ids = new ArrayList<>();
  private final Map<Numbers, Set<Spot>> hidden = new HashMap<>();
  private final Set<Numbers> ofRows = new HashSet<>();
  private final Set<Numbers> aimless = new HashSet<>();

  /** By what a reading is known again. */
  private record Numbers(String checksum, List<Measured> measured) {

    static Numbers of(FileContent reading) {
      return new Numbers(reading.source().sha256(), reading.measured());
    }
  }

  /**
   * How small numbers are hidden.
   *
   * @param before what an earlier pack showed, which is not hidden for the sake of others
   */
  public record Hiding(Disclosure rule, PackBefore before) {}

  private PackDisclosure(Hiding hiding) {
    this.rule = hiding.rule();
    this.before = hiding.before();
  }

  /**
   * Looks at all measures of a pack; they are read for it once more.
   *
   * @param project the measures that are wanted
   * @param words understands the options
   */
  public static PackDisclosure of(
      Disclosure rule, Project project, ProjectFolder folder, OptionWords words) {
    return of(new Hiding(rule, PackBefore.none()), project, folder, words);
  }

  /** The same after an earlier pack. */
  public static PackDisclosure of(
      Hiding hiding, Project project, ProjectFolder folder, OptionWords words) {
    PackDisclosure all = new PackDisclosure(hiding);
    if (hiding.rule() != Disclosure.NONE) {
      MeasureAnalysis analysis = new MeasureAnalysis(project, folder, words, same -> same);
      all.look(all.readings(analysis));
    }
    return all;
  }

  /** What all measures read; one going through a file serves all that read it. */
  private List<OpenReading> readings(MeasureAnalysis analysis) {
    Map<List<String>, Optional<SharedReadings>> files = new HashMap<>();
    List<Measure> measures = analysis.project().measures();
    for (Measure measure : measures) {
      files
          .computeIfAbsent(measure.rows(), rows -> shared(analysis, measure))
          .ifPresent(shared -> ExpectedReadings.of(analysis, measure).announce(shared));
    }
    List<OpenReading> readings = new ArrayList<>();
    for (Measure measure : measures) {
      files.get(measure.rows()).stream()
          .flatMap(shared -> OpenReading.of(analysis, measure, shared).stream())
          .filter(one -> !isOfEvents(one.content()))
          .map(OpenReading::sorted)
          .forEach(readings::add);
      while (ids.size() < readings.size()) {
        ids.add(measure.id());
      }
    }
    return readings;
  }

  /** None where its file can't be read, which is told elsewhere. */
  private static Optional<SharedReadings> shared(MeasureAnalysis analysis, Measure measure) {
    try {
      return analysis.folder().data(measure).file().map(SharedReadings::new);
    } catch (DataException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /**
   * The data of one of the measures, as they may be seen.
   *
   * @throws DataException where each point is one person
   */
  public FileContent applied(FileContent reading) {
    if (rule == Disclosure.NONE) {
      return reading;
    }
    if (isOfEvents(reading)) {
      throw singleEvents(reading);
    }
    FileContent sorted = ByName.sorted(reading);
    Numbers numbers = Numbers.of(sorted);
    FileContent seen = new Disclosed(rule, sorted).seen(hidden.getOrDefault(numbers, Set.of()));
    FileContent dated = undated(seen, ofRows.contains(numbers));
    return aimless.contains(numbers) ? HiddenTargets.without(dated) : dated;
  }

  /** That a measure can't be shown where small numbers are hidden: each point is one person. */
  static DataException singleEvents(FileContent reading) {
    return new DataException(
        List.of(
            new Problem(
                reading.source().file(),
                0,
                "",
                "counts of periods while small numbers are hidden, as each point and each date"
                    + " here is that of one person",
                "single events",
                ProjectCode.SINGLE_EVENTS.word(),
                "count the events of each month or quarter, or leave the measure out")));
  }

  /** Whether each point is one event. */
  private static boolean isOfEvents(FileContent reading) {
    return reading.measured().stream()
        .anyMatch(
            one ->
                one.series() instanceof Gaps
                    || one.series() instanceof Cases
                    || one.nature().is(Nature.Kind.TIME_BETWEEN)
                    || one.nature().is(Nature.Kind.EVENT_TIMES)
                    || one.nature().is(Nature.Kind.CASES_BETWEEN));
  }

  /**
   * Without the days from which and to which unfinished periods have rows: each row may be one
   * person. Where rows are counted, nothing is told of such periods.
   */
  private static FileContent undated(FileContent seen, boolean ofRows) {
    List<Measured> measured =
        seen.measured().stream()
            .map(one -> one.on(one.subgroups().with(ofRows ? List.of() : withoutDays(one))))
            .toList();
    return new FileContent(seen.source(), measured, seen.unit(), seen.dates());
  }

  private static List<PartPeriod> withoutDays(Measured one) {
    return one.subgroups().parts().stream().map(PartPeriod::withoutDays).toList();
  }

  /** Where each row is one person, unfinished periods would tell the day of the first or last. */
  private void lookAtDates(List<OpenReading> readings, Set<Spot> spots) {
    for (int i = 0; i < readings.size(); i++) {
      OpenReading reading = readings.get(i);
      if (reading.countsRows()) {
        ofRows.add(Numbers.of(reading.content()));
        for (int group = 0; group < reading.content().measured().size(); group++) {
          for (int at : reading.content().measured().get(group).subgroups().leftOut()) {
            spots.add(new Spot(i, group, at));
          }
        }
      }
    }
  }

  /** Sums that go on: what they gain until the next pack would be a number of its own. */
  private static Set<Spot> unfinished(List<OpenReading> readings) {
    Set<Spot> spots = new HashSet<>();
    for (int i = 0; i < readings.size(); i++) {
      List<Measured> measured = readings.get(i).content().measured();
      for (int group = 0; group < measured.size() && !readings.get(i).isMean(); group++) {
        int last = measured.get(group).subgroups().size() - 1;
        boolean open =
            measured.get(group).subgroups().parts().stream().anyMatch(p -> p.position() == last);
        if (open && !(measured.get(group).series() instanceof Samples)) {
          spots.add(new Spot(i, group, last));
        }
      }
    }
    return spots;
  }

  /** Where numbers of an earlier pack stand, as far as measures show what they did then. */
  private Set<Spot> spots(List<OpenReading> readings, Set<PackBefore.Number> numbers) {
    Set<Spot> spots = new HashSet<>();
    for (int i = 0; i < readings.size() && !numbers.isEmpty(); i++) {
      // What is read for its effects may be of other periods.
      int first = ids.indexOf(ids.get(i));
      List<Measured> measured = readings.get(i).content().measured();
      boolean same = measured.equals(readings.get(first).content().measured());
      for (int group = 0; group < measured.size() && same; group++) {
        Measured one = measured.get(group);
        for (int at = 0; at < one.subgroups().size(); at++) {
          String x = one.subgroups().labels().get(at);
          if (numbers.contains(new PackBefore.Number(ids.get(i), one.group(), x))) {
            spots.add(new Spot(i, group, at));
          }
        }
      }
    }
    return spots;
  }

  private void look(List<OpenReading> readings) {
    List<FileContent> contents = readings.stream().map(OpenReading::content).toList();
    new HiddenTargets(rule::of, contents).found().forEach(one -> aimless.add(Numbers.of(one)));
    Set<Spot> spots = new HashSet<>();
    lookAtDates(readings, spots);
    spots.addAll(spots(readings, before.gaps()));
    new TableSums(rule, readings).hide(spots);
    HidingRounds rounds = new PackSums(rule, readings).rounds();
    rounds.after(spots(readings, before.shown())).hide(rule.limit(), spots);
    spots.addAll(unfinished(readings));
    for (Spot spot : spots) {
      hidden
          .computeIfAbsent(
              Numbers.of(readings.get(spot.reading()).content()), any -> new HashSet<>())
          .add(new Spot(0, spot.group(), spot.point()));
    }
  }
}
