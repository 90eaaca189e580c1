package org.centreline.analysis.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.centreline.Matter;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.csv.text.Likeness;

/** What is wrong or doubtful with the names of sites. */
public final class SiteNames {

  private static final int MOST = 5;
  private static final Pattern SPACES = Pattern.compile("\\s{2,}");

  private SiteNames() {}

  /** The first few of many. */
  static String some(List<String> sites) {
    int more = sites.size() - MOST;
    return more <= 0
        ? String.join(", ", sites)
        : String.join(", ", sites.subList(0, MOST)) + " and " + more + " more";
  }

  /**
   * Refuses two sites of one name, which columns that hold " / " can make.
   *
   * @throws MisuseException where there are some
   */
  static void check(List<ChartAnalysis> charts) {
    Set<String> seen = new LinkedHashSet<>();
    for (ChartAnalysis chart : charts) {
      String name = Comparison.name(chart);
      if (!seen.add(name)) {
        throw new MisuseException(
            List.of(
                "two sites would both be called '"
                    + name
                    + "', as a column of "
                    + Matter.BY
                    + " holds ' / ' itself; rename one in the file"));
      }
    }
  }

  /** Names that differ only by spaces, dashes or capital letters are told. */
  public static List<Warning> alike(List<ChartAnalysis> charts) {
    return Likeness.among(charts.stream().map(Comparison::name).toList()).stream()
        .map(
            names ->
                new Warning(
                    "similar-names",
                    String.join(
                            " and ", names.stream().map(name -> "'" + visible(name) + "'").toList())
                        + " differ only by spaces, dashes or capital letters and are taken as"
                        + " different sites."))
        .toList();
  }

  /** Several spaces, which a page shows as one, are counted. */
  private static String visible(String name) {
    return SPACES.matcher(name).replaceAll(found -> "[" + found.group().length() + " spaces]");
  }
}
