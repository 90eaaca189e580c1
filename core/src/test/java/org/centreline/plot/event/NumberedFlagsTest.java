package org.centreline.plot.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.centreline.plot.Range;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.axis.Across;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.junit.jupiter.api.Test;

class NumberedFlagsTest {

  private static final PageStyle LOOK = new PageStyle(Theme.NHS.palette(), PageSize.STANDARD);

  @Test
  void numbersFarApartStandAlone() {
    assertEquals(List.of("1", "2", "3"), words(10, 50, 90));
  }

  @Test
  void numbersThatWouldTouchShareAFlag() {
    assertEquals(List.of("1–3", "4"), words(10, 11, 12, 60));
  }

  @Test
  void flagsStayOnThePage() {
    flags(0, 100).placed(0).stream()
        .filter(Rectangle.class::isInstance)
        .map(mark -> ((Rectangle) mark).box())
        .forEach(
            box ->
                assertTrue(
                    box.left() >= LOOK.inside().left() && box.right() <= LOOK.inside().right()));
  }

  private static NumberedFlags flags(double... places) {
    List<Event> events =
        DoubleStream.of(places)
            .mapToObj(at -> new Event(Event.Kind.NOTE, at, "when", "what"))
            .toList();
    return new NumberedFlags(events, "", new Across(new Range(0, 100), 20, 940), LOOK);
  }

  private static List<String> words(double... places) {
    return flags(places).placed(0).stream()
        .filter(Text.class::isInstance)
        .map(mark -> ((Text) mark).content())
        .toList();
  }
}
