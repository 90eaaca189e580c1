package org.centreline.plot;

import org.centreline.analysis.chart.Assurance;
import org.centreline.series.Doubles;
import org.centreline.words.chart.IconWords;

/**
 * The assurance icon: a wavering line above, below or across a dashed target line, and the letter
 * P, F or a question mark. Our own drawing; the meaning is Making Data Count's.
 */
public final class AssuranceIcon {

  private static final Doubles ACROSS = Doubles.tabulate(21, i -> -0.27 + 0.027 * i);
  private static final double LETTER_Y = -0.18;
  private static final double TARGET_Y = 0.12;
  private static final double APART = 0.14;

  private AssuranceIcon() {}

  /** The icon in a square box. */
  public static Group in(Box box, Assurance assurance, Palette palette) {
    Colour colour = colour(assurance, palette.icons());
    Icon icon = Icon.ring(box, palette, colour);
    icon.letter(letter(assurance), LETTER_Y);
    double target = TARGET_Y + (assurance == Assurance.PASSING ? APART / 2 : -APART / 2);
    double middle =
        switch (assurance) {
          case PASSING -> target - APART;
          case FAILING -> target + APART;
          case HIT_AND_MISS -> target;
        };
    Doubles wave = ACROSS.map(x -> middle + 0.055 * wave(x));
    icon.line(ACROSS, wave, icon.stroke(palette.quiet(), 0.045, Dash.SOLID));
    Colour dashes = assurance == Assurance.HIT_AND_MISS ? palette.ink() : colour;
    icon.line(
        Doubles.of(-0.27, 0.27),
        Doubles.of(target, target),
        icon.stroke(dashes, 0.045, Dash.DOTTED));
    return icon.named("assurance", IconWords.full(assurance));
  }

  /** One and a half turns across the icon, as a polynomial wave so that all machines agree. */
  private static double wave(double x) {
    double turn = (x + 0.27) / 0.36;
    double phase = 2 * (turn - StrictMath.floor(turn + 0.5));
    return 4 * phase * (1 - Math.abs(phase));
  }

  private static String letter(Assurance assurance) {
    return switch (assurance) {
      case PASSING -> "P";
      case FAILING -> "F";
      case HIT_AND_MISS -> "?";
    };
  }

  private static Colour colour(Assurance assurance, SignalColours icons) {
    return switch (assurance) {
      case PASSING -> icons.improvement();
      case FAILING -> icons.concern();
      case HIT_AND_MISS -> icons.common();
    };
  }
}
