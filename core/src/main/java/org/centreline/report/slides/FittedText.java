package org.centreline.report.slides;

import java.util.List;
import org.centreline.plot.Colour;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.Wrapping;

/**
 * A text in the largest letters that fit a place, or as much of it as fits in the smallest.
 *
 * @param text what is shown
 * @param rest what has to be said elsewhere: the sentences that found no room; empty where all is
 *     shown, and where the text had to be cut within a sentence
 * @param size of the letters in points
 */
record FittedText(String text, String rest, int size) {

  /** Programs set lines a little wider or narrower than the bundled font says. */
  private static final double SAFE = 0.96;

  /**
   * A place for text.
   *
   * @param width in points
   * @param height in points
   * @param spacing from line to line, in sizes
   */
  record Room(double width, double height, double spacing) {

    int lines(int size) {
      return Math.max(1, (int) (height / (size * spacing)));
    }
  }

  /**
   * A text in bold.
   *
   * @param sizes of letters to choose from, the largest first
   */
  static FittedText of(String text, List<Integer> sizes, Room room) {
    for (int size : sizes) {
      if (wrapped(text, size, room, 1).size() <= room.lines(size)) {
        return new FittedText(text, "", size);
      }
    }
    int least = sizes.get(sizes.size() - 1);
    List<String> lines = wrapped(text, least, room, 0);
    String shown = ShownText.of(text, lines);
    int end = sentences(text, shown.length() - 1);
    return end == 0
        ? new FittedText(shown, "", least)
        : larger(text.substring(0, end).strip(), text.substring(end).strip(), sizes, room);
  }

  private static FittedText larger(String first, String rest, List<Integer> sizes, Room room) {
    return new FittedText(first, rest, of(first, sizes, room).size());
  }

  private static List<String> wrapped(String text, int size, Room room, int more) {
    TextStyle style = TextStyle.regular(size, new Colour(0)).bold();
    return new Wrapping(style, SAFE * room.width(), room.lines(size) + more).lines(text);
  }

  /** Where the last sentence ends that is whole within so many characters; 0 where none is. */
  private static int sentences(String text, int within) {
    int found = 0;
    int at = text.indexOf(". ");
    while (at >= 0 && at + 1 <= within) {
      boolean begins = at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2));
      found = begins ? at + 1 : found;
      at = text.indexOf(". ", at + 1);
    }
    return found;
  }
}
