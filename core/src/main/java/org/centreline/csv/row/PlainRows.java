package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongToIntFunction;
import org.centreline.csv.date.TimesOfDay;
import org.centreline.csv.header.Profile;
import org.centreline.csv.header.Profiles;
import org.centreline.csv.row.Batch.SummedRows;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.slice.SlicePlan;
import org.centreline.csv.slice.SlicePlan.Want;
import org.centreline.csv.slice.SliceSum;
import org.centreline.csv.slice.SliceSums;
import org.centreline.csv.slice.SlicedRows;
import org.centreline.csv.slice.Slices;
import org.centreline.csv.slice.Summing;
import org.centreline.csv.text.Row;

/**
 * Goes through the rows of a large file that are cut on several cores. A row of which each text was
 * met before goes straight to who keeps it, with the numbers that its texts had then; all others go
 * the way that the rows of small files go.
 */
final class PlainRows {

  /** After so many blocks rows that are not plain will be no exception. */
  private static final int FEW = 8;

  private final RowRequest request;
  private final DataRows dataRows;
  private final Collector collector;
  private final Profiles profiles;
  private final PlainColumns columns;
  private final SumsTaker sums;
  private final boolean enough;
  private final Set<Integer> counted = new TreeSet<>();
  private final List<KnownTexts> known = new ArrayList<>();
  private List<Profile> whole = List.of();
  private final List<Integer> lines = new ArrayList<>();
  private boolean plain;
  private int line;

  PlainRows(RowRequest request, DataRows dataRows, Collector collector, Profiles profiles) {
    this.request = request;
    this.dataRows = dataRows;
    this.collector = collector;
    this.profiles = profiles;
    columns = PlainColumns.of(request, dataRows.deciding());
    sums = new SumsTaker(request, dataRows, collector, columns);
    enough = columns.areEnough(request) && !dataRows.leavesOutLines() && !request.shape().hasGaps();
    line = request.header().line() + 1;
    if (profiles.areDoubtful()) {
      whole = profiles.fresh();
      counted.addAll(profiles.asked());
    }
  }

  /** How the rows are cut for all who take them. */
  static SlicePlan plan(List<PlainRows> all) {
    if (all.get(0).request.table().delimiter() >= 128) {
      throw new OddBytes("a delimiter beyond ASCII");
    }
    SlicePlan plan = all.get(0).plan();
    List<Want> wants = new ArrayList<>(plan.wants());
    for (PlainRows other : all) {
      List<Want> more = other.plan().wants();
      for (int i = 0; i < wants.size(); i++) {
        wants.set(i, both(wants.get(i), more.get(i)));
      }
    }
    return new SlicePlan(plan.delimiter(), plan.point(), plan.cells(), wants, plan.trim());
  }

  private SlicePlan plan() {
    return columns.plan(request, counted);
  }

  private static Want both(Want one, Want other) {
    if (one == other || other == Want.NOTHING) {
      return one;
    }
    return one == Want.NOTHING ? other : Want.BOTH;
  }

  /** Whether so many rows went by that blocks may be cut on all cores. */
  boolean isAhead() {
    return plain || !enough || lines.size() == FEW;
  }

  /** How rows are summed up where they are cut, if nobody else takes them; empty where not. */
  Optional<Summing> summing() {
    return plain ? sums.summing() : Optional.empty();
  }

  /** Ends once all rows were taken. */
  void end(Slices slices) {
    for (SliceSums summed : slices.sums()) {
      sums.take(summed, this::line);
    }
    for (int column : counted) {
      slices.count(column, whole.get(column)::add);
    }
    if (!whole.isEmpty() && !profiles.areLike(whole)) {
      throw new OddBytes("columns that look otherwise from the beginning");
    }
    dataRows.finish();
  }

  /** The line of a row that was told by its block. */
  private int line(long position) {
    return lines.get((int) (position >>> 32)) + (int) position;
  }

  /** Takes the rows of a block. */
  void take(SlicedRows block) {
    while (known.size() <= block.hand()) {
      known.add(new KnownTexts(columns));
    }
    lines.add(line);
    KnownTexts texts = known.get(block.hand());
    texts.begin(block);
    // Whether all that was kept back before this row is data, as other rows follow it.
    boolean passed = false;
    int cut = 0;
    int next = 0;
    for (int row = 0; row < block.rows(); row++) {
      passed = pass(passed, next, block.place(row));
      next = block.place(row) + 1;
      int at = line + block.place(row);
      if (plain && block.isEven(row) && texts.knows(row)) {
        passed = pass(passed, 0, 1);
        collector.keepPlain(texts.measured(row, at));
      } else {
        takeCells(block, row, texts);
        plain = plain || enough && collector.takesPlain();
        passed = false;
        cut++;
      }
    }
    pass(passed, next, block.all());
    dataRows.countKept(block.all() - cut);
    line += block.all();
    countRare(block);
  }

  /** Passes on what was kept back where data stand between two rows. */
  private boolean pass(boolean passed, int from, int to) {
    if (!passed && from < to) {
      dataRows.passAllBefore();
    }
    return passed || from < to;
  }

  private void takeCells(SlicedRows block, int at, KnownTexts texts) {
    Row row = Row.of(block.cells(at), line + block.place(at));
    boolean passed = dataRows.take(row);
    if (passed && enough && block.isEven(at)) {
      texts.learn(at, row, dataRows, collector);
    }
  }

  /** Texts without a number of their own are looked at one by one. */
  private void countRare(SlicedRows block) {
    for (int column : counted) {
      if (!block.hasRare(column)) {
        continue;
      }
      for (int row = 0; row < block.rows(); row++) {
        if (block.code(column, row) < 0) {
          String[] cells = block.cells(row);
          if (column < cells.length) {
            whole.get(column).add(Row.of(cells, 0).cell(column));
          }
        }
      }
    }
  }

  /** Has rows summed up where they are cut, and gives what they come to to the collector. */
  private static final class SumsTaker {

    private final RowRequest request;
    private final DataRows dataRows;
    private final Collector collector;
    private final PlainColumns columns;
    private final boolean labelled;

    SumsTaker(RowRequest request, DataRows dataRows, Collector collector, PlainColumns columns) {
      this.request = request;
      this.dataRows = dataRows;
      this.collector = collector;
      this.columns = columns;
      labelled = request.layout().axis() == Axis.LABELS;
    }

    /** How that is done; empty where each row is wanted. */
    Optional<Summing> summing() {
      boolean summed =
          request.aggregation() == RowAggregation.SUMS
              && !request.layout().hasTargets()
              && (labelled || collector.dates().areKnown());
      return summed
          ? collector.counts().limits().map(limits -> columns.summing(this::meaning, limits))
          : Optional.empty();
    }

    private int meaning(int column, String text, int code) {
      if (!dataRows.lets(column, text)) {
        return Summing.NONE;
      }
      return column == columns.place() ? period(text, code) : code;
    }

    private int period(String text, int code) {
      if (labelled) {
        return text.isEmpty() || Footers.isTotal(text) ? Summing.NONE : code;
      }
      boolean whole = request.options().dateFormat().isPresent();
      return collector.dates().periodOf(whole ? text : TimesOfDay.dayOf(text));
    }

    /**
     * Takes in what one hand summed up.
     *
     * @param lines the line on which a row stands
     */
    void take(SliceSums summed, LongToIntFunction lines) {
      collector.keepSummed(summed.numbers());
      RowDays days = collector.days();
      for (int group = 0; group < summed.days().size(); group++) {
        BitSet places = new BitSet();
        summed.days().get(group).stream().forEach(code -> places.set(place(summed, code)));
        if (!places.isEmpty()) {
          days.add(group(summed, group), places);
        }
      }
      summed.forEach(sum -> take(sum, summed, lines));
    }

    private int place(SliceSums summed, int code) {
      return collector.place(summed.place(code));
    }

    private int group(SliceSums summed, int group) {
      return collector.groups().find(summed.group(group));
    }

    private void take(SliceSum sum, SliceSums summed, LongToIntFunction lines) {
      int place = place(summed, sum.firstPlace());
      boolean several = sum.rows() > 1;
      SummedRows rows =
          new SummedRows(
              sum.rows(),
              lines.applyAsInt(sum.first()),
              place,
              several ? lines.applyAsInt(sum.second()) : 0,
              several ? place(summed, sum.secondPlace()) : 0,
              sum.sum(),
              request.layout().isRatio() ? Optional.of(sum.over()) : Optional.empty(),
              sum.greatest(),
              sum.greatestOver(),
              sum.greatestAt() < 0 ? 0 : lines.applyAsInt(sum.greatestAt()),
              sum.zeroAt() < 0 ? 0 : lines.applyAsInt(sum.zeroAt()));
      int x = labelled ? place : collector.dates().period(place);
      collector.batches().add(rows, group(summed, sum.group()), x);
    }
  }
}
