package org.centreline.project.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.CrossTable;
import org.centreline.report.html.CrossTable.Cell;
import org.centreline.report.html.CrossTable.Link;
import org.centreline.report.html.CrossTable.Row;
import org.centreline.report.html.CrossTable.Tint;
import org.centreline.report.html.Html;
import org.centreline.words.chart.VariationRow;

/**
 * Variation across, by assurance: which measures change, and which will reach their target. Rows
 * and columns follow board reports on Making Data Count's icons (NHS England). A measure that is
 * shown to be better or worse since a change stands in a row of its own, for its chart may have new
 * limits since and be ordinary by them.
 */
final class IconMatrix {

  /** What assurance says. */
  private enum Column {
    PASSING("Passing"),
    HIT_AND_MISS("Hit and miss"),
    FAILING("Failing"),
    DOUBTED("Not said: the sentence says why"),
    NONE("No target or no limits");

    private final String head;

    Column(String head) {
      this.head = head;
    }

    static Column of(Chapter chapter) {
      ChartAnalysis chart = chapter.chart();
      return chart.assuranceDoubt().isPresent()
          ? DOUBTED
          : chart.assurance().map(Column::of).orElse(NONE);
    }

    private static Column of(Assurance assurance) {
      return switch (assurance) {
        case PASSING -> PASSING;
        case HIT_AND_MISS -> HIT_AND_MISS;
        case FAILING -> FAILING;
      };
    }
  }

  private static final List<Column> ALL = List.of(Column.values());

  private final ChartPlaces places;
  private final List<Chapter> chapters;
  private final List<Column> columns;
  private final Map<String, String> stale = new HashMap<>();

  private IconMatrix(List<Standing> standings, ChartPlaces places) {
    this.places = places;
    chapters = standings.stream().map(Standing::chapter).toList();
    standings.forEach(one -> one.stale().ifPresent(text -> stale.put(one.chapter().name(), text)));
    columns =
        Arrays.stream(Column.values())
            .filter(column -> column != Column.DOUBTED || isAny(c -> Column.of(c) == column))
            .toList();
  }

  private boolean isAny(Predicate<Chapter> passes) {
    return chapters.stream().anyMatch(passes);
  }

  /** Charts that are named in the cells of the first screen; more are counted there. */
  private static final int FEW = 12;

  /** More charts are not named in it. */
  private static final int MOST = 5_000;

  /** What the full matrix of many charts is called, where the counted one leads. */
  static final String EVERY = "Every chart by variation and assurance";

  /** Whether charts are so many that the first screen counts them. */
  static boolean isCounted(List<Standing> standings) {
    return standings.size() > FEW;
  }

  /** Whether every chart is named in a matrix below. */
  static boolean isNamed(List<Standing> standings) {
    return isCounted(standings) && standings.size() <= MOST;
  }

  /**
   * The first matrix: the charts by name, or, where there are many, their number.
   *
   * @param places where the charts stand
   */
  static void first(Html html, List<Standing> standings, ChartPlaces places) {
    IconMatrix matrix = new IconMatrix(standings, places);
    String caption = "Measures by variation and assurance";
    List<Row> rows = matrix.rows();
    if (isCounted(standings)) {
      List<Row> counted = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        counted.add(
            counted(rows.get(i), places.part(isNamed(standings) ? "cells-" + (i + 1) : "summary")));
      }
      new CrossTable(caption, matrix.heads(), counted).write(html);
    } else {
      html.line("p", matrix.advice());
      new CrossTable(caption, matrix.heads(), rows).write(html);
    }
  }

  private static Row counted(Row row, String href) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      String count = Integer.toString(cell.links().size());
      List<Link> links = cell.links().isEmpty() ? List.of() : List.of(new Link(count, href));
      cells.add(new Cell(links, cell.tint()));
    }
    return new Row(row.head(), cells);
  }

  /** Every chart by name. */
  static void write(Html html, List<Standing> standings, ChartPlaces places) {
    IconMatrix matrix = new IconMatrix(standings, places);
    html.line("p", matrix.advice());
    new CrossTable(EVERY, matrix.heads(), matrix.rows()).write(html, "cells-");
  }

  private String advice() {
    return "Look first at what is concerning and failing; then at common cause and failing: that is"
        + " stable, so it will go on missing its target until the process is changed."
        + (isAny(c -> c.followed().isPresent())
            ? " A measure with a change is told by what followed it, then by its chart."
            : "");
  }

  private List<String> heads() {
    return Stream.concat(Stream.of("Variation"), columns.stream().map(c -> c.head)).toList();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Followed.Row row : Followed.Row.values()) {
      Predicate<Chapter> passes = c -> Followed.Row.of(c).equals(Optional.of(row));
      if (isAny(passes)) {
        rows.add(row(row.head(), passes, row == Followed.Row.WORSE ? ALL : List.of()));
      }
    }
    for (VariationRow row : VariationRow.values()) {
      Predicate<Chapter> passes =
          c -> Followed.Row.of(c).isEmpty() && VariationRow.of(c.chart()) == row;
      if (row.isUsual() || isAny(passes)) {
        boolean usual = row != VariationRow.IMPROVING && row.isUsual();
        List<Column> urgent = usual ? List.of(Column.FAILING) : List.of();
        rows.add(row(row.head(), passes, row == VariationRow.CONCERNING ? ALL : urgent));
      }
    }
    return rows;
  }

  private Row row(String head, Predicate<Chapter> passes, List<Column> urgent) {
    return new Row(
        head,
        columns.stream().map(column -> cell(column, passes, urgent.contains(column))).toList());
  }

  /** A cell that nothing stands in is not urgent, whatever would be there. */
  private Cell cell(Column column, Predicate<Chapter> passes, boolean urgent) {
    List<Link> here =
        chapters.stream()
            .filter(chapter -> Column.of(chapter) == column && passes.test(chapter))
            .map(c -> new Link(c.title(), places.chart(c), note(c)))
            .toList();
    return new Cell(here, urgent && !here.isEmpty() ? Tint.URGENT : Tint.PLAIN);
  }

  private String note(Chapter chapter) {
    return Stream.of(followed(chapter), stale.getOrDefault(chapter.name(), ""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String followed(Chapter chapter) {
    Optional<String> brief = chapter.followed().map(Followed::brief);
    String chart = VariationRow.of(chapter.chart()).head().toLowerCase(Locale.ROOT);
    String also = Followed.Row.of(chapter).isPresent() ? "; chart: " + chart : "";
    return brief.map(words -> words + also).orElse("");
  }
}
