package org.centreline.plot.event;

import java.util.List;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Part;

/** What stands right above the panel: what the numbers are, and what happened. */
public sealed interface Annotations extends Part permits Flags, NumberedFlags {

  /** The lines from the flags down through the panel. */
  List<Mark> lines(Panel panel);

  /** What is told in a list, in the order of its numbers; nothing where flags say all. */
  List<Event> listed();

  /** A line of an event, from a height down to the panel's lower edge. */
  static Polyline line(Event event, Panel panel, double top, PageStyle look) {
    Stroke stroke =
        event.kind() == Event.Kind.NOTE
            ? new Stroke(look.palette().quiet(), look.length(1), Dash.DOTTED)
            : Stroke.solid(look.palette().quiet(), look.length(1));
    return Polyline.upright(panel.pageX(event.at()), top, panel.frame().bottom(), stroke);
  }
}
