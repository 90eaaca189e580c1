package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.verb.ChartOptions;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.phase.Locator;
import org.centreline.series.Measured;

/** Works out the groups of a file, each in the same way; a refusal names those it concerns. */
public final class Groups {

  /**
   * One group.
   *
   * @param measured its data
   * @param request what is asked of its chart; ranges are cut to the subgroups that it has
   * @param locator finds in it the subgroups that a user means
   * @param problems takes what does not suit its data
   */
  public record Group(
      Measured measured, ChartRequest request, Locator locator, Problems problems) {}

  private final FileContent reading;
  private final ChartOptions options;
  private final ChartRequest.Together together;
  private final List<Locator> locators;

  /** The groups of a file, and what is asked of their charts. */
  public Groups(FileContent reading, ChartOptions options) {
    this.reading = reading;
    this.options = options;
    together = new ChartRequest.Together(reading.measured());
    locators = reading.measured().stream().map(this::locator).toList();
  }

  private Locator locator(Measured measured) {
    return new Locator(measured.subgroups(), reading.dates()::parse);
  }

  /**
   * What an analysis finds in some of the groups, in order; empty where it found a problem.
   *
   * @throws DataException where only data stand in the way, with the reason of each group
   */
  public <T> List<T> each(
      List<Measured> some, Function<Group, Optional<T>> analysis, Problems problems) {
    List<T> found = new ArrayList<>();
    Map<String, List<String>> groupsByReason = new LinkedHashMap<>();
    List<Problem> unusable = new ArrayList<>();
    for (Measured measured : some) {
      Problems own = new Problems();
      try {
        analysis.apply(group(measured, own)).ifPresent(found::add);
      } catch (UnusableException e) {
        String column = measured.group().orElse(measured.measure());
        unusable.add(e.reason().in(reading.source().file(), column));
      }
      for (String reason : own.reasons()) {
        groupsByReason
            .computeIfAbsent(reason, r -> new ArrayList<>())
            .add(measured.group().orElse(""));
      }
    }
    groupsByReason.forEach((reason, in) -> problems.usage(named(reason, in, some.size())));
    if (problems.isEmpty() && !unusable.isEmpty()) {
      throw new DataException(unusable);
    }
    return found;
  }

  private Group group(Measured measured, Problems own) {
    Meaning meaning = options.meaning().meaning(reading, measured, options.request().type(), own);
    ChartRequest asked = together.of(options.request(meaning));
    Locator locator = locator(measured);
    return new Group(measured, asked.with(asked.phases().among(locator, locators)), locator, own);
  }

  /** What concerns all groups needs no names. */
  private static String named(String reason, List<String> in, int all) {
    return in.size() == all ? reason : reason + " (in " + String.join(", ", in) + ")";
  }
}
