package org.centreline.report.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.plot.font.Typeface;
import org.centreline.report.slides.FittedText.Room;
import org.junit.jupiter.api.Test;

class FittedTextTest {

  private static final List<Integer> SIZES = List.of(26, 22, 18);
  private static final Room ROOM = new Room(600, 60, 1.1);

  @Test
  void aShortTextIsAsLargeAsItMayBe() {
    assertEquals(
        new FittedText("All is well.", "", 26), FittedText.of("All is well.", SIZES, ROOM));
  }

  /** The widths are those of the font itself: 600 points hold 44 letters m of 18 points in bold. */
  @Test
  void aLongerTextIsSmallerThatAllOfItIsSeen() {
    String text = "word ".repeat(26).strip() + ".";
    FittedText fitted = FittedText.of(text, SIZES, ROOM);
    assertEquals(text, fitted.text());
    int size = fitted.size();
    double lines = Math.ceil(Typeface.BOLD.width(text) * size / (0.96 * ROOM.width()));
    assertTrue(lines * size * 1.1 <= ROOM.height(), size + " in " + lines + " lines");
    assertTrue(size < 26, "not the largest: " + size);
  }

  @Test
  void whatIsTooLongLosesWholeSentencesWhichAreToldElsewhere() {
    String first = "It was better for all of them since the change was made last year.";
    String rest = "A season could do the same: " + "the data are short ".repeat(12).strip() + ".";
    FittedText fitted = FittedText.of(first + " " + rest, SIZES, ROOM);
    assertEquals(first, fitted.text());
    assertEquals(rest, fitted.rest());
    assertEquals(FittedText.of(first, SIZES, ROOM).size(), fitted.size());
  }

  @Test
  void oneSentenceOfFourHundredLettersEndsInAnEllipsis() {
    String text = "seen in the time promised ".repeat(16).substring(0, 400);
    FittedText fitted = FittedText.of(text, SIZES, ROOM);
    assertEquals(18, fitted.size());
    assertTrue(fitted.text().endsWith("…"), fitted.text());
    assertTrue(text.startsWith(fitted.text().substring(0, fitted.text().length() - 1)));
    assertEquals("", fitted.rest());
  }

  @Test
  void aPointWithinANumberEndsNoSentence() {
    String text = "12.5 days vs. 13.5 days ".repeat(20).strip();
    assertEquals("", FittedText.of(text, SIZES, ROOM).rest());
  }
}
