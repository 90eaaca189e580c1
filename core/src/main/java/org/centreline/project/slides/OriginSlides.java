package org.centreline.project.slides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.Centreline;
import org.centreline.csv.row.Source;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.report.slides.Slide;
import org.centreline.report.slides.SlideTable;
import org.centreline.report.slides.SlideTable.Cell;
import org.centreline.report.slides.SlideTable.Column;
import org.centreline.report.slides.SlideTable.Look;
import org.centreline.report.slides.SlideTable.Row;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * How a pack was made: its files with their checksums, version, options, and what is done to small
 * numbers.
 *
 * @param analysis the project
 * @param told what the pages say of it
 */
record OriginSlides(ProjectAnalysis analysis, PackTold told) {

  /** More files are counted. */
  private static final int MOST = 24;

  /** The options of more measures are left to the page. */
  private static final int OPTIONS = 40;

  private static final String TITLE = "How these slides were made";

  List<Slide> slides() {
    List<String> notes = notes();
    SlideTable table = new SlideTable("The data files", columns(), rows());
    return PackSlides.pages(
        page -> new Slide(analysis.project().title(), made(), TITLE + ".", page, notes), table);
  }

  /** What has no row, in words. */
  List<String> leftOut() {
    int left = files().size() - MOST;
    return left > 0
        ? List.of(Plural.of(left, "data file") + " beyond the first " + MOST + " have no row.")
        : List.of();
  }

  private String made() {
    String options = String.join(" ", told.options());
    return "made by Centreline "
        + Centreline.VERSION
        + " from the project folder "
        + analysis.project().name()
        + (options.isEmpty() ? ", without options" : ", with " + options);
  }

  private List<Column> columns() {
    return told.isOpen()
        ? List.of(
            new Column("File", 160, Look.SMALL_WORDS),
            new Column("Measures", 150, Look.SMALL_WORDS),
            new Column("Rows used", 98, Look.NUMBERS),
            new Column("SHA-256", 480, Look.SMALL_WORDS))
        : List.of(
            new Column("File", 300, Look.SMALL_WORDS),
            new Column("Measures", 588, Look.SMALL_WORDS));
  }

  /** The measures of each file and sheet. */
  private Map<String, List<Analysed>> files() {
    Map<String, List<Analysed>> files = new LinkedHashMap<>();
    for (Analysed result : analysis.analysed()) {
      String sheet = result.measure().sheet().map(name -> ", sheet " + name).orElse("");
      String file = result.measure().file() + sheet;
      files.computeIfAbsent(file, name -> new ArrayList<>()).add(result);
    }
    return files;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    files().entrySet().stream()
        .limit(MOST)
        .forEach(
            file -> {
              List<Cell> cells = new ArrayList<>();
              cells.add(Cell.of(file.getKey()));
              cells.add(Cell.of(ids(file.getValue())));
              if (told.isOpen()) {
                cells.add(Cell.of(used(file.getValue())));
                cells.add(Cell.of(file.getValue().get(0).source().sha256()));
              }
              rows.add(new Row(cells, Row.Kind.PLAIN));
            });
    return rows;
  }

  private static String ids(List<Analysed> measures) {
    return String.join(", ", measures.stream().map(Analysed::id).toList());
  }

  /** Measures can use different rows of a file. */
  private static String used(List<Analysed> measures) {
    List<Source> sources = measures.stream().map(Analysed::source).toList();
    boolean alike = sources.stream().map(Source::rowsUsed).distinct().count() == 1;
    String all = Numbers.count(sources.get(0).rows());
    return (alike ? Numbers.count(sources.get(0).rowsUsed()) : "some") + " of " + all;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(TITLE + ": " + made() + ".");
    notes.add("The same files and options give the same slides, byte for byte.");
    if (!told.isOpen()) {
      notes.add(told.disclosure().sentence());
    }
    analysis.analysed().stream().limit(OPTIONS).forEach(result -> notes.add(options(result)));
    int more = analysis.analysed().size() - OPTIONS;
    if (more > 0) {
      notes.add("The options of " + Plural.of(more, "further measure") + ": see index.html.");
    }
    return notes;
  }

  private static String options(Analysed result) {
    return result.id() + ", " + result.measure().file() + ": " + result.options() + ".";
  }
}
