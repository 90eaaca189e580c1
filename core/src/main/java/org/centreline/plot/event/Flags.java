package org.centreline.plot.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.plot.Anchor;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;

/**
 * What happened, written out beside each line.
 *
 * @param flags from left to right
 * @param heading what the numbers of the y axis are
 * @param look colours and measures
 */
public record Flags(List<Flag> flags, Heading heading, PageStyle look) implements Annotations {

  /**
   * An event and the place of its text.
   *
   * @param slot empty where the event has no text
   */
  record Flag(Event event, Optional<Lanes.Slot> slot) {}

  /**
   * The text above the y axis.
   *
   * @param text may be empty
   * @param lane in which it stands, from 0, the lowest
   */
  record Heading(String text, int lane) {}

  public Flags {
    flags = List.copyOf(flags);
  }

  /** How many lanes are used. */
  int rows() {
    int used =
        flags.stream()
            .flatMap(flag -> flag.slot().stream())
            .mapToInt(slot -> slot.lane() + 1)
            .max()
            .orElse(0);
    return heading.text().isEmpty() ? used : Math.max(used, heading.lane() + 1);
  }

  @Override
  public double height() {
    return rows() * PageStyle.line(look.label()) + (rows() > 0 ? look.aboveY() : 0);
  }

  @Override
  public List<Mark> placed(double top) {
    double bottom = top + height();
    List<Mark> marks = new ArrayList<>();
    if (!heading.text().isEmpty()) {
      double baseline = baseline(heading.lane(), bottom);
      marks.add(Text.of(heading.text(), look.inside().left(), baseline, look.label()));
    }
    for (Flag flag : flags) {
      flag.slot().ifPresent(slot -> marks.add(text(flag.event(), slot, bottom)));
    }
    return marks;
  }

  private Text text(Event event, Lanes.Slot slot, double bottom) {
    double x = slot.anchor() == Anchor.START ? slot.start() : slot.end();
    TextStyle style = style(event, look).at(slot.anchor());
    return Text.of(event.text(), x, baseline(slot.lane(), bottom), style);
  }

  static TextStyle style(Event event, PageStyle look) {
    return event.kind() == Event.Kind.NOTE ? look.label() : look.label().bold();
  }

  /** Where the letters of a lane stand, counted up from the panel. */
  private double baseline(int lane, double bottom) {
    double foot = bottom - look.aboveY() - lane * PageStyle.line(look.label());
    return foot - Text.DESCENT * look.label().size();
  }

  @Override
  public List<Mark> lines(Panel panel) {
    return flags.stream()
        .filter(flag -> flag.event().hasLine())
        .<Mark>map(flag -> Annotations.line(flag.event(), panel, lineTop(flag, panel), look))
        .toList();
  }

  /** The top of the text beside it, or of the panel. */
  private double lineTop(Flag flag, Panel panel) {
    double panelTop = panel.frame().top();
    return flag.slot()
        .map(slot -> baseline(slot.lane(), panelTop) - 0.8 * look.label().size())
        .orElse(panelTop);
  }

  @Override
  public List<Event> listed() {
    return List.of();
  }
}
