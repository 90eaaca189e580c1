package org.centreline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Comparison;
import org.centreline.analysis.Funnel;
import org.centreline.analysis.Funnel.Place;
import org.centreline.analysis.PhaseFacts;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.series.Doubles;
import org.centreline.words.FunnelWords;
import org.centreline.words.IconWords;
import org.centreline.words.Numbers;
import org.centreline.words.PhaseLine;

/** The tables of a comparison, as people read them. */
public final class SiteTable {

  private static final String NONE = "-";

  private SiteTable() {}

  /** One row a site, in the order of the charts. */
  public static Table of(Comparison comparison) {
    TableMaker<ChartAnalysis> table =
        new TableMaker<ChartAnalysis>().words("Site", Comparison::name);
    if (comparison.isOverTime() || comparison.funnel().isEmpty()) {
      table
          .numbers("Latest", SiteTable::latest)
          .numbers("Centre", chart -> Numbers.of(chart).plain(chart.lastPhase().centre()))
          .numbers("Limits", SiteTable::limits)
          .words("Variation", chart -> chart.variation().map(IconWords::brief).orElse(NONE));
    }
    if (comparison.charts().stream().anyMatch(chart -> chart.assurance().isPresent())) {
      table.words("Assurance", chart -> chart.assurance().map(IconWords::brief).orElse(NONE));
    }
    if (comparison.funnel().isPresent()) {
      Funnel funnel = comparison.funnel().get();
      table.numbers("Cases", chart -> cases(funnel, chart));
      table.numbers("All in all", chart -> overall(funnel, chart));
      table.words(
          "Funnel",
          chart -> comparison.place(Comparison.name(chart)).map(FunnelWords::brief).orElse(NONE));
    }
    return table.of(comparison.charts());
  }

  private static String latest(ChartAnalysis chart) {
    Doubles present = chart.points().values().present();
    return present.size() == 0
        ? NONE
        : Numbers.of(chart).plainDatum(present.get(present.size() - 1));
  }

  private static String limits(ChartAnalysis chart) {
    PhaseFacts facts = chart.lastPhase();
    if (!facts.limits()) {
      return NONE;
    }
    Numbers numbers = Numbers.of(chart);
    double lower = new PhaseLine(chart.points().drawn().lower(), facts.phase().span()).last();
    double upper = new PhaseLine(chart.points().drawn().upper(), facts.phase().span()).last();
    return numbers.plain(lower) + " to " + numbers.plain(upper);
  }

  private static String cases(Funnel funnel, ChartAnalysis chart) {
    int site = funnel.counts().sites().indexOf(Comparison.name(chart));
    return site < 0 ? NONE : Numbers.raw(funnel.counts().denominators().get(site));
  }

  private static String overall(Funnel funnel, ChartAnalysis chart) {
    int site = funnel.counts().sites().indexOf(Comparison.name(chart));
    return site < 0 ? NONE : FunnelWords.value(funnel, funnel.values().get(site));
  }

  /**
   * Is each site changing, and is it different from the others? Rows are what the charts say,
   * columns where the funnel has them, cells the sites.
   */
  public static Table matrix(Comparison comparison) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("", Align.LEFT));
    for (String head : List.of("Below the others", "Like the others", "Above the others")) {
      columns.add(new Column(head, Align.LEFT));
    }
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (ChartAnalysis chart : comparison.charts()) {
      String row = chart.variation().map(IconWords::brief).orElse("Too few points");
      rows.computeIfAbsent(
          row, k -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      comparison
          .place(Comparison.name(chart))
          .ifPresent(place -> rows.get(row).get(column(place)).add(Comparison.name(chart)));
    }
    List<List<String>> cells = new ArrayList<>();
    rows.forEach(
        (row, sites) -> {
          List<String> line = new ArrayList<>();
          line.add(row);
          sites.forEach(names -> line.add(names.isEmpty() ? NONE : String.join(", ", names)));
          cells.add(line);
        });
    return new Table(columns, cells);
  }

  /** The cells of the matrix that hold sites, one line each. */
  public static List<String> matrixLines(Comparison comparison) {
    Table matrix = matrix(comparison);
    List<String> lines = new ArrayList<>();
    for (List<String> row : matrix.rows()) {
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).equals(NONE)) {
          String head = matrix.columns().get(i).head().toLowerCase(Locale.ROOT);
          lines.add(row.get(0) + ", " + head + ": " + row.get(i));
        }
      }
    }
    return lines;
  }

  /** Beyond the outer limits; what lies between the two pairs of limits is like the others. */
  private static int column(Place place) {
    return switch (place) {
      case BELOW_998 -> 0;
      case ABOVE_998 -> 2;
      default -> 1;
    };
  }
}
