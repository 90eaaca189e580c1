package org.centreline.plot.event;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.centreline.plot.Anchor;
import org.centreline.plot.axis.Across;
import org.centreline.plot.event.Flags.Flag;
import org.centreline.plot.event.Flags.Heading;
import org.centreline.plot.page.PageStyle;

/**
 * Finds room for flags.
 *
 * @param events from left to right
 * @param yLabel what the numbers of the y axis are; may be empty
 * @param across the x axis on the page
 * @param look colours and measures
 */
public record FlagPlan(List<Event> events, String yLabel, Across across, PageStyle look) {

  /** Flags in so many lanes, the y label beside or, if need be, above them; empty if too few. */
  public Optional<Flags> within(int lanes) {
    if (yLabel.isEmpty()) {
      return placed(lanes, List.of());
    }
    Optional<Flags> beside = placed(lanes, List.of(heading()));
    return beside.isPresent() ? beside : placed(lanes - 1, List.of()).map(this::underHeading);
  }

  private Flags underHeading(Flags flags) {
    return new Flags(flags.flags(), new Heading(yLabel, flags.rows()), look);
  }

  private Optional<Flags> placed(int most, List<Lanes.Slot> taken) {
    List<Lanes.Flag> texts = events.stream().filter(this::isTold).map(this::text).toList();
    Lanes lanes = new Lanes(look.inside().left(), look.inside().right(), most, gap());
    String beside = taken.isEmpty() ? "" : yLabel;
    return lanes
        .place(texts, taken)
        .map(slots -> new Flags(joined(slots), new Heading(beside, 0), look));
  }

  private List<Flag> joined(List<Lanes.Slot> slots) {
    Iterator<Lanes.Slot> next = slots.iterator();
    List<Flag> flags = new ArrayList<>();
    for (Event event : events) {
      flags.add(new Flag(event, isTold(event) ? Optional.of(next.next()) : Optional.empty()));
    }
    return flags;
  }

  private boolean isTold(Event event) {
    return !event.text().isEmpty();
  }

  /** What has no line to stand beside makes way for the y label. */
  private Lanes.Flag text(Event event) {
    double x = across.page(event.at());
    double width = Flags.style(event, look).width(event.text());
    return event.hasLine()
        ? new Lanes.Flag(x, x, width)
        : new Lanes.Flag(Math.max(x, heading().end() + gap()), Double.NaN, width);
  }

  private Lanes.Slot heading() {
    double x = look.inside().left();
    double width = look.label().width(yLabel);
    return new Lanes.Slot(new Lanes.Flag(x, Double.NaN, width), 0, Anchor.START, x);
  }

  private double gap() {
    return Math.max(4, look.length(5));
  }
}
