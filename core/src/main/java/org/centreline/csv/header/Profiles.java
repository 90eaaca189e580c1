package org.centreline.csv.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/**
 * What the cells of all columns of a table look like, and which columns were found to fit. Of a
 * table of which all is yet to be looked at the first rows tell; whether the others agree is asked
 * when they went by.
 */
public final class Profiles {

  private static final int FIRST_ROWS = 5_000;

  private final CsvTable table;
  private final ReadingOptions options;
  private final List<Fitting> found = new ArrayList<>();
  private List<Profile> all = List.of();
  private int rows;

  public Profiles(CsvTable table, ReadingOptions options) {
    this.table = table;
    this.options = options;
  }

  /** What was asked, of which columns, and which of them fit. */
  private record Fitting(Predicate<Profile> fits, List<Integer> open, List<Integer> columns) {

    boolean isFor(List<Profile> all) {
      return among(open, fits, all).equals(columns);
    }

    static List<Integer> among(List<Integer> open, Predicate<Profile> fits, List<Profile> all) {
      return open.stream().filter(column -> fits.test(all.get(column))).toList();
    }
  }

  /** The columns that fit, left to right, among those that are open to choice. */
  public List<Integer> fitting(Predicate<Profile> fits, IntPredicate isOpen) {
    look();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isOpen.test(i)) {
        open.add(i);
      }
    }
    List<Integer> columns = Fitting.among(open, fits, all);
    found.add(new Fitting(fits, open, columns));
    return columns;
  }

  /** What the cells of a column look like. */
  public Profile of(int column) {
    look();
    return all.get(column);
  }

  /** How many rows were looked at. */
  public int rows() {
    return rows;
  }

  /** Whether all depends on more rows than were looked at. */
  public boolean areDoubtful() {
    return table.text().isLikely() && !found.isEmpty();
  }

  /** The columns that were open to choice. */
  public Set<Integer> asked() {
    Set<Integer> asked = new TreeSet<>();
    found.forEach(fitting -> asked.addAll(fitting.open()));
    return asked;
  }

  /** A profile of each column that has seen no cell yet. */
  public List<Profile> fresh() {
    List<Profile> fresh = new ArrayList<>();
    for (int i = 0; i < table.header().width(); i++) {
      fresh.add(new Profile(table.header().name(i), options));
    }
    return fresh;
  }

  /** Whether the same columns fit by the profiles of all rows. */
  public boolean areLike(List<Profile> whole) {
    return found.stream().allMatch(fitting -> fitting.isFor(whole));
  }

  private void look() {
    if (!all.isEmpty()) {
      return;
    }
    all = fresh();
    int most = table.text().isLikely() ? FIRST_ROWS : Integer.MAX_VALUE;
    try (Rows read = table.rows(Purpose.LOOK)) {
      while (rows < most && read.next()) {
        rows++;
        look(read.row());
      }
    }
  }

  private void look(Row row) {
    for (int i = 0; i < Math.min(row.width(), all.size()); i++) {
      all.get(i).add(row.cell(i));
    }
  }
}
