package org.centreline.project.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.Theme;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.Standing;
import org.centreline.report.slides.SlideIcon;
import org.centreline.report.slides.SlideTable;
import org.centreline.report.slides.SlideTable.Cell;
import org.centreline.report.slides.SlideTable.Column;
import org.centreline.report.slides.SlideTable.Look;
import org.centreline.report.slides.SlideTable.Row;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * The summary as a table: one row a chart, outcome measures first, the sites of a measure below its
 * name; of a pack with very many charts one row a measure.
 *
 * @param standings one a chart
 */
record SummaryRows(List<Standing> standings) {

  /** Of so many charts each has a row of its own. */
  private static final int EACH = 60;

  /** More measures have no row. */
  static final int MOST = 300;

  /** How high rows of one line and of two lines are, and how wide their icons. */
  private static final double ONE_LINE = 30;

  private static final double TWO_LINES = 42;

  SlideTable table() {
    List<Row> rows = new ArrayList<>();
    measures().stream()
        .sorted(Comparator.comparingInt(this::rank))
        .limit(MOST)
        .forEach(charts -> rows.addAll(rows(charts)));
    String title = "Where each measure stands";
    SlideTable low = new SlideTable(title, columns(ONE_LINE), rows);
    return low.isWithin(ONE_LINE) ? low : new SlideTable(title, columns(TWO_LINES), rows);
  }

  /** Of very many charts those come first that are to be looked at. */
  private int rank(List<Standing> charts) {
    return standings.size() <= EACH ? 0 : new SummaryWords(charts).rank();
  }

  private static List<Column> columns(double icons) {
    return List.of(
        new Column("Measure", 360 - 2 * icons, Look.WORDS),
        new Column("Latest", 150, Look.WORDS),
        new Column("Target", 116, Look.NUMBERS),
        new Column("Variation", icons, Look.ICONS),
        new Column("", 131, Look.SMALL_WORDS),
        new Column("Assurance", icons, Look.ICONS),
        new Column("", 131, Look.SMALL_WORDS));
  }

  /** How many measures have no row. */
  int left() {
    return Math.max(0, measures().size() - MOST);
  }

  /** The charts of each measure, those of a kind together. */
  List<List<Standing>> measures() {
    List<List<Standing>> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<String, List<Standing>> measures = new LinkedHashMap<>();
      for (Standing standing : standings) {
        if (standing.chapter().measure().kind() == kind) {
          String id = standing.chapter().measure().id();
          measures.computeIfAbsent(id, one -> new ArrayList<>()).add(standing);
        }
      }
      all.addAll(measures.values());
    }
    return all;
  }

  private List<Row> rows(List<Standing> charts) {
    if (charts.size() == 1) {
      return List.of(row(charts.get(0), Row.Kind.PLAIN));
    }
    if (standings.size() > EACH) {
      return List.of(counted(charts));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.heading(charts.get(0).chapter().result().title()));
    charts.forEach(standing -> rows.add(row(standing, Row.Kind.BELOW)));
    return rows;
  }

  private static Row counted(List<Standing> charts) {
    SummaryWords words = new SummaryWords(charts);
    return new Row(
        List.of(
            Cell.of(charts.get(0).chapter().result().title()),
            Cell.of(Plural.of(charts.size(), "chart")),
            Cell.of(""),
            Cell.icon(Optional.empty()),
            Cell.of(words.variation()),
            Cell.icon(Optional.empty()),
            Cell.of(words.assurance())),
        Row.Kind.PLAIN);
  }

  private static Row row(Standing standing, Row.Kind kind) {
    ChartAnalysis chart = standing.chapter().chart();
    Theme theme = standing.chapter().result().presentation().theme();
    String title = standing.chapter().title();
    String name = kind == Row.Kind.BELOW ? chart.measured().group().orElse(title) : title;
    String since = standing.chapter().followed().map(Followed::brief).orElse("");
    String when = standing.stale().orElseGet(standing::when);
    Optional<SlideIcon> variation = chart.variation().map(v -> SlideIcon.of(v, theme));
    Optional<SlideIcon> assurance =
        chart.assurance().map(a -> SlideIcon.of(a, standing.assuranceText(), theme));
    return new Row(
        List.of(
            new Cell(name, since, false, Optional.empty()),
            new Cell(standing.valueText(), when, true, Optional.empty()),
            Cell.of(standing.targetText()),
            Cell.icon(variation),
            Cell.of(standing.variationText()),
            Cell.icon(assurance),
            Cell.of(standing.assuranceText())),
        kind);
  }

  /** What is said where not every measure has a row. */
  Optional<String> leftOut() {
    return left() == 0
        ? Optional.empty()
        : Optional.of(
            Plural.of(left(), "measure")
                + " beyond the first "
                + Numbers.count(MOST)
                + " have no row in the summary.");
  }
}
