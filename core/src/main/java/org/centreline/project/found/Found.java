package org.centreline.project.found;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.project.found.Strand.Place;

/**
 * A strand whose numbers are made of those of others.
 *
 * @param whole what is made
 * @param of what each of its places is made of
 * @param kind how
 */
public record Found(Strand whole, Map<Place, List<At>> of, Kind kind) {

  /** How numbers are made of others. */
  public enum Kind {
    /** Added up. */
    SUM,
    /** An average or a rate: who has it and the others has the rest. */
    MEAN
  }

  /**
   * A place of a strand.
   *
   * @param strand whose
   * @param place which
   */
  public record At(Strand strand, Place place) {}

  public Found {
    of = new LinkedHashMap<>(of);
  }

  /** The columns that it is made of. */
  public Set<Integer> columns() {
    Set<Integer> columns = new TreeSet<>();
    of.values().forEach(all -> all.forEach(one -> columns.add(one.strand().column())));
    return columns;
  }

  /**
   * Whether each place is made of one, and some of them are not the same number: what the one has
   * more may be a few people.
   */
  public boolean isCopyThatDiffers() {
    boolean differs = false;
    for (Map.Entry<Place, List<At>> one : of.entrySet()) {
      if (one.getValue().size() > 1) {
        return false;
      }
      At at = one.getValue().get(0);
      double own = whole.figures().get(one.getKey()).shown();
      double other = at.strand().figures().get(at.place()).shown();
      differs |= !Double.isNaN(own - other) && own != other;
    }
    return differs;
  }
}
