package org.centreline.chart.limit;

import org.centreline.series.Doubles;

/**
 * The centre and lines of one phase, on the scale of the data.
 *
 * @param track what is followed
 * @param level the numbers that stand for the whole phase
 * @param lines the lines as worked out, which rules and assurance see
 * @param drawn the lines cut off where the statistic cannot go
 * @param screened how many moving ranges screening left out
 */
public record PhaseFit(Track track, Level level, Lines lines, Lines drawn, int screened) {

  /** A centre line alone. */
  public static PhaseFit centreOnly(Doubles values, double centre) {
    Lines lines = Lines.centreOnly(Doubles.repeat(values.size(), centre));
    return new PhaseFit(Track.of(values), Level.centreOnly(centre), lines, lines, 0);
  }

  /** The same centre and sigma for every point. */
  public static PhaseFit level(Doubles values, double centre, double sigma) {
    int size = values.size();
    Lines lines = Lines.around(Doubles.repeat(size, centre), Doubles.repeat(size, sigma));
    return new PhaseFit(Track.of(values), Level.of(centre, sigma), lines, lines, 0);
  }

  /** The same centre, and a sigma that may differ from point to point. */
  public static PhaseFit varying(Doubles values, double centre, Doubles sigma) {
    return varying(values, Doubles.repeat(values.size(), centre), sigma);
  }

  /** Centre and sigma that may differ from point to point. */
  public static PhaseFit varying(Doubles values, Doubles centre, Doubles sigma) {
    Lines lines = Lines.around(centre, sigma);
    Level level = Level.of(lastOf(centre), sharedBy(sigma));
    return new PhaseFit(Track.of(values), level, lines, lines, 0);
  }

  private static double lastOf(Doubles line) {
    Doubles present = line.present();
    return present.size() == 0 ? Double.NaN : present.get(present.size() - 1);
  }

  /** The one sigma of all points; NaN where it differs. */
  public static double sharedBy(Doubles sigma) {
    return sigma.min() == sigma.max() ? sigma.min() : Double.NaN;
  }

  /** The same fit with other lines to draw. */
  public PhaseFit drawn(Lines other) {
    return new PhaseFit(track, level, lines, other, screened);
  }

  /** The same fit with other numbers for the whole phase. */
  public PhaseFit withLevel(Level other) {
    return new PhaseFit(track, other, lines, drawn, screened);
  }

  /** The same fit following something else. */
  public PhaseFit following(Track other) {
    return new PhaseFit(other, level, lines, drawn, screened);
  }

  /** The same fit, with the count of moving ranges that screening left out. */
  public PhaseFit screening(int dropped) {
    return new PhaseFit(track, level, lines, drawn, dropped);
  }

  /** The same fit with other lines, none of them cut off. */
  public PhaseFit withLines(Lines other) {
    return new PhaseFit(track, level, other, other, screened);
  }

  /** The same fit, its limits drawn only where the statistic can go. */
  public PhaseFit clipped(Bounds bounds) {
    return new PhaseFit(track, level, lines, lines.clipped(bounds), screened);
  }

  /** The centre alone, because there are too few points for limits. */
  PhaseFit withoutLimits() {
    Lines bare = lines.withoutLimits();
    return new PhaseFit(track, Level.centreOnly(level.centre()), bare, bare, screened);
  }

  /** What the rules look at. */
  public Doubles statistic() {
    return track.statistic();
  }
}
