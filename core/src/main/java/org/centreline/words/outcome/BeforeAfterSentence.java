package org.centreline.words.outcome;

import java.util.Locale;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.BeforeAfter.Pairing;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.analysis.outcome.groups.GroupSummary;
import org.centreline.outcome.interval.Interval;
import org.centreline.words.Decimal;
import org.centreline.words.Differences;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/** The one sentence of a comparison of before with after; it goes by the interval alone. */
public final class BeforeAfterSentence {

  /**
   * How a comparison is told.
   *
   * @param change what divides before from after, in words; may be empty
   * @param unit what each count is of, such as a month, where single points are counted
   * @param further whether another comparison of the same measure was told before it
   */
  record Telling(String change, Optional<String> unit, boolean further) {}

  private final BeforeAfter found;
  private final Telling telling;
  private final Contrast whole;
  private final EffectSize effect;
  private final BeforeAfterNumbers numbers;

  private BeforeAfterSentence(BeforeAfter found, Telling telling) {
    this.found = found;
    this.telling = telling;
    whole = found.whole();
    effect = whole.headline();
    numbers = BeforeAfterNumbers.of(found);
  }

  /** A sentence, or two. */
  public static String of(BeforeAfter found) {
    return of(found, new Telling(found.change(), Optional.empty(), false));
  }

  static String of(BeforeAfter found, Telling telling) {
    BeforeAfterSentence sentence = new BeforeAfterSentence(found, telling);
    return sentence.main() + sentence.domains();
  }

  /** "33% lower after than before, which is better"; of the whole alone. */
  static String inShort(BeforeAfter found) {
    BeforeAfterSentence words =
        new BeforeAfterSentence(found, new Telling("", Optional.empty(), false));
    return words.effect.isShown()
        ? words.moved() + words.judged()
        : "no clear difference from before";
  }

  /** "33% lower after than before". */
  private String moved() {
    boolean fromNone = Double.isInfinite(effect.value());
    return (fromNone ? "higher" : amount(effect.value()))
        + after()
        + (isManifold() && !fromNone ? " as" : " than")
        + " before"
        + (fromNone ? ", when there were none" : "");
  }

  private String main() {
    if (!effect.interval().exists()) {
      return withoutInterval();
    }
    return effect.isShown() ? shown() : notShown();
  }

  private String shown() {
    return subject() + " " + moved() + " (" + facts() + ")" + judged() + ".";
  }

  /** " after Triage calls", where the sentence does not begin so. */
  private String after() {
    return telling.further() ? "" : " after" + what();
  }

  private String start() {
    return telling.further() ? "After" + what() + " " : "For " + quoted() + ", ";
  }

  /** "For falls, the rate was". */
  private String subject() {
    String start = start();
    if (found.design() == Pairing.PAIRED) {
      return start + "the same " + people() + " were";
    }
    return switch (found.kind()) {
      case MEASUREMENTS -> start + "the mean was";
      case PROPORTIONS -> start + "the share was";
      case RATES -> start + (telling.unit().isPresent() ? "the count was" : "the rate was");
    };
  }

  private String quoted() {
    return found.title();
  }

  private String people() {
    return Plural.of(whole.before().n(), "person").replace("persons", "people");
  }

  /** "8.5 days lower", "1.8 times as high". */
  private String amount(double value) {
    if (effect.kind() == EffectSize.Kind.RATIO) {
      return value < 2 ? Differences.share(value - 1) : Decimal.text(value, 1) + " times as high";
    }
    return numbers.size(value) + " " + way(value);
  }

  private static String way(double difference) {
    return difference < 0 ? "lower" : "higher";
  }

  private String what() {
    return telling.change().isEmpty() ? "" : " " + telling.change();
  }

  /** "95% CI 3.9 to 13.1; 36.2 against 45.3 days". */
  private String facts() {
    GroupSummary before = whole.before();
    GroupSummary after = whole.after();
    String levels =
        found.design() == Pairing.PAIRED
            ? "medians " + numbers.levels(before.median(), " and ", after.median())
            : numbers.levels(after.mean(), " against ", before.mean())
                + telling.unit().map(unit -> " a " + unit).orElse("");
    String median = found.design() == Pairing.PAIRED ? "median change; " : "";
    return median + "95% CI " + range() + "; " + levels + counts();
  }

  private String range() {
    Interval interval = effect.interval();
    if (effect.kind() == EffectSize.Kind.RATIO) {
      return "of the ratio " + numbers.interval(effect).replace(" to no bound", " or more");
    }
    return numbers.sizes(interval);
  }

  private String counts() {
    if (found.kind() == OutcomeScale.MEASUREMENTS) {
      return found.design() == Pairing.PAIRED
          ? ""
          : ", "
              + Numbers.count(whole.after().n())
              + " and "
              + Numbers.count(whole.before().n())
              + " values";
    }
    if (telling.unit().isPresent()) {
      return ", "
          + Numbers.total(whole.after().events())
          + " in "
          + Plural.of(whole.after().n(), telling.unit().get())
          + " and "
          + Numbers.total(whole.before().events())
          + " in "
          + Numbers.count(whole.before().n());
    }
    return ", "
        + Numbers.total(whole.after().events())
        + " of "
        + Numbers.total(whole.after().exposure())
        + " and "
        + Numbers.total(whole.before().events())
        + " of "
        + Numbers.total(whole.before().exposure());
  }

  private String judged() {
    Better better = found.meaning().better();
    if (better == Better.NEITHER) {
      return "";
    }
    boolean higher = effect.value() > effect.kind().none();
    return higher == (better == Better.UP) ? ", which is better" : ", which is worse";
  }

  private String notShown() {
    String since = what().isEmpty() ? "afterwards" : "after" + what();
    return start()
        + "no difference is shown and none is ruled out: "
        + (telling.further() ? "" : since + " ")
        + "it may have been anything from "
        + span()
        + " before ("
        + (found.design() == Pairing.PAIRED ? "the same " + people() + "; " : "")
        + "95% CI)."
        + smallest();
  }

  /** "2 days lower to 1 day higher than"; of a ratio "0.89 to 2.00 times as high as". */
  private String span() {
    Interval interval = effect.interval();
    return effect.kind() == EffectSize.Kind.RATIO
        ? numbers.interval(effect).replace("no bound", "any number of") + " times as high as"
        : amount(interval.lower()) + " to " + amount(interval.upper()) + " than";
  }

  /** A ratio so high that it is said as a number of times. */
  private boolean isManifold() {
    return effect.kind() == EffectSize.Kind.RATIO && effect.value() >= 2;
  }

  private String smallest() {
    if (Double.isNaN(whole.smallest())) {
      return "";
    }
    String size =
        effect.kind() == EffectSize.Kind.RATIO
            ? "a rate less than " + Decimal.apartFrom(1, whole.smallest(), 1) + " times as high"
            : "a difference under " + numbers.size(whole.smallest());
    return " With so few data " + size + " would probably not have been seen.";
  }

  private String withoutInterval() {
    return Double.isNaN(effect.value())
        ? nothing()
        : subject()
            + " "
            + (effect.value() == effect.kind().none()
                ? "no different" + after() + " than before"
                : moved())
            + ", but the data are too few, or too much alike, to say how sure that is.";
  }

  private String nothing() {
    return telling.further()
        ? "After" + what() + " nothing can be said: there is no event before or after."
        : "Nothing can be said of " + quoted() + ": there is no event before or after.";
  }

  /** " 4 of 9 domains were higher, none lower." */
  private String domains() {
    if (found.domains().isEmpty()) {
      return "";
    }
    long up = found.domains().stream().filter(c -> points(c, 1)).count();
    long down = found.domains().stream().filter(c -> points(c, -1)).count();
    return " Of "
        + found.domains().size()
        + " domains "
        + number(up)
        + (up == 1 ? " is" : " are")
        + " shown to be higher and "
        + number(down)
        + " lower.";
  }

  private static boolean points(Contrast contrast, int sign) {
    EffectSize headline = contrast.headline();
    return headline.isShown() && Math.signum(headline.value()) == sign;
  }

  private static String number(long count) {
    return count == 0 ? "none" : Long.toString(count).toLowerCase(Locale.ROOT);
  }
}
