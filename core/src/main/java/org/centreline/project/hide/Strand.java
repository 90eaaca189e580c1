package org.centreline.project.hide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The figures of a reading that are made of one column, by where they are shown.
 *
 * @param reading which reading of the pack, from 0
 * @param column which column of which file, as a number
 * @param figures the sums, in the order of the reading
 * @param means the means of the same places
 */
public record Strand(
    int reading, int column, Map<Place, Figure> figures, Map<Place, Figure> means) {

  /**
   * A point of a reading.
   *
   * @param group the group's name; empty where there is one
   * @param label what the point is called
   */
  public record Place(Optional<String> group, String label) {}

  /** A strand that figures are still put into. */
  public Strand(int reading, int column) {
    this(reading, column, new LinkedHashMap<>(), new LinkedHashMap<>());
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

  /** One of the groups alone. */
  Strand of(Optional<String> group) {
    Strand own = new Strand(reading, column);
    each(
        (place, figure) -> {
          if (place.group().equals(group)) {
            own.add(place, figure);
          }
        });
    return own;
  }

  /** How many groups there are. */
  long groups() {
    return figures.keySet().stream().map(Place::group).distinct().count();
  }

  /** What its points are called. */
  Set<String> labels() {
    Set<String> labels = new TreeSet<>();
    figures.keySet().forEach(place -> labels.add(place.label()));
    return labels;
  }
}
