package org.centreline.words.outcome;

import java.util.OptionalInt;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.analysis.outcome.groups.GroupSummary;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;
import org.centreline.words.Decimal;
import org.centreline.words.Differences;
import org.centreline.words.Numbers;
import org.centreline.words.Precision;

/**
 * How people read the numbers of a comparison of before with after.
 *
 * @param numbers of the measure
 */
public record BeforeAfterNumbers(Numbers numbers) {

  private static final double SHOWN_AS_NOUGHT = 0.0005;
  private static final double TENTHS = 10;

  /** The numbers of a comparison; its values say how many decimals are sensible. */
  public static BeforeAfterNumbers of(BeforeAfter found) {
    Scale scale = found.meaning().scale();
    OptionalInt wanted = found.meaning().decimals();
    if (wanted.isPresent()) {
      Precision precision = new Precision(wanted.getAsInt(), wanted.getAsInt());
      return new BeforeAfterNumbers(new Numbers(scale, precision));
    }
    Doubles values = Doubles.empty();
    for (Contrast contrast : found.contrasts()) {
      values = values.followedBy(contrast.earlier()).followedBy(contrast.later());
      if (found.kind().isCounted()) {
        values = ends(contrast.before()).followedBy(ends(contrast.after()));
      }
    }
    Doubles shown = scale.isPercent() ? values.map(v -> 100 * v) : values;
    return new BeforeAfterNumbers(new Numbers(scale, Precision.of(shown)));
  }

  private static Doubles ends(GroupSummary group) {
    return Doubles.of(group.mean(), group.interval().lower(), group.interval().upper()).present();
  }

  /** A mean, median, proportion or rate, a percentage with its sign; "none" for NaN. */
  public String level(double level) {
    return numbers.plain(level);
  }

  /** Two levels and the unit, told apart where they differ: "36.2 against 45.3 days". */
  String levels(double one, String between, double other) {
    return numbers.telling(one, other).both(one, between, other);
  }

  /** "8.5 days", whichever way; "4.1 percentage points". */
  String size(double difference) {
    return new Differences(numbers, Better.NEITHER).size(difference);
  }

  /** The estimate of an effect, as in a table: "-1.2", "0.57", "14"; "none" for NaN. */
  public String estimate(EffectSize effect) {
    return one(effect.kind(), effect.value());
  }

  /** Its interval, as in a table: "-2.1 to -0.4"; "none" where there is none. */
  public String interval(EffectSize effect) {
    Interval interval = effect.interval();
    return interval.exists()
        ? one(effect.kind(), interval.lower()) + " to " + one(effect.kind(), interval.upper())
        : "none";
  }

  /** An interval of levels: "25.5% to 36.6%". */
  public String levels(Interval interval) {
    return interval.exists()
        ? numbers.plain(interval.lower()) + " to " + numbers.plain(interval.upper())
        : "none";
  }

  private String one(EffectSize.Kind kind, double number) {
    if (Double.isInfinite(number)) {
      return "no bound";
    }
    return switch (kind) {
      case DIFFERENCE -> bare(numbers.plain(number));
      case RATIO -> Differences.ratio(number);
      case BARE -> Decimal.text(number, 2);
      case PEOPLE -> Decimal.text(number, number < TENTHS ? 1 : 0);
    };
  }

  /** A chance: "0.013", "below 0.001"; "none" for NaN. */
  public static String p(double p) {
    if (Double.isNaN(p)) {
      return "none";
    }
    return p < SHOWN_AS_NOUGHT ? "below 0.001" : Decimal.text(p, 3);
  }

  /** A range of differences on one side of nothing, whichever way: "3.9 to 13.1". */
  String sizes(Interval interval) {
    double one = Math.abs(interval.lower());
    double two = Math.abs(interval.upper());
    Numbers fine = numbers.apartFromNought(Math.min(one, two));
    return bare(fine.plain(Math.min(one, two))) + " to " + bare(fine.plain(Math.max(one, two)));
  }

  private static String bare(String number) {
    return number.endsWith("%") ? number.substring(0, number.length() - 1) : number;
  }
}
