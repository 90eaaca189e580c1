package org.centreline.words;

import java.util.List;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Bar;

/** What is said about a Pareto chart. */
public final class ParetoWords {

  private static final int NAMED = 3;
  private static final int LONGEST_NAME = 40;
  private static final int SHORT_NAMES = 80;
  private static final int LONGEST_GROUP = 24;

  private ParetoWords() {}

  /** What it is called, and the group where there is one: "Cause: North". */
  public static String title(String title, Pareto pareto) {
    return pareto.group().map(group -> title + ": " + group).orElse(title);
  }

  /** "Pareto chart of 420 in 9 categories"; what has no category is said too. */
  public static String subtitle(Pareto pareto) {
    String missing =
        pareto.missing() > 0 ? " (" + count(pareto.missing()) + " without a category)" : "";
    return "Pareto chart of "
        + count(pareto.total())
        + " in "
        + categories(pareto.categories())
        + missing;
  }

  /** Which few categories make up most, or that none stand out. */
  public static String verdict(Pareto pareto) {
    if (pareto.categories() == 1) {
      return "Everything is in one category, " + name(pareto.bars().get(0)) + ".";
    }
    int few = pareto.few().categories();
    if (2 * few > pareto.categories()) {
      return "No few categories stand out: it takes "
          + few(pareto)
          + " to make up 80%; the largest, "
          + name(pareto.bars().get(0))
          + ", has "
          + percent(pareto.bars().get(0).share())
          + ".";
    }
    return names(pareto)
        + (few == 1 ? " makes up " : " make up ")
        + percent(pareto.few().share())
        + " of "
        + count(pareto.total())
        + ": "
        + few(pareto)
        + " categories.";
  }

  /** "4 of 9". */
  private static String few(Pareto pareto) {
    return Numbers.count(pareto.few().categories()) + " of " + Numbers.count(pareto.categories());
  }

  /** The largest of the few, as far as there is room and they have bars. */
  private static String names(Pareto pareto) {
    List<Bar> bars = pareto.bars().subList(0, pareto.fewBars());
    int few = pareto.few().categories();
    int named = few == bars.size() && few == NAMED + 1 && isShort(bars) ? few : NAMED;
    List<String> names = bars.stream().limit(named).map(ParetoWords::name).toList();
    int more = few - names.size();
    if (more > 0) {
      return String.join(", ", names) + " and " + Numbers.count(more) + " more";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Whether naming a last one takes no more room than saying that there is one. */
  private static boolean isShort(List<Bar> bars) {
    return bars.stream().mapToInt(bar -> name(bar).length()).sum() <= SHORT_NAMES;
  }

  private static String name(Bar bar) {
    return AltLength.cut(bar.name(), LONGEST_NAME);
  }

  /** What a bar says when it is pointed at: "Staffing: 120, 28.6%". */
  public static String bar(Pareto pareto, int position) {
    Bar bar = pareto.bars().get(position);
    return bar.name() + ": " + count(bar.count()) + ", " + exactPercent(bar.share());
  }

  /** What the running line says over a bar: "Up to Staffing: 240, 57.1%". */
  public static String upTo(Pareto pareto, int position) {
    Bar bar = pareto.bars().get(position);
    return "Up to "
        + bar.name()
        + ": "
        + count(bar.cumulative())
        + ", "
        + exactPercent(bar.cumulativeShare());
  }

  /** At most {@link AltLength#MOST} characters. */
  public static String altText(Pareto pareto) {
    String what = AltLength.cut(pareto.measure(), LONGEST_NAME);
    String whose = pareto.group().map(g -> ", " + AltLength.cut(g, LONGEST_GROUP)).orElse("");
    String begin = "Pareto chart of " + what + whose + ": ";
    Bar first = pareto.bars().get(0);
    String end =
        name(first)
            + " is largest with "
            + percent(first.share())
            + "; "
            + few(pareto)
            + (pareto.few().categories() == 1 ? " makes up 80%." : " make up 80%.");
    return AltLength.cut(begin + end, AltLength.MOST);
  }

  /** The whole chart in sentences, for people who cannot see it. */
  public static String description(Pareto pareto) {
    StringBuilder text = new StringBuilder(subtitle(pareto) + ". " + verdict(pareto));
    for (Bar bar : pareto.bars()) {
      text.append(' ')
          .append(bar.name())
          .append(": ")
          .append(count(bar.count()))
          .append(", ")
          .append(percent(bar.share()))
          .append('.');
    }
    return text.toString();
  }

  /** What the bars and the line are. */
  public static String footer() {
    return "Bars: counts, largest first (dark: up to 80%); line: running share; dashes: 80%";
  }

  /** A number of things, with as many decimals as it needs. */
  public static String count(double count) {
    return Numbers.raw(count);
  }

  /** A share in whole percent: "29%", "under 1%", "over 99%". */
  public static String percent(double share) {
    return Decimal.ofHundred(100 * share, 0) + "%";
  }

  /** A share with one decimal, for tables, where 79.8% must not look like the mark. */
  public static String exactPercent(double share) {
    return Decimal.ofHundred(100 * share, 1) + "%";
  }

  /** "9 categories". */
  public static String categories(int number) {
    return Numbers.count(number) + (number == 1 ? " category" : " categories");
  }
}
