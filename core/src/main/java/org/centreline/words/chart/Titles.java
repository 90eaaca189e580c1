package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;
import org.centreline.words.SubgroupWords;

/** What stands above a chart where the user says nothing else. */
public final class Titles {

  private Titles() {}

  /** The measure, and the group where there is one: "Days to first contact: North". */
  public static String title(ChartAnalysis analysis) {
    String measure = analysis.setup().title();
    return analysis.measured().group().map(group -> measure + ": " + group).orElse(measure);
  }

  /** What, how many and when: "XmR chart of 24 monthly points, Jan 2024 to Dec 2025". */
  public static String subtitle(ChartAnalysis analysis) {
    Subgroups subgroups = analysis.measured().subgroups();
    int shown = subgroups.size() - missing(analysis);
    String what = kind(analysis.setup().choice().type()) + CaseWords.direction(analysis);
    boolean cases = CaseWords.areCases(analysis);
    String points = Plural.of(shown, cases ? "case" : often(subgroups) + "point");
    return what + " of " + points + besides(analysis) + period(subgroups);
  }

  /** What the charts of sites are and in which unit: "p charts, per 1,000 bed days". */
  public static String sites(List<ChartAnalysis> charts) {
    String kinds =
        charts.stream()
            .map(chart -> chart.setup().choice().type().name() + "s")
            .distinct()
            .collect(Collectors.joining(", "));
    Scale scale = charts.get(0).setup().meaning().scale();
    String unit = scale.isPercent() ? "" : scale.unit().strip();
    return unit.isEmpty() ? kinds : kinds + ", " + unit;
  }

  /** The same, from when to when: the time of the site with the most. */
  public static String sitesOverTime(List<ChartAnalysis> charts) {
    Subgroups longest =
        charts.stream()
            .map(chart -> chart.measured().subgroups())
            .max(Comparator.comparingInt(Subgroups::size))
            .orElseThrow();
    return sites(charts) + period(longest);
  }

  /** "XmR chart"; where it shows something else than the measure, with its plain name. */
  static String kind(ChartType type) {
    boolean own = type.traits().has(Trait.EXPECTATION) || type.data() == Data.JOINT;
    String plain = own ? "" : type.statisticName().orElse("");
    boolean said = type.name().toLowerCase(Locale.ROOT).contains(plain.replace(' ', '-'));
    return said ? type.name() : type.name() + " (" + plain + "s)";
  }

  private static String often(Subgroups subgroups) {
    Rhythm rhythm = subgroups.rhythm();
    return switch (rhythm) {
      case DAY -> "daily ";
      case WEEKDAY -> "weekday ";
      case WEEK, MONTH, QUARTER, HALF_YEAR, YEAR -> rhythm.word() + "ly ";
      case IRREGULAR -> "";
    };
  }

  private static String besides(ChartAnalysis analysis) {
    List<String> notes = new ArrayList<>();
    int missing = missing(analysis);
    int excluded = analysis.points().count(Status.EXCLUDED);
    if (missing > 0) {
      notes.add(Numbers.count(missing) + " missing");
    }
    if (excluded > 0) {
      notes.add(Numbers.count(excluded) + " excluded");
    }
    int partial = analysis.points().count(Status.PARTIAL);
    if (partial > 0) {
      boolean open = analysis.measured().subgroups().open().isPresent();
      notes.add(Numbers.count(partial) + (open ? " open" : " partial"));
    }
    return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
  }

  /**
   * Counted in the data, for the first moving range of a chart is not a missing value; but a
   * subgroup of one has no spread.
   */
  private static int missing(ChartAnalysis analysis) {
    Series series = analysis.measured().series();
    Doubles values = series instanceof Samples ? analysis.points().values() : series.values();
    return values.size() - values.present().size();
  }

  private static String period(Subgroups subgroups) {
    if (subgroups.kind() == Subgroups.Kind.ROW) {
      return "";
    }
    SubgroupWords moments = new SubgroupWords(subgroups);
    String first = moments.label(0);
    String last = moments.label(subgroups.size() - 1);
    return ", " + (subgroups.size() == 1 ? first : first + " to " + last);
  }
}
