package org.centreline.report.slides;

import org.centreline.plot.Box;

/** Where the parts of a slide stand, in points; 960 by 540, which is 16 by 9. */
final class SlidePlace {

  /** English Metric Units a point. */
  private static final int UNITS = 12_700;

  static final String WIDE = units(960);
  static final String HIGH = units(540);

  private static final double LEFT = 36;
  private static final double WIDTH = 888;

  static final Box ABOUT = new Box(LEFT, 18, WIDTH, 20);
  static final Box TITLE = new Box(LEFT, 40, WIDTH, 80);
  static final Box BODY = new Box(LEFT, 128, WIDTH, 372);
  static final Box FOOT = new Box(LEFT, 506, 800, 26);

  /** Of each icon beside the title, with its words below it. */
  private static final double ICON = 104;

  private static final double APART = 8;

  private SlidePlace() {}

  /** A length as files have it. */
  static String units(double points) {
    return Long.toString(Math.round(points * UNITS));
  }

  /** The title beside so many icons. */
  static Box title(int icons) {
    double taken = icons == 0 ? 0 : icons * (ICON + APART) + APART;
    return new Box(LEFT, TITLE.top(), WIDTH - taken, TITLE.height());
  }

  /** The place of an icon with its words, the first of so many from the left. */
  static Box icon(int number, int icons) {
    double left = LEFT + WIDTH - (icons - number) * (ICON + APART) + APART;
    return new Box(left, TITLE.top(), ICON, TITLE.height());
  }

  /** The body below so much that is said before it. */
  static Box body(double said) {
    return new Box(LEFT, BODY.top() + said, WIDTH, BODY.height() - said);
  }

  /** A picture of this size as large as a place allows, in its middle at the top. */
  static Box within(Box place, double width, double height) {
    double times = Math.min(place.width() / width, place.height() / height);
    double wide = width * times;
    return new Box(place.left() + (place.width() - wide) / 2, place.top(), wide, height * times);
  }
}
