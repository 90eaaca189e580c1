package org.centreline.plot.svg;

import org.centreline.plot.Anchor;
import org.centreline.plot.Area;
import org.centreline.plot.Group;
import org.centreline.plot.Mark;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.font.Typeface;
import org.centreline.series.Doubles;

/** Writes the marks of a picture, one element a mark. */
final class SvgMarks {

  private final Markup svg;

  SvgMarks(Markup svg) {
    this.svg = svg;
  }

  void paint(Mark mark) {
    if (mark instanceof Polyline line) {
      polyline(line);
    } else if (mark instanceof Area area) {
      area(area);
    } else if (mark instanceof Markers markers) {
      markers(markers);
    } else if (mark instanceof Text text) {
      text(text);
    } else if (mark instanceof Rectangle rectangle) {
      rectangle(rectangle);
    } else if (mark instanceof Group group) {
      group(group);
    } else if (mark instanceof Panel panel) {
      panel.placed().forEach(this::paint);
    }
  }

  private void group(Group group) {
    svg.open("g").attribute("class", group.id()).inside().line();
    if (!group.label().isEmpty()) {
      svg.open("title").inside().escaped(group.label()).close("title");
    }
    group.marks().forEach(this::paint);
    svg.close("g");
  }

  private void rectangle(Rectangle rectangle) {
    svg.open("rect")
        .attribute("x", rectangle.box().left())
        .attribute("y", rectangle.box().top())
        .attribute("width", rectangle.box().width())
        .attribute("height", rectangle.box().height())
        .attribute("fill", rectangle.fill().hex());
    outline(rectangle.outline());
    svg.end();
  }

  private void polyline(Polyline line) {
    svg.open("path").attribute("fill", "none");
    stroke(line.stroke());
    svg.raw(" stroke-linejoin=\"round\" d=\"");
    boolean drawing = false;
    for (int i = 0; i < line.xs().size(); i++) {
      boolean present = !line.ys().isMissing(i);
      if (present) {
        svg.raw(drawing ? "L" : "M").point(line.xs().get(i), line.ys().get(i));
      }
      drawing = present;
    }
    svg.raw("\"").end();
  }

  private void area(Area area) {
    svg.open("path").attribute("fill", area.fill().hex()).raw(" d=\"");
    polygon(area.xs(), area.ys());
    svg.raw("\"");
    ended("path", area.title());
  }

  private void polygon(Doubles xs, Doubles ys) {
    for (int i = 0; i < xs.size(); i++) {
      svg.raw(i == 0 ? "M" : "L").point(xs.get(i), ys.get(i));
    }
    svg.raw("Z");
  }

  private void markers(Markers markers) {
    svg.open("g").attribute("fill", markers.style().fill().hex());
    outline(markers.style().outline());
    svg.inside().line();
    for (int i = 0; i < markers.xs().size(); i++) {
      if (!markers.ys().isMissing(i)) {
        marker(markers, i);
      }
    }
    svg.close("g");
  }

  private void marker(Markers markers, int i) {
    double x = markers.xs().get(i);
    double y = markers.ys().get(i);
    double size = markers.style().size();
    Doubles cornersX = markers.style().shape().cornersX();
    if (cornersX.size() == 0) {
      svg.open("circle").attribute("cx", x).attribute("cy", y).attribute("r", size / 2);
      ended("circle", title(markers, i));
      return;
    }
    Doubles cornersY = markers.style().shape().cornersY();
    svg.open("path").raw(" d=\"");
    polygon(cornersX.map(c -> x + c * size), cornersY.map(c -> y + c * size));
    svg.raw("\"");
    ended("path", title(markers, i));
  }

  private static String title(Markers markers, int i) {
    return markers.titles().isEmpty() ? "" : markers.titles().get(i);
  }

  /** Ends an element, with what it says when it is pointed at. */
  private void ended(String element, String title) {
    if (title.isEmpty()) {
      svg.end();
    } else {
      svg.inside().open("title").inside().escaped(title).raw("</title>").close(element);
    }
  }

  private void text(Text text) {
    svg.open("text").attribute("x", text.x()).attribute("y", text.baseline());
    svg.attribute("font-size", text.style().size());
    if (text.style().face() == Typeface.BOLD) {
      svg.attribute("font-weight", "bold");
    }
    if (text.style().anchor() != Anchor.START) {
      svg.attribute("text-anchor", text.style().anchor() == Anchor.END ? "end" : "middle");
    }
    if (text.content().length() > 1) {
      bounded(text);
    }
    svg.attribute("fill", text.style().colour().hex()).inside();
    svg.escaped(text.content()).close("text");
  }

  /**
   * As wide as it was laid out, whatever letters a machine has. Source: SVG 2, section 11.10.1.2,
   * attributes textLength and lengthAdjust.
   */
  private void bounded(Text text) {
    svg.attribute("textLength", text.width()).attribute("lengthAdjust", "spacingAndGlyphs");
  }

  private void outline(Stroke stroke) {
    if (stroke.isVisible()) {
      stroke(stroke);
    }
  }

  private void stroke(Stroke stroke) {
    svg.attribute("stroke", stroke.colour().hex()).attribute("stroke-width", stroke.width());
    if (stroke.isBroken()) {
      svg.raw(" stroke-dasharray=\"")
          .number(stroke.dash().drawn() * stroke.width())
          .raw(" ")
          .number(stroke.dash().skipped() * stroke.width())
          .raw("\"");
    }
  }

  @Override
  public String toString() {
    return svg.toString();
  }
}
