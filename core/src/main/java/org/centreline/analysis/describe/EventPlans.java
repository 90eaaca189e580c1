package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.category.CategoryColumns;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.series.Measured;
import org.centreline.series.Nature.Kind;

/**
 * Proposes what to make of rows without a measure: each is an event, or belongs to a category.
 *
 * @param trial tries charts
 * @param roles what the columns are
 * @param options how the file is read
 */
record EventPlans(Trial trial, TableRoles roles, ReadingOptions options) {

  private static final String MEASURE = "events";

  /** Fewer months are no chart. */
  private static final int FEWEST = 3;

  /** By their dates, if they have any, and by the first column of categories. */
  List<Proposal> of(Optional<ColumnFacts> dates) {
    List<Proposal> found = new ArrayList<>();
    Columns columns =
        new Columns(
            dates.map(ColumnFacts::name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    ChartAsk ask = new ChartAsk(MEASURE, columns, options, Grouping.none());
    boolean dated = dates.isPresent() || roles.dateCells().isPresent();
    if (dated) {
      events(ask, found);
    }
    category().flatMap(name -> pareto(ask, name)).ifPresent(found::add);
    return found;
  }

  /** As a chart takes them, and by month where it takes the days between them. */
  private void events(ChartAsk ask, List<Proposal> found) {
    ReadAttempt attempt = trial.read(ask);
    if (!attempt.isOnly(Code.CHOOSE_COLUMN.word())) {
      attempt.refused().ifPresent(trial.troubles()::problems);
    }
    for (Way way : attempt.ways()) {
      for (ColumnChoice one : way.arguments()) {
        if (one.matter() == Matter.VALUE) {
          ChartAsk share =
              new ChartAsk(
                  one.column(), ask.columns().valued(one.column()), options, ask.grouping());
          trial
              .drawn(share, trial.read(share).measured())
              .map(plan -> Proposal.of(plan, ""))
              .ifPresent(found::add);
        }
      }
    }
    if (!found.isEmpty()) {
      return;
    }
    trial.drawn(ask, attempt.measured()).map(p -> Proposal.of(p, "")).ifPresent(found::add);
    if (!found.isEmpty() && attempt.measured().stream().noneMatch(EventPlans::isCount)) {
      ChartAsk monthly = ask.with(Grouping.none().with(Every.MONTH).with(Combine.COUNT));
      trial
          .drawn(monthly, trial.read(monthly).measured())
          .filter(plan -> plan.points() >= FEWEST)
          .map(plan -> Proposal.of(plan, ""))
          .ifPresent(found::add);
    }
  }

  private static boolean isCount(Measured measured) {
    return measured.nature().kind() == Kind.COUNT;
  }

  private Optional<Proposal> pareto(ChartAsk ask, String name) {
    return WayPlans.pareto(trial, ask, CategoryColumns.of(name));
  }

  /** Categories before groups; as many as rows are names. */
  private Optional<String> category() {
    List<ColumnRole> labels = new ArrayList<>(roles.of(Role.CATEGORY));
    labels.addAll(roles.of(Role.GROUP));
    return labels.stream()
        .filter(label -> 2 * roles.different(label) <= roles.rows())
        .map(ColumnRole::name)
        .findFirst();
  }
}
