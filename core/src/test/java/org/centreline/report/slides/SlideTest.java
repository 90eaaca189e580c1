package org.centreline.report.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.centreline.Unpacked;
import org.centreline.analysis.chart.Variation;
import org.centreline.plot.Theme;
import org.centreline.plot.page.Density;
import org.junit.jupiter.api.Test;

class SlideTest {

  private static final SlideTable BODY =
      new SlideTable(
          "t",
          List.of(new SlideTable.Column("Site", 200, SlideTable.Look.WORDS)),
          List.of(SlideTable.Row.heading("Falls")));

  private static Slide slide(String sentence, String... notes) {
    return new Slide("falls", "", sentence, BODY, List.of(notes));
  }

  @Test
  void slidesThatSayNothingAndDecksOfNoneAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> slide(" "));
    assertThrows(IllegalArgumentException.class, () -> new Deck("t", "", List.of()));
    SlideIcon icon = SlideIcon.of(Variation.values()[0], Theme.NHS);
    assertThrows(
        IllegalArgumentException.class,
        () -> new SlideDrawing(size -> null, Density.STANDARD, Collections.nCopies(3, icon)));
    assertThrows(IllegalArgumentException.class, () -> new SlidePictures(List.of("a")).png("b"));
  }

  /** In the smallest letters a title holds a few hundred; whole sentences go below it. */
  @Test
  void sentencesThatFindNoRoomInTheTitleStandBelowIt() {
    String first = "It was better for all of them since the change was made last year.";
    String second = "A season could do the same: " + "data are short ".repeat(26).strip() + ".";
    String xml = first(slide(first + " " + second));
    assertTrue(xml.contains(">" + first + "<"));
    assertTrue(xml.contains("What else it says"));
    assertTrue(xml.contains(">" + second + "<"));
    assertFalse(first(slide(first)).contains("What else it says"));
  }

  @Test
  void aSlideWithoutNotesHasOneEmptyParagraphOfThem() {
    String notes = "ppt/notesSlides/notesSlide1.xml";
    assertEquals(1, part(slide("s"), notes).split("<a:p>", -1).length - 1);
    String told = part(slide("s", "one", "two"), notes);
    assertEquals(2, told.split("<a:p>", -1).length - 1);
    assertTrue(told.contains(">two<"));
  }

  private static String first(Slide slide) {
    return part(slide, "ppt/slides/slide1.xml");
  }

  private static String part(Slide slide, String name) {
    byte[] file = new Deck("t", "", List.of(slide)).bytes();
    return new String(Unpacked.parts(file).get(name), StandardCharsets.UTF_8);
  }
}
