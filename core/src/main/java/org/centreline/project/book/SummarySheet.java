package org.centreline.project.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Standing;
import org.centreline.report.office.SheetRows;
import org.centreline.report.office.SheetStyle;
import org.centreline.report.office.WorkbookSheet;
import org.centreline.report.office.WorkbookSheet.Top;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.words.Numbers;

/**
 * Where each measure stands: a row a chart, numbers as numbers with the decimals of the page.
 *
 * @param standings one a chart
 * @param places where the charts stand, as seen from the folder of the pack
 */
record SummarySheet(List<Standing> standings, ChartPlaces places) {

  /** A column: what stands above it, how many letters wide it is, and what is in it. */
  private enum Column {
    MEASURE("Measure", 28),
    SITE("Site", 15),
    LATEST("Latest", 10),
    DATE("Date", 12),
    TARGET("Target", 15),
    CENTRE("Centre", 10),
    LOWER("Lower limit", 10),
    UPPER("Upper limit", 10),
    UNIT("Unit", 9),
    VARIATION("Variation", 19),
    ASSURANCE("Assurance", 17),
    SENTENCE("What the chart says", 52),
    OUTCOME("What followed the changes", 42),
    NOTE("To know", 20),
    CHART("Chart", 14),
    KIND("Kind", 11),
    ID("In points", 16);

    private final String head;
    private final int width;

    Column(String head, int width) {
      this.head = head;
      this.width = width;
    }
  }

  WorkbookSheet sheet() {
    List<Column> columns = columns();
    return new WorkbookSheet(
        "Summary",
        columns.stream().map(column -> column.width).toList(),
        Top.HEADER,
        standings.stream().map(one -> places.page(one.chapter())).distinct().toList(),
        sheet -> write(sheet, columns));
  }

  private static final Set<Column> NUMBERS =
      EnumSet.of(
          Column.LATEST, Column.DATE, Column.TARGET, Column.CENTRE, Column.LOWER, Column.UPPER);

  /** Those in which some measure has something. */
  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(Column.values()));
    if (standings.stream().allMatch(one -> group(one).isEmpty())) {
      columns.remove(Column.SITE);
    }
    if (standings.stream().allMatch(one -> one.outcome().isEmpty())) {
      columns.remove(Column.OUTCOME);
    }
    if (standings.stream().allMatch(one -> unit(one).isEmpty())) {
      columns.remove(Column.UNIT);
    }
    if (standings.stream().allMatch(one -> note(one).isEmpty())) {
      columns.remove(Column.NOTE);
    }
    return columns;
  }

  private void write(SheetRows sheet, List<Column> columns) {
    sheet.begin();
    for (Column column : columns) {
      sheet.text(column.head, NUMBERS.contains(column) ? SheetStyle.NUMBER_HEAD : SheetStyle.HEAD);
    }
    sheet.end();
    for (Standing standing : standings) {
      sheet.begin();
      columns.forEach(column -> cell(sheet, column, standing));
      sheet.end();
    }
  }

  private void cell(SheetRows sheet, Column column, Standing standing) {
    Chapter chapter = standing.chapter();
    switch (column) {
      case MEASURE -> sheet.text(chapter.result().title(), SheetStyle.WRAPPED);
      case SITE -> sheet.text(group(standing), SheetStyle.WRAPPED);
      case LATEST -> sheet.number(standing.value(), measured(chapter.chart()));
      case DATE -> date(sheet, standing);
      case TARGET -> sheet.number(standing.target(), goal(chapter.chart(), standing.target()));
      case CENTRE -> sheet.number(standing.centre(), computed(chapter.chart()));
      case LOWER -> sheet.number(standing.lower(), computed(chapter.chart()));
      case UPPER -> sheet.number(standing.upper(), computed(chapter.chart()));
      case UNIT -> sheet.text(unit(standing), SheetStyle.WRAPPED);
      case VARIATION -> sheet.text(standing.variationText(), SheetStyle.WRAPPED);
      case ASSURANCE -> sheet.text(standing.assuranceText(), SheetStyle.WRAPPED);
      case SENTENCE -> sheet.text(standing.sentence(), SheetStyle.WRAPPED);
      case OUTCOME -> sheet.text(standing.outcome().orElse(""), SheetStyle.WRAPPED);
      case NOTE -> sheet.text(note(standing), SheetStyle.WRAPPED);
      case CHART -> sheet.link("See the chart", places.page(chapter), chapter.anchor());
      case KIND -> sheet.text(chapter.measure().kind().word(), SheetStyle.WRAPPED);
      case ID -> sheet.text(chapter.measure().id(), SheetStyle.WRAPPED);
    }
  }

  private static String group(Standing standing) {
    return standing.chapter().chart().measured().group().orElse("");
  }

  /** Of a percentage it is the sign, which is in the number. */
  private static String unit(Standing standing) {
    Scale scale = standing.chapter().chart().setup().meaning().scale();
    return scale.isPercent() ? "" : scale.unit().strip();
  }

  private static void date(SheetRows sheet, Standing standing) {
    Subgroups subgroups = standing.chapter().chart().measured().subgroups();
    if (standing.latest() >= 0 && subgroups.isCalendar()) {
      boolean month = subgroups.rhythm() == Rhythm.MONTH;
      sheet.day(
          subgroups.dates().get(standing.latest()), month ? SheetStyle.MONTH : SheetStyle.DAY);
    } else {
      sheet.text(standing.x().orElse(""), SheetStyle.WRAPPED);
    }
  }

  /** That the newest period has no value, or only a part of one. */
  private static String note(Standing standing) {
    return standing.stale().orElse(standing.isPartial() ? "Partial: the period goes on" : "");
  }

  private static int measured(ChartAnalysis chart) {
    return look(Numbers.of(chart), Numbers.of(chart).precision().measured());
  }

  private static int computed(ChartAnalysis chart) {
    Numbers numbers = Numbers.ofLines(chart);
    boolean sums = chart.setup().choice().type().traits().has(Trait.DECISION_INTERVAL);
    return sums ? SheetStyle.SIGMAS : look(numbers, numbers.precision().computed());
  }

  /** As many decimals as it was typed with, and whether less or more is better. */
  private static int goal(ChartAnalysis chart, double target) {
    Numbers numbers = Numbers.of(chart);
    int look = look(numbers, numbers.decimals(target));
    return switch (chart.setup().meaning().better()) {
      case UP -> SheetStyle.atLeast(look);
      case DOWN -> SheetStyle.atMost(look);
      case NEITHER -> look;
    };
  }

  private static int look(Numbers numbers, int decimals) {
    return numbers.scale().isPercent()
        ? SheetStyle.percentage(decimals)
        : SheetStyle.number(decimals);
  }
}
