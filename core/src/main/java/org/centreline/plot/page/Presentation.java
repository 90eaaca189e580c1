package org.centreline.plot.page;

import java.util.Optional;
import org.centreline.plot.Theme;

/**
 * What a user may say about the look of a chart.
 *
 * @param title the measure's name where empty
 * @param subtitle kind of chart, period and number of points where empty
 * @param caption a line below the chart
 * @param yLabel what the numbers are; the unit where empty
 * @param size of the page
 * @param theme its colours
 */
public record Presentation(
    Optional<String> title,
    Optional<String> subtitle,
    Optional<String> caption,
    Optional<String> yLabel,
    PageSize size,
    Theme theme) {

  /** Everything from the analysis, in the standard size and colours. */
  public static Presentation standard() {
    return of(PageSize.STANDARD, Theme.NHS);
  }

  /** Everything from the analysis. */
  public static Presentation of(PageSize size, Theme theme) {
    return new Presentation(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), size, theme);
  }

  /** The same with the title of the analysis. */
  public Presentation untitled() {
    return new Presentation(Optional.empty(), subtitle, caption, yLabel, size, theme);
  }

  /** The same with another subtitle. */
  public Presentation withSubtitle(Optional<String> other) {
    return new Presentation(title, other, caption, yLabel, size, theme);
  }

  /**
   * What pictures of a pack take from a chart of their own: how it looks, and none of its texts.
   */
  public Presentation textless(PageSize other) {
    return of(other, theme);
  }

  /** The same on a page of another size. */
  public Presentation withSize(PageSize other) {
    return new Presentation(title, subtitle, caption, yLabel, other, theme);
  }
}
