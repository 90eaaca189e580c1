package org.centreline.words.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.words.chart.VariationRow;

/**
 * Is each site changing, as its own chart says, and is it different from the others, as the funnel
 * says? The form is that of Western Australia's qiverse, in words of our own.
 *
 * @param usual the columns that are shown even where nothing is in them
 * @param cells the charts of each row and column, in the order of the sites
 */
public record PeerMatrix(
    List<PeerColumn> usual, Map<VariationRow, Map<PeerColumn, List<ChartAnalysis>>> cells) {

  /** The matrix of sites that have a funnel. */
  public static PeerMatrix of(Comparison comparison) {
    Better better = comparison.charts().get(0).setup().meaning().better();
    Map<String, Place> places = comparison.places();
    Map<VariationRow, Map<PeerColumn, List<ChartAnalysis>>> cells =
        new EnumMap<>(VariationRow.class);
    for (ChartAnalysis chart : comparison.charts()) {
      PeerColumn column =
          Optional.ofNullable(places.get(Comparison.name(chart)))
              .map(place -> PeerColumn.of(place, better))
              .orElse(PeerColumn.NONE);
      cells
          .computeIfAbsent(VariationRow.of(chart), row -> new EnumMap<>(PeerColumn.class))
          .computeIfAbsent(column, c -> new ArrayList<>())
          .add(chart);
    }
    return new PeerMatrix(PeerColumn.usual(better), cells);
  }

  /** The rows, those that are empty only where they are usual. */
  public List<VariationRow> rows() {
    return Stream.of(VariationRow.values())
        .filter(row -> row.isUsual() || cells.containsKey(row))
        .toList();
  }

  /** The columns: better, alike, worse, or where neither is better lower, alike, higher. */
  public List<PeerColumn> columns() {
    List<PeerColumn> columns = new ArrayList<>(usual);
    if (cells.values().stream().anyMatch(row -> row.containsKey(PeerColumn.NONE))) {
      columns.add(PeerColumn.NONE);
    }
    return columns;
  }

  /** The charts of a cell; none where it is empty. */
  public List<ChartAnalysis> cell(VariationRow row, PeerColumn column) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
  }
}
