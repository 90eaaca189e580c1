package org.centreline.plot;

import java.util.List;

/**
 * A picture: placed marks on paper, the same for every painter.
 *
 * @param width in whole points, 1 to 8,000
 * @param height in whole points, 1 to 8,000
 * @param paper the colour behind everything
 * @param about what is known of the picture beyond its marks
 * @param marks in painting order
 */
public record Picture(int width, int height, Colour paper, About about, List<Mark> marks) {

  private static final int LONGEST = 8_000;

  public Picture {
    marks = List.copyOf(marks);
    if (width < 1 || height < 1 || width > LONGEST || height > LONGEST) {
      throw new IllegalArgumentException("a picture of " + width + " by " + height + " points");
    }
  }

  /** The whole page. */
  public Box page() {
    return new Box(0, 0, width, height);
  }

  /** The same picture that remembers how it was made. */
  public Picture made(List<Fact> facts) {
    About known = new About(about.title(), about.altText(), about.description(), facts);
    return new Picture(width, height, paper, known, marks);
  }
}
