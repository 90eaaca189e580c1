package org.centreline.report.slides;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.plot.About;
import org.centreline.plot.AssuranceIcon;
import org.centreline.plot.Box;
import org.centreline.plot.Group;
import org.centreline.plot.Picture;
import org.centreline.plot.Theme;
import org.centreline.plot.VariationIcon;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.IconWords;

/**
 * An icon of a chart, which a deck holds once however many slides show it.
 *
 * @param word what it says, as a stable word
 * @param theme its colours
 * @param words what stands beside it
 * @param group its marks in a box of {@value #SIZE} points
 */
public record SlideIcon(String word, Theme theme, String words, Group group) {

  static final int SIZE = 56;

  /** Some of it stays free, so that an icon that fills a cell keeps off its edges. */
  private static final Box BOX = new Box(4, 4, SIZE - 8, SIZE - 8);

  /** That of the variation. */
  public static SlideIcon of(Variation variation, Theme theme) {
    Group group = VariationIcon.in(BOX, variation, theme.palette());
    return new SlideIcon(variation.word(), theme, IconWords.brief(variation), group);
  }

  /**
   * That of the assurance.
   *
   * @param words what stands beside it
   */
  public static SlideIcon of(Assurance assurance, String words, Theme theme) {
    Group group = AssuranceIcon.in(BOX, assurance, theme.palette());
    return new SlideIcon(assurance.word(), theme, words, group);
  }

  /** None, one or both of a chart. */
  public static List<SlideIcon> all(ChartAnalysis chart, Theme theme) {
    List<SlideIcon> icons = new ArrayList<>();
    chart.variation().ifPresent(variation -> icons.add(of(variation, theme)));
    chart
        .assurance()
        .ifPresent(a -> icons.add(of(a, AssuranceWords.caption(chart).orElseThrow(), theme)));
    return icons;
  }

  /** What its files are called, without folder and ending. */
  String file() {
    return "icon-" + word + (theme == Theme.NHS ? "" : "-" + theme.id());
  }

  Picture picture() {
    About about = new About(words, group.label(), "", List.of());
    return new Picture(SIZE, SIZE, theme.palette().paper(), about, List.of(group));
  }
}
