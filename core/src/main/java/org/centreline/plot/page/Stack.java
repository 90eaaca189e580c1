package org.centreline.plot.page;

import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Mark;

/**
 * Parts one below the other.
 *
 * @param parts from top to bottom
 */
public record Stack(List<Part> parts) implements Part {

  public Stack {
    parts = List.copyOf(parts);
  }

  @Override
  public double height() {
    return parts.stream().mapToDouble(Part::height).sum();
  }

  @Override
  public List<Mark> placed(double top) {
    List<Mark> marks = new ArrayList<>();
    double y = top;
    for (Part part : parts) {
      marks.addAll(part.placed(y));
      y += part.height();
    }
    return marks;
  }
}
