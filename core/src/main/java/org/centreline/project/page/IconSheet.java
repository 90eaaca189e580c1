package org.centreline.project.page;

import java.util.Optional;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Variation;
import org.centreline.plot.AssuranceIcon;
import org.centreline.plot.Box;
import org.centreline.plot.Group;
import org.centreline.plot.Palette;
import org.centreline.plot.VariationIcon;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.report.html.Html;

/**
 * The icons of a page: drawn once, shown wherever they are named, always with their words beside
 * them, so that those who listen are told once.
 */
final class IconSheet {

  private static final int SIZE = 48;
  private static final Box BOX = new Box(0, 0, SIZE, SIZE);

  private IconSheet() {}

  /** Draws every icon; none is seen yet. */
  static void write(Html html, Palette palette) {
    html.open("svg", "width", "0", "height", "0", "aria-hidden", "true", "class", "sheet");
    for (Variation variation : Variation.values()) {
      symbol(html, variation.word(), VariationIcon.in(BOX, variation, palette));
    }
    for (Assurance assurance : Assurance.values()) {
      symbol(html, assurance.word(), AssuranceIcon.in(BOX, assurance, palette));
    }
    html.close();
  }

  private static void symbol(Html html, String word, Group icon) {
    html.open("symbol", "id", "icon-" + word, "viewBox", "0 0 " + SIZE + " " + SIZE);
    html.open("g", "font-family", SvgPainter.FAMILY);
    html.trusted(SvgPainter.elements(icon.marks())).close().close();
  }

  /** The icon of a word, if there is one, and its words. */
  static void show(Html html, Optional<String> icon, String words) {
    picture(html, icon);
    html.inline("span", words);
  }

  /** The icon of a word, if there is one; what it says must stand beside it. */
  static void picture(Html html, Optional<String> icon) {
    icon.ifPresent(
        word -> {
          html.open("svg", "class", "icon", "aria-hidden", "true", "viewBox", "0 0 48 48");
          html.trusted("<use href=\"#icon-" + word + "\" />").close();
        });
  }
}
