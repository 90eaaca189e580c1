package org.centreline.csv.slice;

import java.util.Optional;
import org.centreline.csv.slice.SlicePlan.Want;

/** One of several hands that cut blocks into rows, each block by one hand alone. */
final class Slicer {

  private static final int TEXT = 1;
  private static final int NUMBER = 2;

  private final SlicePlan plan;
  private final int hand;
  private final int[] wants;
  private final SliceTexts[] texts;
  private final CellScan cell;
  private final PlainLetters letters = new PlainLetters();
  private Optional<SliceSums> sums = Optional.empty();

  Slicer(SlicePlan plan, int hand) {
    this.plan = plan;
    this.hand = hand;
    cell = new CellScan(plan.delimiter());
    wants = new int[plan.wants().size()];
    texts = new SliceTexts[wants.length];
    for (int i = 0; i < texts.length; i++) {
      Want want = plan.wants().get(i);
      wants[i] = (want.isText() ? TEXT : 0) + (want.isNumber() ? NUMBER : 0);
      texts[i] = new SliceTexts(plan.trim());
    }
  }

  /** Begins to sum up rows. */
  void sum(Summing how) {
    sums = Optional.of(new SliceSums(how, texts));
  }

  /** What was summed up; empty where nothing was to be. */
  Optional<SliceSums> sums() {
    return sums;
  }

  int hand() {
    return hand;
  }

  byte delimiter() {
    return plan.delimiter();
  }

  SliceTexts texts(int column) {
    return texts[column];
  }

  /** Cuts a block into rows. */
  void slice(SlicedRows block) {
    SliceSums adding = sums.orElse(null);
    cell.begin(block.bytes(), block.from());
    while (cell.at() < block.to()) {
      boolean even = cut(block);
      if (adding == null || !even || !adding.take(block, block.rows())) {
        block.keep(even);
      }
    }
    if (cell.isHigh()) {
      letters.check(block.bytes(), block.from(), block.to());
    }
    String[][] known = new String[texts.length][];
    for (int i = 0; i < known.length; i++) {
      known[i] = texts[i].texts();
    }
    block.end(this, known);
  }

  /** Cuts the next row; whether it has as many cells as it should, and none without a name. */
  private boolean cut(SlicedRows block) {
    int row = block.open(cell.at());
    int column = 0;
    boolean more = true;
    boolean named = true;
    while (more) {
      int want = column < wants.length ? wants[column] : 0;
      if ((want & TEXT) == 0) {
        cell.skip();
      } else {
        cell.text();
        int code = texts[column].code(cell);
        block.codes(column)[row] = code;
        if (code < 0) {
          block.foundRare(column);
        }
      }
      if ((want & NUMBER) != 0) {
        block.numbers(column)[row] =
            PlainNumber.read(cell.bytes(), cell.from(), cell.to(), plan.point());
      }
      named &= column < wants.length || cell.from() == cell.to();
      column++;
      more = cell.hasMore();
    }
    return named && column == plan.cells();
  }
}
