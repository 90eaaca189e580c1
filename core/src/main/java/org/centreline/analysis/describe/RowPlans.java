package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.category.CategoryColumns;
import org.centreline.csv.choice.Candidate;
import org.centreline.csv.choice.RowLabels;
import org.centreline.csv.choice.Sites;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.problem.Code;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.series.Rhythm;

/**
 * Proposes what to make of a measure, by what its rows are: one a date, several of a date, or sites
 * and categories without dates.
 */
final class RowPlans {

  /** More charts than this at once are a wall of paper. */
  private static final int MOST_GROUPS = 12;

  /** A chart in time of so few dates says nothing. */
  private static final int FEW_DATES = 2;

  /** Rows of so many days more are gathered by month rather than by week. */
  private static final int HALF_A_YEAR = 190;

  private final Trial trial;
  private final RowLabels labels;
  private final Optional<Timeline> timeline;
  private final Map<String, List<ColumnRole>> told = new HashMap<>();
  private final Map<List<ColumnRole>, Optional<Filter[]>> fullest = new HashMap<>();

  RowPlans(Trial trial, RowLabels labels, Optional<Timeline> timeline) {
    this.trial = trial;
    this.labels = labels;
    this.timeline = timeline;
  }

  /** What shows a measure, the likeliest first; none, with the reasons noted, where nothing can. */
  List<Proposal> of(ChartAsk ask, Candidate measure) {
    List<ColumnRole> telling = new ArrayList<>(telling(ask.columns().date()));
    boolean clock = telling.removeIf(column -> column.role() == Role.TIME_OF_DAY);
    if (telling.isEmpty()) {
      Optional<Proposal> named = unordered(ask, measure);
      return named.isPresent()
          ? List.of(named.get())
          : clock ? ofDay(ask, measure) : plain(ask, measure);
    }
    List<Proposal> found = new ArrayList<>();
    if (isShort(ask.columns())) {
      sites(ask, measure, telling).ifPresent(found::add);
      return found;
    }
    ChartAsk each = clock ? combined(ask, measure) : ask;
    grouped(each, measure, telling).ifPresent(found::add);
    boolean added = measure.over().isPresent() || measure.value().role().isAdditive();
    // The mean of rows of different kinds is a number of nothing.
    if (added || telling.stream().noneMatch(column -> column.role() == Role.CATEGORY)) {
      plan(combined(ask, measure), measure).ifPresent(found::add);
    }
    return found;
  }

  /** What tells rows of the same date apart does not depend on the measure. */
  private List<ColumnRole> telling(Optional<String> date) {
    Columns unnamed = Columns.unnamed();
    return told.computeIfAbsent(
        date.orElse(""),
        name ->
            labels.telling(
                new Columns(
                    date,
                    unnamed.order(),
                    unnamed.value(),
                    unnamed.denominator(),
                    List.of(),
                    List.of())));
  }

  /** Rows that nothing puts in order: by what names them, if anything does. */
  private Optional<Proposal> unordered(ChartAsk ask, Candidate measure) {
    TableRoles roles = labels.roles();
    Optional<ColumnRole> named = Sites.named(roles);
    if (labels.hasDates() || labels.areNumbered() && named.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sites> sites = Sites.of(roles).or(() -> named.map(all -> new Sites(all, List.of())));
    boolean single = measure.value().role() == Role.FLAG || measure.value().role() == Role.ANSWER;
    if ((measure.over().isPresent() || single) && sites.isPresent()) {
      Columns each = ask.columns().by(sites.get().names().name());
      Filter[] where = sites.get().where().toArray(new Filter[0]);
      return WayPlans.funnel(trial, ask.with(each.where(where)), measure);
    }
    Optional<ColumnRole> causes = roles.of(Role.CATEGORY).stream().findFirst();
    boolean counted = measure.over().isEmpty() && measure.value().role().isAdditive();
    return counted && !labels.areNumbered()
        ? causes
            .map(cause -> new Sites(cause, List.of()))
            .or(() -> sites)
            .flatMap(all -> WayPlans.pareto(trial, ask, categories(ask, all)))
        : Optional.empty();
  }

  private static CategoryColumns categories(ChartAsk ask, Sites sites) {
    return new CategoryColumns(
        sites.names().name(), ask.columns().value(), List.of(), sites.where());
  }

  private boolean isShort(Columns columns) {
    int all = timeline.map(Timeline::dates).orElse(FEW_DATES + 1);
    return Math.max(all, labels.dates(columns)) <= FEW_DATES;
  }

  /** Parts of a day are one day. */
  private List<Proposal> ofDay(ChartAsk ask, Candidate measure) {
    Optional<Proposal> day = plan(combined(ask, measure), measure);
    return day.isPresent() ? List.of(day.get()) : plain(ask, measure);
  }

  /** All rows of a date together: numerators are added up as they are. */
  private static ChartAsk combined(ChartAsk ask, Candidate measure) {
    if (measure.over().isPresent() || measure.value().role() == Role.ANSWER) {
      return ask;
    }
    Combine how = measure.value().role().isAdditive() ? Combine.SUM : Combine.MEAN;
    return ask.with(Grouping.none().with(how));
  }

  private Optional<Proposal> plan(ChartAsk ask, Candidate measure) {
    ReadAttempt attempt = trial.read(ask);
    attempt.refused().ifPresent(trial.troubles()::problems);
    return proposed(ask, measure, attempt);
  }

  private Optional<Proposal> proposed(ChartAsk ask, Candidate measure, ReadAttempt attempt) {
    String evidence = measure.over().isPresent() ? measure.evidence() : "";
    return trial.drawn(ask, attempt.measured()).map(plan -> Proposal.of(plan, evidence));
  }

  private List<Proposal> plain(ChartAsk ask, Candidate measure) {
    ReadAttempt attempt = trial.read(ask);
    Optional<Proposal> drawn = proposed(ask, measure, attempt);
    if (drawn.isPresent()) {
      return List.of(drawn.get());
    }
    List<Proposal> answers = new WayPlans(trial, measure).of(ask, attempt.ways());
    if (answers.isEmpty() && attempt.isOnly(Code.DUPLICATE_DATE.word())) {
      ChartAsk gathered = gathered(combined(ask, measure));
      trial.plan(gathered).map(plan -> Proposal.of(plan, "")).ifPresent(answers::add);
    }
    if (answers.isEmpty()) {
      attempt.refused().ifPresent(trial.troubles()::problems);
    }
    return answers;
  }

  /** Rows of dates without a rhythm, such as one a patient: by month or week. */
  private ChartAsk gathered(ChartAsk ask) {
    boolean regular =
        timeline.isEmpty()
            || timeline.get().rhythm() != Rhythm.IRREGULAR
                && timeline.get().rhythm() != Rhythm.DAY
                && timeline.get().rhythm() != Rhythm.WEEKDAY;
    return regular ? ask : ask.with(ask.grouping().with(period(timeline.get())));
  }

  private static Every period(Timeline timeline) {
    long days = timeline.last().toEpochDay() - timeline.first().toEpochDay();
    return days > HALF_A_YEAR ? Every.MONTH : Every.WEEK;
  }

  /** A funnel of shares and rates, else the sites with the greatest counts. */
  private Optional<Proposal> sites(ChartAsk ask, Candidate measure, List<ColumnRole> telling) {
    if (telling.size() > 1) {
      return grouped(ask, measure, telling);
    }
    String site = telling.get(0).name();
    if (measure.over().isPresent()) {
      return WayPlans.funnel(trial, ask.with(ask.columns().by(site)), measure);
    }
    boolean counted = measure.value().role().isAdditive() && labels.dates(ask.columns()) == 1;
    CategoryColumns columns =
        new CategoryColumns(site, ask.columns().value(), List.of(), List.of());
    return counted ? WayPlans.pareto(trial, ask, columns) : grouped(ask, measure, telling);
  }

  /** A chart of each group where there are few, else of the one with the most rows. */
  private Optional<Proposal> grouped(ChartAsk ask, Candidate measure, List<ColumnRole> telling) {
    List<ColumnRole> by = by(measure, telling);
    Optional<Filter[]> one = fullest.computeIfAbsent(by, this::fullest);
    if (one.isPresent()) {
      return plan(ask.with(ask.columns().where(one.get())), measure);
    }
    String[] names = by.stream().map(ColumnRole::name).toArray(String[]::new);
    return plan(ask.with(ask.columns().by(names)), measure);
  }

  /** What tells the fullest group from the others; empty where there are few. */
  private Optional<Filter[]> fullest(List<ColumnRole> by) {
    TableRoles roles = labels.roles();
    int[] alike = roles.firstAlike(by.stream().map(ColumnRole::position).toList());
    int[] sizes = new int[alike.length];
    int groups = 0;
    int most = -1;
    for (int first : alike) {
      if (first >= 0 && by.stream().noneMatch(c -> roles.cell(first, c.position()).isEmpty())) {
        groups += sizes[first]++ == 0 ? 1 : 0;
        most = most < 0 || sizes[first] > sizes[most] ? first : most;
      }
    }
    if (groups <= MOST_GROUPS || most < 0) {
      return Optional.empty();
    }
    int row = most;
    return Optional.of(
        by.stream()
            .map(c -> new Filter(c.name(), roles.cell(row, c.position())))
            .toArray(Filter[]::new));
  }

  /** Rows of a place may be added up where there are denominators. */
  private List<ColumnRole> by(Candidate measure, List<ColumnRole> telling) {
    TableRoles roles = labels.roles();
    Optional<ColumnRole> place =
        roles.of(Role.GROUP).stream()
            .filter(roles::isNamed)
            .filter(c -> roles.different(c) > 1 && roles.different(c) <= MOST_GROUPS)
            .min(Comparator.comparingInt(roles::different));
    return measure.over().isPresent() && place.isPresent() ? List.of(place.get()) : telling;
  }
}
