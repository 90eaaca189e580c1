package org.centreline.plot.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How high each box stands: what lies under a box has a stretch of the height for itself, in the
 * middle of which the box stands, so that no two boxes ever meet.
 */
final class DriverPlaces {

  private static final double APART = 10;

  private final Map<String, List<DriverBox>> children = new LinkedHashMap<>();
  private final ToDoubleFunction<DriverBox> height;
  private final Map<String, Double> needed = new HashMap<>();
  private final Map<String, Double> tops = new HashMap<>();

  private DriverPlaces(List<DriverBox> boxes, ToDoubleFunction<DriverBox> height) {
    this.height = height;
    boxes.forEach(box -> children.put(box.id(), new ArrayList<>()));
    boxes.stream()
        .filter(box -> !box.under().isEmpty())
        .forEach(box -> children.get(box.under().get(0)).add(box));
  }

  /**
   * The places of boxes.
   *
   * @param boxes the aim first
   * @param height of each box
   */
  static DriverPlaces of(List<DriverBox> boxes, ToDoubleFunction<DriverBox> height) {
    DriverPlaces places = new DriverPlaces(boxes, height);
    places.place(boxes.get(0), 0);
    return places;
  }

  /** The upper edge of a box, from the upper edge of all. */
  double top(DriverBox box) {
    return tops.get(box.id());
  }

  /** From the upper edge of the highest box to the lower edge of the lowest. */
  double height(DriverBox aim) {
    return needed(aim);
  }

  private double needed(DriverBox box) {
    Double known = needed.get(box.id());
    if (known == null) {
      known = Math.max(height.applyAsDouble(box), under(box));
      needed.put(box.id(), known);
    }
    return known;
  }

  private double under(DriverBox box) {
    List<DriverBox> all = children.get(box.id());
    return all.stream().mapToDouble(this::needed).sum() + APART * Math.max(0, all.size() - 1);
  }

  private void place(DriverBox box, double top) {
    double needed = needed(box);
    tops.put(box.id(), top + (needed - height.applyAsDouble(box)) / 2);
    double y = top + (needed - under(box)) / 2;
    for (DriverBox child : children.get(box.id())) {
      place(child, y);
      y += needed(child) + APART;
    }
  }
}
