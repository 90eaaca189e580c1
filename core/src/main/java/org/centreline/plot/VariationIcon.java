package org.centreline.plot;

import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.Variation;
import org.centreline.series.Doubles;
import org.centreline.words.chart.IconWords;

/**
 * The variation icon: joined dots, the last two of them in the colour of what they say, and the
 * letter H or L. Our own drawing; the meaning of ring, letter and colour is Making Data Count's.
 */
public final class VariationIcon {

  private static final Doubles ACROSS = Doubles.of(-0.27, -0.135, 0, 0.135, 0.27);
  private static final Doubles WAVERING = Doubles.of(0.05, -0.09, 0.08, -0.08, 0.04);
  private static final Doubles RISING = Doubles.of(0.16, 0.21, 0.18, 0.09, 0);
  private static final double LETTER_Y = 0.15;
  private static final double DOT = 0.115;

  private VariationIcon() {}

  /** The icon in a square box. */
  public static Group in(Box box, Variation variation, Palette palette) {
    Reading reading = reading(variation);
    Icon icon = Icon.ring(box, palette, palette.icons().of(reading));
    boolean high = isHigh(variation);
    if (reading == Reading.COMMON_CAUSE) {
      dots(icon, WAVERING, reading);
    } else if (reading == Reading.SPECIAL_CAUSE) {
      arrow(icon, high ? 1 : -1);
    } else if (high) {
      dots(icon.letter("H", -LETTER_Y), RISING, reading);
    } else {
      dots(icon.letter("L", LETTER_Y), RISING.map(y -> -y), reading);
    }
    return icon.named("variation", IconWords.full(variation));
  }

  private static void dots(Icon icon, Doubles ys, Reading reading) {
    Palette palette = icon.palette();
    icon.line(ACROSS, ys, icon.stroke(palette.quiet(), 0.025, Dash.SOLID));
    for (int i = 0; i < ys.size(); i++) {
      boolean telling = i >= ys.size() - 2;
      Colour fill = palette.points().of(telling ? reading : Reading.COMMON_CAUSE);
      Stroke edge = icon.stroke(palette.ink(), 0.015, Dash.SOLID);
      icon.dot(
          ACROSS.get(i),
          ys.get(i),
          new MarkerStyle(MarkerShape.CIRCLE, icon.sized(DOT), fill, edge));
    }
  }

  private static void arrow(Icon icon, int up) {
    Stroke stroke = icon.stroke(icon.palette().icons().special(), 0.09, Dash.SOLID);
    icon.line(Doubles.of(-0.17, 0.15), Doubles.of(0.17 * up, -0.15 * up), stroke);
    icon.line(Doubles.of(-0.04, 0.17, 0.17), Doubles.of(-0.17 * up, -0.17 * up, 0.04 * up), stroke);
  }

  private static Reading reading(Variation variation) {
    return switch (variation) {
      case COMMON_CAUSE -> Reading.COMMON_CAUSE;
      case IMPROVING_HIGH, IMPROVING_LOW -> Reading.IMPROVEMENT;
      case CONCERNING_HIGH, CONCERNING_LOW -> Reading.CONCERN;
      case SPECIAL_CAUSE_HIGH, SPECIAL_CAUSE_LOW -> Reading.SPECIAL_CAUSE;
    };
  }

  private static boolean isHigh(Variation variation) {
    return switch (variation) {
      case IMPROVING_HIGH, CONCERNING_HIGH, SPECIAL_CAUSE_HIGH -> true;
      case COMMON_CAUSE, IMPROVING_LOW, CONCERNING_LOW, SPECIAL_CAUSE_LOW -> false;
    };
  }
}
