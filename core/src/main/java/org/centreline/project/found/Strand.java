package org.centreline.project.found;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The figures of a reading that are made of one column, by where they are shown.
 *
 * @param reading which reading of the pack, from 0
 * @param column which column of which file, as a number
 * @param name what the file calls it
 * @param figures the sums, in the order of the reading
 * @param means the means of the same places
 */
public record Strand(
    int reading, int column, String name, Map<Place, Figure> figures, Map<Place, Figure> means) {

  /**
   * A point of a reading.
   *
   * @param group the group's name; empty where there is one
   * @param label what the point is called
   */
  public record Place(Optional<String> group, String label) {}

  /** A strand that figures are still put into. */
  public Strand(int reading, int column, String name) {
    this(reading, column, name, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** Adds a figure. */
  public void add(Place place, Figure figure) {
    (figure.isSum() ? figures : means).put(place, figure);
  }

  /** Hands over all figures. */
  public void each(BiConsumer<Place, Figure> receiver) {
    figures.forEach(receiver);
    means.forEach(receiver);
  }

  /** Whether it is told apart by groups: one alone is no group among others. */
  boolean isGrouped() {
    return figures.keySet().stream().map(Place::group).distinct().count() > 1;
  }

  /** How much most of its points hold, such as a month. */
  String reach() {
    Map<String, Integer> times = new TreeMap<>();
    figures.values().forEach(figure -> times.merge(figure.period().reach(), 1, Integer::sum));
    return times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
