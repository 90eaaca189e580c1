package org.centreline.report.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.Plan.PlanPoint;
import org.centreline.analysis.plan.Plan.RuleChance;
import org.centreline.report.Cell;
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.words.PlanWords;

/** The tables of a plan, as people read them. */
final class PlanTables {

  private static final List<Integer> SHOWN = List.of(6, 8, 10, 12, 15, 18, 24, 30, 36, 48, 60);
  private static final List<Integer> WATCHED = List.of(3, 6, 12, 24);

  private PlanTables() {}

  /** What so many points after the change can show. */
  static Table points(Plan plan) {
    TableMaker<PlanPoint> table = new TableMaker<>();
    table.numbers("Points after", p -> Integer.toString(p.after()));
    table.numbers(
        "Chance to show " + PlanWords.size(plan, plan.change()),
        p -> PlanWords.percent(p.chance()));
    table.numbers("Smallest change, 8 of 10", p -> PlanWords.size(plan, p.smallest()));
    return table.of(plan.points().stream().filter(p -> isShown(plan, p.after())).toList());
  }

  private static boolean isShown(Plan plan, int after) {
    return SHOWN.contains(after) || after == plan.after();
  }

  /** How likely rules signal by so many points, and without any change. */
  static Table rules(Plan plan) {
    TableMaker<RuleChance> table = new TableMaker<>();
    table.words("Rules", c -> c.rules().id());
    table.words("Chart", RuleChance::type);
    int most = plan.rules().get(0).changed().size();
    List<Integer> watched = WATCHED.stream().filter(k -> k <= most).toList();
    for (int k : watched) {
      table.numbers("by " + k, c -> PlanWords.percent(c.changed().get(k - 1)));
    }
    int last = watched.get(watched.size() - 1);
    table.numbers("false by " + last, c -> PlanWords.percent(c.unchanged().get(last - 1)));
    return table.of(plan.rules());
  }

  /** The cells of one row of CSV for each number of points after the change. */
  static List<List<Cell>> rows(Plan plan) {
    return IntStream.range(0, plan.points().size())
        .mapToObj(i -> row(plan, plan.points().get(i)))
        .toList();
  }

  private static List<Cell> row(Plan plan, PlanPoint point) {
    List<Cell> cells = new java.util.ArrayList<>();
    cells.add(new Cell.Count("before", plan.before()));
    cells.add(new Cell.Count("after", point.after()));
    cells.add(new Cell.Real("changeSize", plan.change()));
    cells.add(new Cell.Real("chance", point.chance()));
    cells.add(new Cell.Real("smallest", point.smallest()));
    for (RuleChance chance : plan.rules()) {
      boolean known = point.after() <= chance.changed().size();
      double by = known ? chance.changed().get(point.after() - 1) : Double.NaN;
      cells.add(new Cell.Real(chance.rules().id(), by));
    }
    return cells;
  }
}
