package org.centreline.project.driver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.csv.problem.Problem;
import org.centreline.plot.Picture;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.project.folder.CycleSheet;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.Project;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;

/**
 * The improvement project as parts of a page and as pictures.
 *
 * @param project what it is called, and its cycles
 * @param improvement its drivers and how its data are gathered
 * @param results where its measures stand
 * @param asOf the last day that is looked at; all days where empty
 */
public record ImprovementPage(
    Project project,
    Improvement improvement,
    List<MeasureResult> results,
    Optional<LocalDate> asOf) {

  /** The style that it needs. */
  public static final String STYLE = "drivers.css";

  /** A picture that is higher than a printed page, in points. */
  private static final int TALL = 1_350;

  private static final String DRIVERS = "drivers";
  private static final String CYCLES = "pdsa";
  private static final String COLLECTION = "collection";

  public ImprovementPage {
    results = List.copyOf(results);
  }

  /** The headings of its parts by their anchors, in order. */
  public Map<String, String> headings() {
    Map<String, String> headings = new LinkedHashMap<>();
    if (!improvement.drivers().isEmpty()) {
      headings.put(DRIVERS, "Driver diagram");
    }
    if (!improvement.collection().isEmpty()) {
      headings.put(COLLECTION, "Data collection plan");
    }
    return headings;
  }

  /** The pictures by the names of their files, without endings; none of them is taken. */
  public Map<String, Picture> pictures(List<String> taken) {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    drivers().ifPresent(picture -> pictures.put(free(DRIVERS, taken), picture));
    ramp().ifPresent(picture -> pictures.put(free(CYCLES, taken), picture));
    return pictures;
  }

  private static String free(String name, List<String> taken) {
    String free = name;
    for (int i = 2; taken.stream().anyMatch(free::equalsIgnoreCase); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  private Optional<Picture> drivers() {
    return new DriverPicture(project.title(), improvement.drivers(), gauges()).picture();
  }

  private Optional<Picture> ramp() {
    return new RampPicture(project.title(), project.cycles(), newest()).picture();
  }

  private Gauges gauges() {
    return new Gauges(results);
  }

  private Optional<LocalDate> newest() {
    return asOf.or(
        () ->
            results.stream()
                .filter(MeasureResult.Analysed.class::isInstance)
                .flatMap(result -> ((MeasureResult.Analysed) result).charts().stream())
                .flatMap(ImprovementPage::last)
                .reduce((one, other) -> one.isAfter(other) ? one : other));
  }

  private static Stream<LocalDate> last(ChartAnalysis chart) {
    List<LocalDate> dates = chart.measured().subgroups().dates();
    return dates.isEmpty() ? Stream.empty() : Stream.of(dates.get(dates.size() - 1));
  }

  /**
   * Writes the driver diagram and the plan of data collection, as far as there are any.
   *
   * @param link where the chart of a measure stands on the page; empty where it has none
   */
  public void write(Html html, Function<String, Optional<String>> link) {
    Map<String, String> headings = headings();
    drivers().ifPresent(picture -> diagram(html, picture, link));
    if (headings.containsKey(COLLECTION)) {
      html.open("section", "id", COLLECTION).newLine().line("h2", headings.get(COLLECTION));
      HtmlTable.write(html, collection(), "Who gathers what, from where and how often");
      html.close();
    }
  }

  private void diagram(Html html, Picture picture, Function<String, Optional<String>> link) {
    html.open("section", "id", DRIVERS, "class", "drivers").newLine();
    html.line("h2", headings().get(DRIVERS));
    html.line(
        "p",
        "What the team thinks moves its aim, and what it tries in order to move that. It is a"
            + " theory: what is learnt from the cycles changes it.");
    figure(html, picture, DRIVERS);
    unmeasured(html);
    boolean tall = picture.height() > TALL;
    if (tall) {
      html.open("details", "open", "open");
    } else {
      html.open("details");
    }
    html.line("summary", "The driver diagram as a list");
    new DriverList(improvement.drivers(), gauges(), link).write(html);
    html.close().close();
  }

  /** Writes the ramp of the cycles; nothing where none has a date. */
  public void ramp(Html html) {
    ramp().ifPresent(picture -> figure(html, picture, CYCLES));
    doubtful(html);
  }

  private static void figure(Html html, Picture picture, String id) {
    String name = picture.about().title();
    html.open("figure").newLine();
    html.open(
        "div",
        "class",
        "scroll chart start wide",
        "role",
        "group",
        "aria-label",
        name,
        "tabindex",
        "0");
    html.newLine().trusted(SvgPainter.paint(picture, "picture-" + id)).close().close();
  }

  /** What the picture can't show: that nothing is counted. */
  private void unmeasured(Html html) {
    List<Driver> drivers = improvement.drivers().stream().filter(Doubts::isUnmeasured).toList();
    if (!drivers.isEmpty()) {
      html.open("div", "class", "warning").newLine();
      html.line("p", "No measure is linked to:").open("ul").newLine();
      drivers.forEach(driver -> html.line("li", driver.name()));
      html.close().close();
    }
  }

  private void doubtful(Html html) {
    List<Problem> doubts = improvement.doubts(CycleSheet.FILE);
    if (!doubts.isEmpty()) {
      html.open("div", "class", "warning").newLine().open("ul").newLine();
      doubts.forEach(doubt -> html.line("li", said(doubt)));
      html.close().close();
    }
  }

  private static String said(Problem doubt) {
    String found = doubt.found().isEmpty() ? "nothing" : "'" + doubt.found() + "'";
    return CycleSheet.FILE
        + ", line "
        + doubt.line()
        + ": expected "
        + doubt.expected()
        + ", but found "
        + found
        + ".";
  }

  private Table collection() {
    List<List<String>> rows = new ArrayList<>();
    for (Collected one : improvement.collection()) {
      rows.add(
          List.of(
              gauges().title(one.measure()),
              one.definition(),
              one.source(),
              one.who(),
              one.often(),
              one.sample()));
    }
    return new Table(
        Stream.of("Measure", "Definition", "Source", "Who", "How often", "Sample")
            .map(head -> new Column(head, Align.LEFT))
            .toList(),
        rows);
  }
}
