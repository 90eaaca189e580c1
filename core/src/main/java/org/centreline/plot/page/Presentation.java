package org.centreline.plot.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
 * @param density of a PNG
 * @param without the lines that are left out
 */
public record Presentation(
    Optional<String> title,
    Optional<String> subtitle,
    Optional<String> caption,
    Optional<String> yLabel,
    PageSize size,
    Theme theme,
    Density density,
    Set<Line> without) {

  /** A line of a picture that can be left out. */
  public enum Line {
    /** Title, subtitle and icons. */
    HEADING,
    /** What the chart says, below the title. */
    SENTENCE,
    /** How it was made, at the foot. */
    METHOD
  }

  public Presentation {
    without = Set.copyOf(without);
  }

  /** Everything from the analysis, in the standard size and colours. */
  public static Presentation standard() {
    return of(PageSize.STANDARD, Theme.NHS);
  }

  /** Everything from the analysis. */
  public static Presentation of(PageSize size, Theme theme) {
    return new Presentation(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        size,
        theme,
        Density.STANDARD,
        Set.of());
  }

  /** The same with the title of the analysis. */
  public Presentation untitled() {
    return new Presentation(
        Optional.empty(), subtitle, caption, yLabel, size, theme, density, without);
  }

  /** The same with another subtitle. */
  public Presentation withSubtitle(Optional<String> other) {
    return new Presentation(title, other, caption, yLabel, size, theme, density, without);
  }

  /**
   * What pictures of a pack take from a chart of their own: how it looks, and none of its texts.
   */
  public Presentation textless(PageSize other) {
    return of(other, theme).without(without);
  }

  /** The same without further lines. */
  public Presentation without(Set<Line> further) {
    Set<Line> all = new HashSet<>(without);
    all.addAll(further);
    return new Presentation(title, subtitle, caption, yLabel, size, theme, density, all);
  }

  /** The same for a page that says the sentence beside the picture. */
  public Presentation besideSentence() {
    return without(Set.of(Line.SENTENCE));
  }

  /** The same for a slide, which says itself what it is about, what it says and how it was made. */
  public Presentation onSlide(PageSize other) {
    return withSize(other).without(Set.of(Line.values()));
  }

  /** Whether it has title, subtitle and icons. */
  public boolean isHeaded() {
    return !without.contains(Line.HEADING);
  }

  /** A line of its heading, where that is wanted; else nothing. */
  public String heading(String words) {
    return isHeaded() ? words : "";
  }

  /** How a picture was made, where that is wanted; else nothing. */
  public String method(String words) {
    return without.contains(Line.METHOD) ? "" : words;
  }

  /** What a picture says, where it does not stand beside it; else nothing. */
  public String sentence(String words) {
    return without.contains(Line.SENTENCE) ? "" : words;
  }

  /** The same on a page of another size. */
  public Presentation withSize(PageSize other) {
    return new Presentation(title, subtitle, caption, yLabel, other, theme, density, without);
  }
}
