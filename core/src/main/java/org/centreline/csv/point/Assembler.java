package org.centreline.csv.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.choice.Form;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.number.Lengths;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Gaps;
import org.centreline.csv.row.Batches.At;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowAggregation;
import org.centreline.csv.row.RowRequest;
import org.centreline.series.Calendar;
import org.centreline.series.Cases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.Targets;

/** Turns the rows that were kept into measures. */
public final class Assembler {

  private final RowRequest request;
  private final Collector collected;
  private final Denominators denominators;
  private final RowPoints each;
  private final BatchPoints joined;
  private final GapFiller filler = new GapFiller();
  private final Optional<Between> between;
  private final List<PointsBuilder> points = new ArrayList<>();
  private final List<Subgroups> subgroups = new ArrayList<>();

  public Assembler(RowRequest request, Collector collected) {
    this.request = request;
    this.collected = collected;
    denominators = new Denominators(request);
    each = new RowPoints(request, collected, denominators);
    joined = new BatchPoints(request, collected, denominators);
    between = request.isBetween() ? Optional.of(new Between(request, collected)) : Optional.empty();
  }

  /** One measure a group; problems end the reading. */
  public List<Measured> assemble(DateColumn dates) {
    boolean dated = request.layout().axis() == Axis.DATES;
    if (dated) {
      new DateProblems(request, collected).report(dates);
    }
    between.filter(intervals -> dated).ifPresent(intervals -> intervals.until(dates));
    Optional<Periods> periods =
        dated ? Periods.of(request, collected, dates) : Optional.<Periods>empty();
    int groups = collected.groups().size();
    if (request.aggregation() == RowAggregation.ROWS) {
      for (int[] rows : collected.store().byGroup(groups)) {
        add(dated ? each.byPeriod(rows, collected.dates()) : each.inFileOrder(rows), periods);
      }
    } else {
      for (List<At> batches : collected.batches().byGroup(groups)) {
        add(dated ? joined.byPeriod(batches) : joined.byLabel(batches), periods);
      }
    }
    request.findings().stopIfAny();
    between.ifPresent(intervals -> intervals.note(request.findings()));
    joined.note();
    denominators.note();
    filler.note(periods.map(Periods::content), request.findings());
    noteRows();
    return measured();
  }

  private void noteRows() {
    int later = collected.days().later();
    if (later > 0) {
      String day = " after " + request.grouping().until().orElseThrow() + " left out";
      String what = request.layout().isWide() ? "value" : "row";
      request.findings().note(Code.LATER_ROWS, Shown.count(later, what) + day);
    }
    if (request.grouping().isOfCases() && request.layout().hasValue()) {
      new RepeatedCases(request, collected).note();
    }
    if (isCountOfRows()) {
      request
          .findings()
          .note(
              Code.ROWS_COUNTED,
              "the rows themselves were counted; to count what a column holds, name it with "
                  + Matter.VALUE);
    }
  }

  private boolean isCountOfRows() {
    return request.layout().areRowsCounted();
  }

  private void add(PointsBuilder rows, Optional<Periods> periods) {
    PointsBuilder made = between.isPresent() ? between.get().of(rows) : rows;
    Subgroups told =
        switch (request.layout().axis()) {
          case DATES -> dates(made, periods);
          case LABELS -> labels(made);
          case ROWS -> rows(made);
        };
    subgroups.add(told);
  }

  private Subgroups dates(PointsBuilder made, Optional<Periods> periods) {
    Rhythm rhythm = rhythm(made);
    PointsBuilder whole =
        request.options().gaps() == Gaps.FILL ? filled(made, rhythm, periods) : made;
    Subgroups calendar = Subgroups.ofDates(whole.dates(), rhythm);
    int group = points.size();
    points.add(whole);
    return periods
        .map(all -> calendar.with(all.parts(group, whole.dates())))
        .orElse(opened(calendar, made));
  }

  /** The same, told where the last point is open. */
  private Subgroups opened(Subgroups closed, PointsBuilder made) {
    return made.isOpen() ? closed.openIn(between.orElseThrow().counted()) : closed;
  }

  private PointsBuilder filled(PointsBuilder made, Rhythm rhythm, Optional<Periods> periods) {
    return periods.isPresent() && periods.get().areOfEvents()
        ? filler.zeros(made, periods.get())
        : filler.gaps(made, rhythm, request.grouping().counts() ? 0 : Double.NaN);
  }

  /** The rhythm asked for, else the one that the dates have; none where dates repeat. */
  private Rhythm rhythm(PointsBuilder made) {
    if (request.grouping().keepsRowsApart()) {
      return Rhythm.IRREGULAR;
    }
    return request.grouping().every().map(Every::rhythm).orElse(Calendar.rhythmOf(made.dates()));
  }

  private Subgroups labels(PointsBuilder made) {
    Numeral numeral = new Numeral(Decimal.POINT);
    boolean numbers = made.labels().stream().allMatch(numeral::read);
    points.add(made);
    Subgroups.Kind kind = numbers ? Subgroups.Kind.NUMBER : Subgroups.Kind.LABEL;
    return opened(Subgroups.ofLabels(kind, made.labels()), made);
  }

  private Subgroups rows(PointsBuilder made) {
    points.add(made);
    return between.isPresent()
        ? opened(Subgroups.ofLabels(Subgroups.Kind.NUMBER, made.labels()), made)
        : Subgroups.rows(made.size());
  }

  private List<Measured> measured() {
    boolean proportions = !request.nature().is(Nature.Kind.EXPOSURE);
    for (PointsBuilder made : points) {
      proportions &= made.areProportions();
    }
    List<Measured> measured = new ArrayList<>();
    for (int group = 0; group < points.size(); group++) {
      if (between.isPresent() && points.get(group).size() == 0) {
        continue;
      }
      boolean grouped = !request.layout().by().isEmpty();
      Optional<String> name =
          grouped ? Optional.of(collected.groups().name(group)) : Optional.empty();
      Series series = series(points.get(group), proportions);
      measured.add(
          new Measured(
              measure(),
              name,
              subgroups.get(group),
              series,
              targets(points.get(group)),
              between.map(all -> all.nature(request.nature())).orElse(request.nature())));
    }
    if (between.isPresent()) {
      between.get().checkAll(measured.size(), points.size());
    }
    return measured;
  }

  private Targets targets(PointsBuilder made) {
    return request.layout().hasTargets()
        ? new Targets(made.targets(), collected.targets())
        : Targets.none();
  }

  /** The name of the value column; in a wide table that of what its rows are told by. */
  private String measure() {
    Layout layout = request.layout();
    if (isCountOfRows()) {
      return "rows";
    }
    if (!layout.isWide()) {
      String name = request.header().name(layout.value()) + counted();
      return request.form().isEvents()
          ? between.map(Between::titled).orElse("Events") + " (" + name + ")"
          : between.map(all -> name + ": " + all.measured()).orElse(name + unit());
    }
    String label = layout.by().isEmpty() ? "" : request.header().names().get(layout.by().get(0));
    return label.isEmpty() ? "value" : label;
  }

  /** The word that counts, where it was named. */
  private String counted() {
    Form form = request.form();
    return form.isAnswers() && form.answers().areOthers() ? ": " + form.answers().yes() : "";
  }

  /** A title that says min:sec over points that are minutes would be read as such. */
  private String unit() {
    Optional<Lengths.Unit> unit = collected.lengths();
    return unit.map(found -> " in " + found.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** The rows of each point; where they were made one, that. */
  private static List<Doubles> members(PointsBuilder made) {
    return made.members().isEmpty()
        ? made.numerators().stream().mapToObj(Doubles::of).toList()
        : made.members();
  }

  private Series series(PointsBuilder made, boolean proportions) {
    if (request.layout().isRatio() && request.grouping().isOfCases()) {
      return new Cases(made.numerators(), made.denominators());
    }
    if (!request.layout().isRatio() || between.isPresent()) {
      return ofValues(made);
    }
    return proportions
        ? new Proportions(made.numerators(), made.denominators())
        : new Rates(made.numerators(), made.denominators());
  }

  private Series ofValues(PointsBuilder made) {
    if (request.grouping().shape() == Shape.JOINT) {
      return Joint.alone(measure(), members(made));
    }
    if (!made.members().isEmpty()) {
      return new Samples(made.members());
    }
    boolean loose = request.grouping().checks() == Checks.LOOSE && made.numerators().min() < 0;
    return switch (request.grouping().shape()) {
      case COUNTS -> loose ? new Individuals(made.numerators()) : new Counts(made.numerators());
      case GAPS, TIMES ->
          loose
              ? new Individuals(made.numerators())
              : new org.centreline.series.Gaps(made.numerators());
      default -> new Individuals(made.numerators());
    };
  }
}
