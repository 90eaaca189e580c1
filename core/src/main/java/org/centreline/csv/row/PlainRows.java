package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.csv.header.Profile;
import org.centreline.csv.header.Profiles;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.slice.SlicePlan;
import org.centreline.csv.slice.SlicePlan.Want;
import org.centreline.csv.slice.SlicedRows;
import org.centreline.csv.slice.Slices;
import org.centreline.csv.text.Row;

/**
 * Goes through the rows of a large file that are cut on several cores. A row of which each text was
 * met before goes straight to who keeps it, with the numbers that its texts had then; all others go
 * the way that the rows of small files go.
 */
final class PlainRows {

  private final RowRequest request;
  private final DataRows dataRows;
  private final Collector collector;
  private final Profiles profiles;
  private final PlainColumns columns;
  private final boolean enough;
  private final Set<Integer> counted = new TreeSet<>();
  private final List<KnownTexts> known = new ArrayList<>();
  private List<Profile> whole = List.of();
  private boolean plain;
  private int line;

  PlainRows(RowRequest request, DataRows dataRows, Collector collector, Profiles profiles) {
    this.request = request;
    this.dataRows = dataRows;
    this.collector = collector;
    this.profiles = profiles;
    columns = PlainColumns.of(request, dataRows.deciding());
    enough = columns.areEnough(request) && !dataRows.leavesOutLines();
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

  /** Ends once all rows were taken. */
  void end(Slices slices) {
    for (int column : counted) {
      slices.count(column, whole.get(column)::add);
    }
    if (!whole.isEmpty() && !profiles.areLike(whole)) {
      throw new OddBytes("columns that look otherwise from the beginning");
    }
    dataRows.finish();
  }

  /** Takes the rows of a block. */
  void take(SlicedRows block) {
    while (known.size() <= block.hand()) {
      known.add(new KnownTexts(columns));
    }
    KnownTexts texts = known.get(block.hand());
    texts.begin(block);
    boolean after = true;
    int kept = 0;
    for (int row = 0; row < block.rows(); row++) {
      if (plain && block.isEven(row) && texts.knows(row)) {
        if (after) {
          dataRows.passAllBefore();
          after = false;
        }
        collector.keepPlain(texts.measured(row, line));
        kept++;
      } else {
        takeCells(block, row, texts);
        plain = plain || enough && collector.takesPlain();
        after = true;
      }
      line++;
    }
    dataRows.countKept(kept);
    countRare(block);
  }

  private void takeCells(SlicedRows block, int at, KnownTexts texts) {
    Row row = Row.of(block.cells(at), line);
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
}
