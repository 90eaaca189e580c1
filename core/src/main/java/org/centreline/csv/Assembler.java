package org.centreline.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.Grouping.Checks;
import org.centreline.csv.Grouping.Combine;
import org.centreline.csv.Grouping.Every;
import org.centreline.csv.Layout.Axis;
import org.centreline.csv.ReadingOptions.Decimal;
import org.centreline.csv.ReadingOptions.Gaps;
import org.centreline.series.Calendar;
import org.centreline.series.Counts;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.Targets;

/** Turns the rows that were kept into measures. */
final class Assembler {

  private final Task task;
  private final Collector collected;
  private final RowStore store;
  private final PointMaker maker;
  private final GapFiller filler;
  private final List<Points> points = new ArrayList<>();
  private final List<Subgroups> subgroups = new ArrayList<>();

  Assembler(Task task, Collector collected) {
    this.task = task;
    this.collected = collected;
    store = collected.store();
    maker = new PointMaker(task, store, collected.places());
    boolean counted = task.grouping().combine().filter(c -> c == Combine.COUNT).isPresent();
    filler = new GapFiller(counted ? 0 : Double.NaN);
  }

  /** One measure a group; problems end the reading. */
  List<Measured> assemble(DateColumn dates) {
    if (task.layout().axis() == Axis.DATES) {
      checkDates(dates);
    }
    for (int[] rows : store.byGroup(collected.groups())) {
      switch (task.layout().axis()) {
        case DATES -> addDates(maker.byDate(rows, dates));
        case LABELS -> addLabels(maker.byLabel(rows));
        case ROWS -> addRows(maker.inFileOrder(rows));
      }
    }
    task.findings().stopIfAny();
    maker.note();
    filler.note(task.findings());
    return measured();
  }

  /** Reports every text that is no date. */
  void checkDates(DateColumn dates) {
    for (int row = 0; row < store.size(); row++) {
      int text = store.place(row);
      if (dates.day(text) == DateColumn.NONE) {
        Place place = task.place(store.line(row), task.layout().x());
        task.findings().problem(dates.code(text), place, dates.mismatch(text));
      }
    }
    if (dates.isAmbiguous()) {
      Mismatch either =
          new Mismatch(
              "months or financial years, but not both at once",
              collected.places().text(0),
              "write financial years as 2011/12, or add --date-format yyyy-MM for months");
      task.findings()
          .problem(Code.AMBIGUOUS_DATES, task.place(store.line(0), task.layout().x()), either);
    }
    dates.note(task.findings());
  }

  private void addDates(Points made) {
    Rhythm rhythm = rhythm(made);
    boolean fill = task.options().gaps() == Gaps.FILL;
    Points whole = fill ? filler.fill(made, rhythm) : made;
    points.add(whole);
    subgroups.add(Subgroups.ofDates(whole.dates(), rhythm));
  }

  /** The rhythm asked for, else the one that the dates have; none where dates repeat. */
  private Rhythm rhythm(Points made) {
    if (task.grouping().keepsRowsApart()) {
      return Rhythm.IRREGULAR;
    }
    return task.grouping().every().map(Every::rhythm).orElse(Calendar.rhythmOf(made.dates()));
  }

  private void addLabels(Points made) {
    Numeral numeral = new Numeral(Decimal.POINT);
    boolean numbers = made.labels().stream().allMatch(numeral::read);
    points.add(made);
    subgroups.add(
        Subgroups.ofLabels(numbers ? Subgroups.Kind.NUMBER : Subgroups.Kind.LABEL, made.labels()));
  }

  private void addRows(Points made) {
    points.add(made);
    subgroups.add(Subgroups.rows(made.size()));
  }

  private List<Measured> measured() {
    boolean proportions = true;
    for (Points made : points) {
      proportions &= made.areProportions();
    }
    List<Measured> measured = new ArrayList<>();
    for (int group = 0; group < points.size(); group++) {
      boolean grouped = !task.layout().by().isEmpty();
      Optional<String> name = grouped ? Optional.of(collected.groupName(group)) : Optional.empty();
      Series series = series(points.get(group), proportions);
      measured.add(
          new Measured(measure(), name, subgroups.get(group), series, targets(points.get(group))));
    }
    return measured;
  }

  private Targets targets(Points made) {
    return task.layout().hasTargets()
        ? new Targets(made.targets(), collected.targets())
        : Targets.none();
  }

  /** The name of the value column; in a wide table that of what its rows are told by. */
  private String measure() {
    Layout layout = task.layout();
    if (!layout.isWide()) {
      return task.header().name(layout.value());
    }
    String label = layout.by().isEmpty() ? "" : task.header().names().get(layout.by().get(0));
    return label.isEmpty() ? "value" : label;
  }

  private Series series(Points made, boolean proportions) {
    if (!task.layout().isRatio()) {
      return ofValues(made);
    }
    return proportions
        ? new Proportions(made.numerators(), made.denominators())
        : new Rates(made.numerators(), made.denominators());
  }

  private Series ofValues(Points made) {
    if (!made.members().isEmpty()) {
      return new Samples(made.members());
    }
    boolean loose = task.grouping().checks() == Checks.LOOSE && made.numerators().min() < 0;
    return switch (task.grouping().shape()) {
      case COUNTS -> loose ? new Individuals(made.numerators()) : new Counts(made.numerators());
      case GAPS, TIMES ->
          loose
              ? new Individuals(made.numerators())
              : new org.centreline.series.Gaps(made.numerators());
      default -> new Individuals(made.numerators());
    };
  }
}
