package org.centreline.analysis.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.centreline.chart.ChartTypes;

/**
 * The chance that the variation icon of a stable chart shows something else than common cause. It
 * is far below the chance of any signal on the chart, for the icon looks at the latest point alone.
 *
 * <p>Resource {@code false-alarm/icons.txt}: a line a kind of chart, set of rules and number of
 * base points, with the chance in units of 0.0001. Made by {@code IconChanceSimulation}, which runs
 * the whole analysis on seeded normal series. Between two numbers of points the chance is drawn
 * straight; above the last it stays.
 */
public final class IconChance {

  private static final String RESOURCE = "false-alarm/icons.txt";

  private IconChance() {}

  /** The chance, 0 to 1; NaN where the chart has no icon or no figure exists. */
  public static double of(ChartAnalysis analysis) {
    boolean known = analysis.variation().isPresent() && analysis.falseAlarm().isKnown();
    return known
        ? of(likeness(analysis) + "-" + analysis.setup().rules().id(), base(analysis))
        : Double.NaN;
  }

  /** Charts with limits are looked up as XmR charts. */
  private static String likeness(ChartAnalysis analysis) {
    return analysis.lastPhase().limits() ? ChartTypes.XMR.id() : ChartTypes.RUN.id();
  }

  private static int base(ChartAnalysis analysis) {
    return analysis.lastPhase().basePoints();
  }

  /** The chance of a kind of chart and a set, such as {@code xmr-mdc}. */
  static double of(String kind, int points) {
    TreeMap<Integer, Double> chances = TABLE.chances.getOrDefault(kind, new TreeMap<>());
    Map.Entry<Integer, Double> below = chances.floorEntry(points);
    Map.Entry<Integer, Double> above = chances.ceilingEntry(points);
    if (below == null) {
      return Double.NaN;
    }
    if (above == null || above.getKey().equals(below.getKey())) {
      return below.getValue();
    }
    double share = (points - below.getKey()) / (double) (above.getKey() - below.getKey());
    return below.getValue() + share * (above.getValue() - below.getValue());
  }

  private static final Table TABLE = Table.read();

  /** The chances by kind and number of base points. */
  private record Table(Map<String, TreeMap<Integer, Double>> chances) {

    static Table read() {
      Map<String, TreeMap<Integer, Double>> chances = new TreeMap<>();
      try (InputStream in = IconChance.class.getResourceAsStream(RESOURCE)) {
        String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        for (String line : text.lines().toList()) {
          String[] cells = line.split(" ");
          chances
              .computeIfAbsent(cells[0], kind -> new TreeMap<>())
              .put(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]) / 10_000.0);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Table(chances);
    }
  }
}
