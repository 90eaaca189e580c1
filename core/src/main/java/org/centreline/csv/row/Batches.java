package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.centreline.csv.row.Batch.SummedRows;
import org.centreline.csv.slice.LongIndex;

/** The batches of all groups: as many as there are groups and periods, however many the rows. */
public final class Batches {

  /**
   * A batch and what its rows share.
   *
   * @param x the first day, counted from 1970, of their period, or the number of their label
   * @param batch what is held of them
   */
  public record At(int x, Batch batch) {

    private int firstLine() {
      return batch.firstLine();
    }
  }

  private final Supplier<Batch> kind;
  private final LongIndex index = new LongIndex();
  private final List<Batch> batches = new ArrayList<>();
  private boolean mixed;

  Batches(RowAggregation aggregation) {
    kind = aggregation == RowAggregation.VALUES ? Batch.Values::new : Batch.Sums::new;
  }

  /** Adds a row to the batch of its group and its period or label. */
  void add(MeasuredRow entry, int x) {
    at(entry.group(), x).add(entry);
  }

  private Batch at(int group, int x) {
    int place = index.place((long) group << 32 | x & 0xFFFFFFFFL);
    if (place == batches.size()) {
      batches.add(kind.get());
    }
    return batches.get(place);
  }

  /** Adds rows that were summed up. */
  void add(SummedRows summed, int group, int x) {
    mixed = true;
    at(group, x).add(summed);
  }

  /** How many batches there are. */
  public int size() {
    return batches.size();
  }

  /** The batches of each group, in order of their first rows. */
  public List<List<At>> byGroup(int groups) {
    List<List<At>> all = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      all.add(new ArrayList<>());
    }
    for (int i = 0; i < batches.size(); i++) {
      long key = index.key(i);
      all.get((int) (key >>> 32)).add(new At((int) key, batches.get(i)));
    }
    // Rows that were summed up came behind all others.
    if (mixed) {
      all.forEach(of -> of.sort((one, other) -> one.firstLine() - other.firstLine()));
    }
    return all;
  }
}
