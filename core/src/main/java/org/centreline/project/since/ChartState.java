package org.centreline.project.since;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.VladChart;

/**
 * A chart as a pack has it.
 *
 * @param key which chart
 * @param title what people call it
 * @param terms how it is made
 * @param variation the icon of variation
 * @param assurance the icon of assurance
 * @param x the date or label of its latest value; empty where there is none
 * @param signals what the rules find
 * @param phases the dates or labels where its phases begin
 * @param points its data; empty where they are not known
 */
public record ChartState(
    Key key,
    String title,
    Terms terms,
    IconState variation,
    IconState assurance,
    Optional<String> x,
    List<SignalState> signals,
    List<String> phases,
    List<PointState> points) {

  /** Which chart: the measure and, where it has groups, the group. */
  public record Key(String measure, Optional<String> group) {}

  /**
   * How a chart is made.
   *
   * @param type the kind of chart
   * @param unit empty where there is none
   * @param target NaN where there is none
   * @param from where a target between two numbers begins; NaN where there is none
   * @param to where it ends
   */
  public record Terms(String type, String unit, double target, double from, double to) {}

  public ChartState {
    signals = List.copyOf(signals);
    phases = List.copyOf(phases);
    points = List.copyOf(points);
  }

  /** The kind of chart on which every value is the sum of all before it. */
  private static final String ADDED_UP = VladChart.TYPE.id();

  /** The same with its data as a pack has them. */
  ChartState with(List<PointState> known) {
    boolean sums = terms.type().equals(ADDED_UP);
    return holding(sums ? known.stream().map(PointState::alone).toList() : known);
  }

  /** The same with its data. */
  ChartState holding(List<PointState> known) {
    return new ChartState(key, title, terms, variation, assurance, x, signals, phases, known);
  }
}
