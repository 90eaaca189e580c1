package org.centreline.report.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.phase.Span;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.TableMaker;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;
import org.centreline.words.PhaseLine;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.VariationRow;
import org.centreline.words.compare.FunnelWords;
import org.centreline.words.compare.PeerColumn;
import org.centreline.words.compare.PeerMatrix;

/** The tables of a comparison, as people read them. */
final class SiteTable {

  private static final String NONE = "-";

  /** How many sites a cell names. */
  private static final int NAMED = 12;

  private SiteTable() {}

  /** One row a site of some of them. */
  static Table of(Comparison comparison, List<ChartAnalysis> sites) {
    Numbers numbers = Numbers.together(comparison.charts());
    TableMaker<ChartAnalysis> table =
        new TableMaker<ChartAnalysis>().words("Site", Comparison::name);
    boolean alone = comparison.funnel().isEmpty();
    if (alone && comparison.charts().stream().allMatch(CaseWords::speakOf)) {
      cases(table, sites.get(0));
    } else if (alone) {
      table
          .numbers("Latest", chart -> latest(chart, numbers))
          .numbers("Centre", chart -> centre(chart, numbers))
          .numbers("Limits", chart -> limits(chart, numbers));
    }
    if (alone || comparison.isOverTime()) {
      table.words("Variation", chart -> chart.variation().map(IconWords::brief).orElse(NONE));
    }
    if (sites.stream().anyMatch(chart -> AssuranceWords.brief(chart).isPresent())) {
      table.words("Assurance", chart -> AssuranceWords.shortest(chart).orElse(NONE));
    }
    if (comparison.funnel().isPresent()) {
      funnel(table, comparison.funnel().get());
    }
    return table.of(sites);
  }

  /** What was seen and expected at each site; a centre of 0 and limits that move say nothing. */
  private static void cases(TableMaker<ChartAnalysis> table, ChartAnalysis one) {
    table
        .numbers(
            CaseWords.areCases(one) ? "Cases" : "Points",
            chart -> Numbers.count(chart.included().present().size()))
        .numbers("Events", chart -> new CaseWords(chart).seen(whole(chart)))
        .numbers("Expected", chart -> new CaseWords(chart).awaited(whole(chart)))
        .numbers("Signals", chart -> Numbers.count(chart.findings().size()));
  }

  private static Span whole(ChartAnalysis chart) {
    return new Span(0, chart.points().size() - 1);
  }

  private static void funnel(TableMaker<ChartAnalysis> table, Funnel funnel) {
    Map<String, Integer> index = new HashMap<>();
    funnel.counts().sites().forEach(site -> index.put(site, index.size()));
    Doubles cases = funnel.counts().denominators();
    Doubles values = funnel.values();
    List<Place> places = funnel.places();
    Function<ChartAnalysis, Optional<Integer>> site =
        chart -> Optional.ofNullable(index.get(Comparison.name(chart)));
    table
        .numbers(
            size(funnel.request().kind()),
            chart -> site.apply(chart).map(cases::get).map(Numbers::total).orElse(NONE))
        .numbers(
            "All in all",
            chart ->
                site.apply(chart).map(i -> FunnelWords.value(funnel, values.get(i))).orElse(NONE))
        .words(
            "Funnel",
            chart -> site.apply(chart).map(places::get).map(FunnelWords::brief).orElse(NONE));
  }

  private static String size(FunnelKind kind) {
    return switch (kind) {
      case PROPORTION -> "Cases";
      case RATE -> "Out of";
      case RATIO -> "Expected";
    };
  }

  private static String centre(ChartAnalysis chart, Numbers numbers) {
    double centre = chart.lastPhase().centre();
    return Double.isNaN(centre) ? NONE : numbers.plain(centre);
  }

  private static String latest(ChartAnalysis chart, Numbers numbers) {
    Doubles present = chart.included().present();
    return present.size() == 0 ? NONE : numbers.plainDatum(present.get(present.size() - 1));
  }

  private static String limits(ChartAnalysis chart, Numbers numbers) {
    PhaseFacts facts = chart.lastPhase();
    if (!facts.limits()) {
      return NONE;
    }
    double lower = new PhaseLine(chart.points().drawn().lower(), facts.phase().span()).last();
    double upper = new PhaseLine(chart.points().drawn().upper(), facts.phase().span()).last();
    return numbers.plain(lower) + " to " + numbers.plain(upper);
  }

  /** Is each site changing, and is it different from the others? Cells are the sites. */
  static Table matrix(Comparison comparison) {
    PeerMatrix matrix = PeerMatrix.of(comparison);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Its own chart", Align.LEFT));
    matrix.columns().forEach(column -> columns.add(new Column(column.head(), Align.LEFT)));
    List<List<String>> rows = new ArrayList<>();
    for (VariationRow row : matrix.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.head());
      matrix.columns().forEach(column -> cells.add(sites(matrix.cell(row, column))));
      rows.add(cells);
    }
    return new Table(columns, rows);
  }

  private static String sites(List<ChartAnalysis> charts) {
    List<String> names = charts.stream().limit(NAMED).map(Comparison::name).toList();
    int more = charts.size() - names.size();
    String all = String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    return names.isEmpty() ? NONE : all;
  }

  /** The cells of the matrix that hold sites, one line each. */
  static List<String> matrixLines(Comparison comparison) {
    PeerMatrix matrix = PeerMatrix.of(comparison);
    List<String> lines = new ArrayList<>();
    for (VariationRow row : matrix.rows()) {
      for (PeerColumn column : matrix.columns()) {
        String sites = sites(matrix.cell(row, column));
        if (!sites.equals(NONE)) {
          String head = column.head().toLowerCase(Locale.ROOT);
          lines.add(row.head() + ", " + head + ": " + sites);
        }
      }
    }
    return lines;
  }
}
