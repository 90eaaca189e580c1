package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.centreline.csv.RowsOfPoints;
import org.centreline.project.found.Found;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Strand;
import org.centreline.project.found.Strand.Place;

/**
 * Which rows each number of a pack is made of, by numbers that are the same for all readings of a
 * file. Rows of a column that is the sum of others are the rows of these.
 */
public final class PackRows {

  /** More than a row of a file, and a column of a wide one, can have as their number. */
  private static final int ROWS = 47;

  private static final long[] NONE = {};

  private final Map<Integer, RowsOfPoints> rows;
  private final IntFunction<Map<Long, List<Long>>> totals;
  private final Map<Integer, Map<Place, long[]>> ofReading = new HashMap<>();
  private final Map<Long, long[]> parts = new HashMap<>();
  private final Map<Strand, Map<Place, List<Place>>> running = new IdentityHashMap<>();

  /**
   * Rows.
   *
   * @param rows those of each reading
   * @param totals the rows of a reading's file that are totals of others
   */
  public PackRows(Map<Integer, RowsOfPoints> rows, IntFunction<Map<Long, List<Long>>> totals) {
    this.rows = Map.copyOf(rows);
    this.totals = totals;
  }

  /** The rows of the file that a point of a reading is made of. */
  public long[] inFile(int reading, Place place) {
    return ofReading.computeIfAbsent(reading, this::read).getOrDefault(place, NONE);
  }

  private Map<Place, long[]> read(int reading) {
    Map<Place, List<Long>> found = new LinkedHashMap<>();
    Map<Long, List<Long>> whole = totals.apply(reading);
    rows.get(reading)
        .each(
            (group, x, row) ->
                found
                    .computeIfAbsent(new Place(group, x), any -> new ArrayList<>())
                    .addAll(whole.getOrDefault(row, List.of(row))));
    Map<Place, long[]> all = new HashMap<>();
    found.forEach((place, own) -> all.put(place, own.stream().mapToLong(row -> row).toArray()));
    return all;
  }

  /**
   * Has a number of a running total rest on the rows of all places since its beginning.
   *
   * @param since those of each place; empty where it is none
   */
  public void run(Strand strand, Map<Place, List<Place>> since) {
    running.put(strand, since);
  }

  private long[] own(Strand strand, Place place) {
    long[] own = inFile(strand.reading(), place).clone();
    for (int i = 0; i < own.length; i++) {
      own[i] += (long) strand.column() << ROWS;
    }
    return own;
  }

  /** The rows of a number of a column, or those of the columns that it is the sum of. */
  public Set<Long> of(Strand strand, Place place) {
    Set<Long> all = new LinkedHashSet<>();
    Map<Place, List<Place>> since = running.getOrDefault(strand, Map.of());
    for (Place one : since.getOrDefault(place, List.of(place))) {
      for (long row : own(strand, one)) {
        expand(row, all);
      }
    }
    return all;
  }

  private void expand(long row, Set<Long> all) {
    long[] instead = parts.get(row);
    if (instead == null) {
      all.add(row);
    } else {
      for (long part : instead) {
        expand(part, all);
      }
    }
  }

  /** The rows of what a number is made of. */
  public Set<Long> of(List<At> made) {
    Set<Long> all = new LinkedHashSet<>();
    made.forEach(one -> all.addAll(of(one.strand(), one.place())));
    return all;
  }

  /** Whether a sum is told by its rows already. */
  public boolean isKnown(Found found) {
    return found.of().entrySet().stream()
        .allMatch(one -> of(found.whole(), one.getKey()).equals(of(one.getValue())));
  }

  /**
   * Makes the rows of a whole those of its parts.
   *
   * @param strands all ways in which its column is shown
   * @return false where this can't be, for they are those of others, or told apart elsewhere
   */
  public boolean isJoined(Found found, List<Strand> strands) {
    Map<Long, Long> kinds = kinds(strands);
    Map<Long, long[]> instead = new HashMap<>();
    Set<Long> made = new HashSet<>();
    for (Map.Entry<Place, List<At>> one : found.of().entrySet()) {
      long[] own = own(found.whole(), one.getKey());
      Set<Long> of = of(one.getValue());
      for (int i = 0; i < own.length && !of.isEmpty(); i++) {
        if (parts.containsKey(own[i]) || !kinds.get(own[i]).equals(kinds.get(own[0]))) {
          return false;
        }
        // Where the parts have no row, those of the whole stay its own.
        instead.put(own[i], i == 0 ? of.stream().mapToLong(row -> row).toArray() : NONE);
      }
      made.addAll(of);
    }
    if (instead.keySet().stream().anyMatch(made::contains)) {
      return false;
    }
    parts.putAll(instead);
    // Its parts tell when it begins anew.
    strands.forEach(running::remove);
    return true;
  }

  /** Rows of a column have one number where they are shown together in every way. */
  private Map<Long, Long> kinds(List<Strand> strands) {
    Map<Long, Long> kinds = new HashMap<>();
    long last = 0;
    for (Strand strand : strands) {
      for (Place place : strand.figures().keySet()) {
        Map<Long, Long> here = new HashMap<>();
        for (long row : own(strand, place)) {
          long before = kinds.getOrDefault(row, 0L);
          Long known = here.get(before);
          if (known == null) {
            last++;
            known = last;
            here.put(before, known);
          }
          kinds.put(row, known);
        }
      }
    }
    return kinds;
  }
}
