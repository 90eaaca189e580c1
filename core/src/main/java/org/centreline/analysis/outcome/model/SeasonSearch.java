package org.centreline.analysis.outcome.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.fit.NestedTest;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Rhythm;

/**
 * Which seasons were looked for in a series before its model was settled, and what was found.
 *
 * <p>Days of the week are looked for in daily rows over four weeks and more, yearly waves in
 * months, weeks and days over two years and more: what their terms add to a model with the trend
 * and the changes is tested by F, so that a change is not taken for a season. Of the year the first
 * pair of waves is tested at 3 of 100 and the second, beside it, at 2 of 100; where days are looked
 * at twice, week and year, at half as much.
 *
 * @param asked what was asked for; empty where the data were to decide
 * @param season what came of it
 * @param looks what was tested; nothing where a season was asked for
 * @param unknown the cycles that are in no model because the rows reach over too little of them
 */
public record SeasonSearch(
    Optional<Season> asked, Season season, List<SeasonLook> looks, List<SeasonCycle> unknown) {

  private static final double LEVEL = 0.05;
  private static final double FIRST_PAIR = 0.6;
  private static final double REST = 0.01;
  private static final int USUAL_PAIRS = 2;

  /** So many rows are needed for each pair of columns. */
  private static final int ROWS_FOR_TWO = 5;

  public SeasonSearch {
    looks = List.copyOf(looks);
    unknown = List.copyOf(unknown);
  }

  /** Nothing asked, nothing looked at. */
  static SeasonSearch none() {
    return new SeasonSearch(Optional.empty(), Season.none(), List.of(), List.of());
  }

  static SeasonSearch of(UsableRows rows, Model shaped, ModelRequest request) {
    Rhythm rhythm = rows.measured().subgroups().rhythm();
    Segmented series = rows.under(shaped.with(request.season().orElse(Season.none())));
    List<SeasonLook> looks = new ArrayList<>();
    for (SeasonCycle cycle : SeasonCycle.of(rhythm)) {
      if (request.season().isEmpty()) {
        List<SeasonLook> own = looks(series, rhythm, cycle).stream().filter(l -> l.fits()).toList();
        looks.addAll(own);
        series = own.stream().anyMatch(SeasonLook::isFound) ? with(series, rhythm, cycle) : series;
      }
    }
    Season season = series.design().model().season();
    Segmented settled = series;
    List<SeasonCycle> unknown =
        SeasonCycle.of(rhythm).stream()
            .filter(cycle -> !cycle.isIn(season))
            .filter(cycle -> candidates(settled, rhythm, cycle).isEmpty())
            .toList();
    return new SeasonSearch(request.season(), season, looks, unknown);
  }

  /** What a fitted model leaves of seasons: a look a cycle, with the season to be put in. */
  public static List<SeasonLook> left(Fitting fitting) {
    Rhythm rhythm = fitting.rows().measured().subgroups().rhythm();
    Segmented series = fitting.series();
    Season season = series.design().model().season();
    List<SeasonLook> looks = new ArrayList<>();
    for (SeasonCycle cycle : SeasonCycle.of(rhythm)) {
      List<SeasonLook> own =
          cycle.isIn(season) ? further(series, rhythm, cycle) : looks(series, rhythm, cycle);
      own.stream()
          .filter(SeasonLook::isFound)
          .findFirst()
          .map(look -> look.with(own.get(own.size() - 1).candidate()))
          .ifPresent(looks::add);
    }
    return looks;
  }

  /** Whether the terms beside the waves that are in the model tell more. */
  private static List<SeasonLook> further(Segmented series, Rhythm rhythm, SeasonCycle cycle) {
    Season season = series.design().model().season();
    if (cycle == SeasonCycle.WEEK || season.pairs() == 0 || rhythm == Rhythm.QUARTER) {
      return List.of();
    }
    Season more =
        rhythm == Rhythm.MONTH
            ? new Season.Months()
            : Season.of(season.isWeekly(), Math.min(Season.MOST_PAIRS, season.pairs() + 2));
    return look(series, new SeasonLookPlan(cycle, more, REST)).stream().toList();
  }

  private static List<SeasonLook> looks(Segmented series, Rhythm rhythm, SeasonCycle cycle) {
    double level =
        LEVEL
            / SeasonCycle.of(rhythm).stream()
                .filter(c -> c.isCovered(series.design().course(), rhythm))
                .count();
    List<Season> candidates = candidates(series, rhythm, cycle);
    List<SeasonLook> looks = new ArrayList<>();
    Segmented base = series;
    for (int i = 0; i < candidates.size(); i++) {
      double share = candidates.size() == 1 ? 1 : i == 0 ? FIRST_PAIR : 1 - FIRST_PAIR;
      look(base, new SeasonLookPlan(cycle, candidates.get(i), share * level)).ifPresent(looks::add);
      base = base.readBy(base.design().model().with(candidates.get(i)));
    }
    return looks;
  }

  private record SeasonLookPlan(SeasonCycle cycle, Season candidate, double level) {}

  private static Optional<SeasonLook> look(Segmented base, SeasonLookPlan plan) {
    Segmented large = base.readBy(base.design().model().with(plan.candidate()));
    if (!isEnough(large)) {
      return Optional.empty();
    }
    boolean slow = plan.cycle() == SeasonCycle.YEAR && plan.candidate().pairs() > 0;
    Optional<NestedTest> test = slow ? NestedTest.ofSlow(base, large) : NestedTest.of(base, large);
    return test.or(() -> NestedTest.plain(base, large))
        .map(
            t -> new SeasonLook(plan.cycle(), plan.candidate(), t, plan.level(), test.isPresent()));
  }

  /** The seasons of a cycle that so many rows allow, each within the next. */
  private static List<Season> candidates(Segmented series, Rhythm rhythm, SeasonCycle cycle) {
    if (!cycle.isCovered(series.design().course(), rhythm)) {
      return List.of();
    }
    Season season = series.design().model().season();
    List<Season> all =
        cycle == SeasonCycle.WEEK
            ? List.of(Season.of(true, season.pairs()))
            : rhythm == Rhythm.QUARTER
                ? List.of(new Season.Months())
                : IntStream.rangeClosed(1, USUAL_PAIRS)
                    .mapToObj(pairs -> Season.of(season.isWeekly(), pairs))
                    .toList();
    return all.stream()
        .filter(s -> isEnough(series.readBy(series.design().model().with(s))))
        .toList();
  }

  private static boolean isEnough(Segmented series) {
    return 2 * series.design().rows() >= ROWS_FOR_TWO * series.design().size();
  }

  private static Segmented with(Segmented series, Rhythm rhythm, SeasonCycle cycle) {
    List<Season> candidates = candidates(series, rhythm, cycle);
    return series.readBy(series.design().model().with(candidates.get(candidates.size() - 1)));
  }
}
