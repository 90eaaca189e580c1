package org.centreline;

import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.About;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Dash;
import org.centreline.plot.Mark;
import org.centreline.plot.Palette;
import org.centreline.plot.Picture;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.Theme;

/**
 * The table of {@link Tower} as a picture: a strip a floor, its rooms from the entrance inwards.
 */
final class TowerPicture {

  private static final Palette PALETTE = Theme.NHS.palette();
  private static final TextStyle NAME = TextStyle.regular(12, PALETTE.ink());
  private static final TextStyle PLATE = TextStyle.regular(11, PALETTE.quiet());
  private static final double MARGIN = 16;
  private static final double ROOMS = 270;
  private static final double ROOM = 20;
  private static final double GAP = 6;

  /** Other fonts, such as DejaVu, are so much wider at most. */
  private static final double WIDER = 1.2;

  private final List<Mark> marks = new ArrayList<>();
  private double right;

  private TowerPicture() {}

  /** The picture of the table as it stands. */
  static Picture draw() {
    return new TowerPicture().picture();
  }

  private Picture picture() {
    List<String> floors = Tower.floors();
    double top = MARGIN;
    List<Box> strips = new ArrayList<>();
    for (int i = floors.size() - 1; i >= 0; i--) {
      double height = height(floors.get(i));
      floor(floors, i, top);
      strips.add(new Box(MARGIN, top, 0, height));
      top += height + GAP;
    }
    double key = top + ROOM;
    String legend =
        "A room knows the floors below, and on its own floor the rooms to its left."
            + " A broken outline: only its own floor knows it, but for the doors named in Tower.";
    marks.add(Text.of(legend, MARGIN, key, PLATE));
    List<Mark> all = new ArrayList<>();
    for (Box strip : strips) {
      Box whole = Box.between(MARGIN, strip.top(), right + GAP, strip.bottom());
      all.add(new Rectangle(whole, PALETTE.shade(), Stroke.NONE));
    }
    all.addAll(marks);
    About about =
        new About(
            "The house of Centreline",
            "Floors from math at the ground to cli at the top, each with its rooms.",
            String.join(" < ", floors),
            List.of());
    return new Picture(
        (int) Math.ceil(right + GAP + MARGIN),
        (int) Math.ceil(key + MARGIN),
        PALETTE.paper(),
        about,
        all);
  }

  private static double height(String floor) {
    int most = Tower.rooms().get(floor).stream().mapToInt(List::size).max().orElseThrow();
    return Math.max(2, most) * (ROOM + GAP) + GAP;
  }

  private void floor(List<String> floors, int i, double top) {
    String floor = floors.get(i);
    double left = MARGIN + GAP;
    marks.add(Text.of(floor, left, top + ROOM, NAME.bold().sized(14)));
    boolean beside = i > 0 && !Tower.mayKnow(floor, floors.get(i - 1), "");
    String apart = beside ? " (does not know " + floors.get(i - 1) + ")" : "";
    marks.add(Text.of(plate(floor) + apart, left, top + ROOM + 18, PLATE));
    double x = MARGIN + ROOMS;
    for (List<String> place : Tower.rooms().get(floor)) {
      double width = place.stream().mapToDouble(room -> width(floor, room)).max().orElseThrow();
      for (int k = 0; k < place.size(); k++) {
        Box box = new Box(x, top + GAP + k * (ROOM + GAP), width, ROOM);
        room(floor, place.get(k), box);
      }
      x += width + 2 * GAP;
    }
    right = Math.max(right, x - 2 * GAP);
  }

  private void room(String floor, String room, Box box) {
    boolean inner = Tower.inner().contains(room);
    Colour colour = room.equals(floor) ? PALETTE.ink() : PALETTE.axis();
    marks.add(
        new Rectangle(
            box, PALETTE.paper(), new Stroke(colour, 1, inner ? Dash.DASHED : Dash.SOLID)));
    marks.add(Text.of(door(floor, room), box.left() + GAP, box.bottom() - GAP, style(floor, room)));
  }

  private static double width(String floor, String room) {
    return WIDER * style(floor, room).width(door(floor, room)) + 2 * GAP;
  }

  private static TextStyle style(String floor, String room) {
    return room.equals(floor) ? NAME.bold() : NAME;
  }

  private static String door(String floor, String room) {
    return room.equals(floor) ? room : room.substring(floor.length() + 1);
  }

  /** What the door of a floor says: the first words of its package-info. */
  private static String plate(String floor) {
    String folder = (floor.equals("cli") ? "../cli/" : "") + "src/main/java/org/centreline/";
    String text = Doc.read(folder + floor + "/package-info.java");
    String sentence = text.substring(text.indexOf("* ") + 2);
    return sentence.substring(0, end(sentence)).replace("\n * ", " ");
  }

  private static int end(String sentence) {
    int end = sentence.indexOf('.');
    int colon = sentence.indexOf(':');
    return colon >= 0 && colon < end ? colon : end;
  }
}
