package org.centreline.plot.chart;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.plot.Group;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Text;

/** The marks of a picture out of their groups. */
public record Flat(List<Mark> marks) {

  public static Flat of(Picture picture) {
    return new Flat(picture.marks().stream().flatMap(Flat::parts).toList());
  }

  private static Stream<Mark> parts(Mark mark) {
    return mark instanceof Group group
        ? group.marks().stream().flatMap(Flat::parts)
        : Stream.of(mark);
  }

  public <M extends Mark> List<M> all(Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The panel of the data, over the one of the ground. */
  public Panel panel() {
    List<Panel> panels = all(Panel.class);
    return panels.get(panels.size() - 1);
  }

  public List<String> words() {
    return all(Text.class).stream().map(Text::content).toList();
  }
}
