package org.centreline.plot.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.junit.jupiter.api.Test;

class EventListTest {

  private static final PageStyle LOOK = new PageStyle(Theme.NHS.palette(), PageSize.STANDARD);

  @Test
  void fewEventsStandInTheLowestList() {
    EventList list = list(3, "Audit", 10);
    assertEquals(1, list.rows());
    assertEquals(
        List.of("1", "1 Jan: Audit", "2", "1 Jan: Audit", "3", "1 Jan: Audit"), words(list));
  }

  @Test
  void longTextsAreWrappedNotCut() {
    String text = "A change to the way in which letters are sent to people. ".repeat(5).strip();
    EventList list = list(2, text, 10);
    assertEquals(4, list.rows());
    assertTrue(String.join(" ", words(list)).contains(text));
  }

  @Test
  void whereRoomEndsTheRestIsCounted() {
    EventList list = list(40, "Something of some length happened here", 4);
    assertEquals("and 29 more", words(list).get(words(list).size() - 1));
    assertEquals(11, list.numbered());
  }

  @Test
  void noEventTakesNoRoom() {
    assertEquals(0, list(0, "", 5).height());
  }

  private static EventList list(int count, String text, int most) {
    List<Event> events =
        IntStream.range(0, count)
            .mapToObj(i -> new Event(Event.Kind.NOTE, i, "1 Jan", text))
            .toList();
    return EventList.of(events, most, LOOK);
  }

  private static List<String> words(EventList list) {
    return list.placed(0).stream().map(mark -> ((Text) mark).content()).toList();
  }
}
