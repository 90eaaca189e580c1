package org.centreline.plot.event;

import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.axis.Across;
import org.centreline.plot.page.PageStyle;

/**
 * What happened, as numbers above the lines that a list below the panel explains. Numbers that
 * would touch share one flag, such as 3–5.
 *
 * @param events from left to right; those with a text are numbered from 1
 * @param yLabel what the numbers of the axis are; may be empty
 * @param across the x axis on the page
 * @param look colours and measures
 */
public record NumberedFlags(List<Event> events, String yLabel, Across across, PageStyle look)
    implements Annotations {

  /** Consecutive numbers in one flag. */
  private record Cluster(int first, int last, double left, double right) {

    double middle() {
      return (left + right) / 2;
    }

    String text() {
      return first == last ? Integer.toString(first) : first + "–" + last;
    }
  }

  @Override
  public List<Event> listed() {
    return events.stream().filter(event -> !event.text().isEmpty()).toList();
  }

  private double rowHeight() {
    return PageStyle.line(look.label()) + 2 + look.aboveY();
  }

  private double labelHeight() {
    return yLabel.isEmpty() ? 0 : PageStyle.line(look.label());
  }

  @Override
  public double height() {
    return labelHeight() + rowHeight();
  }

  @Override
  public List<Mark> placed(double top) {
    List<Mark> marks = new ArrayList<>();
    TextStyle style = look.label();
    if (!yLabel.isEmpty()) {
      double baseline = top + Text.ASCENT * style.size();
      marks.add(Text.of(yLabel, look.inside().left(), baseline, style));
    }
    for (Cluster cluster : clusters()) {
      Box box =
          Box.between(
              cluster.left(), top + labelHeight(), cluster.right(), top + height() - look.aboveY());
      double baseline = box.top() + box.height() / 2 + 0.35 * style.size();
      Stroke edge = Stroke.solid(look.palette().quiet(), look.length(1));
      marks.add(new Rectangle(box, look.palette().paper(), edge));
      marks.add(
          Text.of(cluster.text(), cluster.middle(), baseline, style.bold().at(Anchor.MIDDLE)));
    }
    return marks;
  }

  private List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    List<Event> listed = listed();
    for (int i = 0; i < listed.size(); i++) {
      Cluster next = flag(listed, i + 1, i + 1);
      while (!clusters.isEmpty() && clusters.get(clusters.size() - 1).right() + 2 > next.left()) {
        next = flag(listed, clusters.remove(clusters.size() - 1).first(), i + 1);
      }
      clusters.add(next);
    }
    return clusters;
  }

  /** A flag over the middle of its lines, kept on the page. */
  private Cluster flag(List<Event> listed, int first, int last) {
    double middle =
        (across.page(listed.get(first - 1).at()) + across.page(listed.get(last - 1).at())) / 2;
    double half = look.label().bold().width(new Cluster(first, last, 0, 0).text()) / 2 + 4;
    Box inside = look.inside();
    double left = Math.max(inside.left(), Math.min(inside.right() - 2 * half, middle - half));
    return new Cluster(first, last, left, left + 2 * half);
  }

  @Override
  public List<Mark> lines(Panel panel) {
    double top = panel.frame().top() - look.aboveY();
    return events.stream()
        .filter(Event::hasLine)
        .<Mark>map(event -> Annotations.line(event, panel, top, look))
        .toList();
  }
}
