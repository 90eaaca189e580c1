package org.centreline.plot.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.centreline.analysis.chart.Variation;
import org.centreline.plot.About;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.chart.Flat;
import org.centreline.plot.driver.DriverBox.Column;
import org.centreline.plot.driver.DriverBox.Gauge;
import org.junit.jupiter.api.Test;

class DriverLayoutTest {

  private static final About ABOUT = new About("Driver diagram: Waits", "", "", List.of());
  private static final String WORDS = "The right people on the list, <b>at once</b> & \"soon\" ";

  /** How much wider DejaVu Sans is than the letters that are measured here, at most. */
  private static final double WIDER = 1.28;

  static DriverBox box(String id, Column column, String name, String... under) {
    return new DriverBox(id, column, name, List.of(under), List.of(), List.of());
  }

  private static Picture picture(List<DriverBox> boxes) {
    return DriverLayout.of(ABOUT, boxes, Theme.NHS);
  }

  @Test
  void theAimStandsLeftAndEveryLineLeadsToIt() {
    Picture picture =
        picture(
            List.of(
                box("a", Column.AIM, "Aim"),
                box("p", Column.PRIMARY, "Primary", "a"),
                box("c", Column.CHANGE, "Idea", "p")));
    List<Rectangle> boxes = Flat.of(picture).all(Rectangle.class);
    assertEquals(3, boxes.size());
    assertTrue(boxes.get(0).box().right() < boxes.get(1).box().left());
    assertTrue(boxes.get(1).box().right() < boxes.get(2).box().left());
    List<Polyline> lines = Flat.of(picture).all(Polyline.class);
    assertEquals(boxes.get(1).box().left(), lines.get(0).xs().get(0));
    assertEquals(boxes.get(0).box().right(), lines.get(0).xs().get(2));
    List<String> words = Flat.of(picture).words();
    assertTrue(words.containsAll(List.of("Aim", "Primary drivers", "Change ideas")));
    assertTrue(!words.contains("Secondary drivers"), words.toString());
  }

  @Test
  void anAimAloneIsDrawn() {
    assertEquals(
        1, Flat.of(picture(List.of(box("a", Column.AIM, "Aim")))).all(Rectangle.class).size());
  }

  @Test
  void boxesAndTextsKeepApartInAllLetters() {
    for (int seed = 0; seed < 20; seed++) {
      check(new Random(seed), 2 + 3 * seed);
    }
  }

  @Test
  void aHundredAndTwentyBoxesOfFourHundredLettersHaveRoom() {
    Picture picture = picture(boxes(new Random(7), 120));
    assertTrue(picture.height() <= 8_000, () -> "height " + picture.height());
    check(new Random(7), 120);
  }

  /** Its letter has 11 points, as the smallest text has. */
  @Test
  void iconsAreLargeEnoughToBeRead() {
    Gauge gauge = new Gauge("Waits", List.of(Variation.IMPROVING_LOW));
    DriverBox aim =
        new DriverBox("a", Column.AIM, "Aim", List.of(), List.of(gauge), List.of("1", "2"));
    List<Text> texts = Flat.of(picture(List.of(aim))).all(Text.class);
    assertTrue(texts.stream().allMatch(text -> text.style().size() >= 11), texts.toString());
    assertTrue(texts.stream().anyMatch(text -> text.content().equals("PDSA 1, 2")));
    assertTrue(texts.stream().anyMatch(text -> text.content().equals("L")));
  }

  private static void check(Random random, int count) {
    Picture picture = picture(boxes(random, count));
    List<Box> boxes = Flat.of(picture).all(Rectangle.class).stream().map(Rectangle::box).toList();
    assertApart(boxes);
    List<Box> texts =
        Flat.of(picture).all(Text.class).stream().map(DriverLayoutTest::wide).toList();
    assertApart(texts);
    Box page = new Box(0, 0, picture.width(), picture.height());
    for (Box text : texts) {
      assertTrue(page.holds(text), text + " leaves the picture");
      for (Box box : boxes) {
        assertTrue(!box.overlaps(text) || box.holds(text), text + " leaves " + box);
      }
    }
  }

  /** The room of a text in wide letters; icons are drawn and measured by their own size. */
  static Box wide(Text text) {
    double width = text.style().anchor() == Anchor.START ? text.width() * WIDER : text.width();
    Box box = text.box();
    return new Box(box.left(), box.top() + 1, width, box.height() - 2);
  }

  static void assertApart(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int k = i + 1; k < boxes.size(); k++) {
        assertTrue(!boxes.get(i).overlaps(boxes.get(k)), boxes.get(i) + " " + boxes.get(k));
      }
    }
  }

  private static List<DriverBox> boxes(Random random, int count) {
    List<DriverBox> boxes = new ArrayList<>(List.of(box("0", Column.AIM, name(random))));
    for (int i = 1; i < count; i++) {
      Column column = Column.values()[i == 1 ? 1 : 1 + random.nextInt(3)];
      List<String> under =
          boxes.stream()
              .filter(box -> box.column().compareTo(column) < 0)
              .map(DriverBox::id)
              .toList();
      String first = under.get(random.nextInt(under.size()));
      String second = under.get(random.nextInt(under.size()));
      List<Gauge> gauges = new ArrayList<>();
      for (int k = random.nextInt(6); k > 0; k--) {
        gauges.add(new Gauge(name(random), icons(random)));
      }
      boxes.add(
          new DriverBox(
              Integer.toString(i),
              column,
              name(random),
              first.equals(second) ? List.of(first) : List.of(first, second),
              gauges,
              random.nextBoolean() ? List.of() : List.of("1", name(random))));
    }
    return boxes;
  }

  private static List<Variation> icons(Random random) {
    return List.of(Variation.CONCERNING_HIGH, Variation.COMMON_CAUSE).subList(0, random.nextInt(3));
  }

  private static String name(Random random) {
    String text = random.nextBoolean() ? WORDS.repeat(8) : "W".repeat(400);
    return text.substring(0, 1 + random.nextInt(400)).strip();
  }
}
