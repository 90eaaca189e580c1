package org.centreline.project.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.Centreline;
import org.centreline.csv.problem.Problem;
import org.centreline.plot.Fact;
import org.centreline.plot.Picture;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.plot.xchart.PngPainter;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.book.SummaryWorkbook;
import org.centreline.project.driver.ImprovementPage;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.page.PackRequest.Pictures;
import org.centreline.project.since.EarlierFiles;
import org.centreline.project.since.NewsPage;
import org.centreline.project.since.NewsWords;
import org.centreline.project.since.PackComparison;
import org.centreline.project.since.Since;
import org.centreline.project.slides.PackSlides;
import org.centreline.project.slides.PackTold;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.project.standing.Standing;
import org.centreline.report.CellRows;
import org.centreline.report.CsvPage;
import org.centreline.report.LongText;
import org.centreline.report.TextCells;
import org.centreline.report.chart.PointsCsv;
import org.centreline.words.SubgroupWords;

/**
 * Everything that is made of a project for its readers.
 *
 * @param analysis the project, worked out
 * @param request what was asked for
 * @param chapters its charts
 * @param shared its measures that several sites have
 * @param since what is new in it
 */
public record Pack(
    ProjectAnalysis analysis,
    PackRequest request,
    List<Chapter> chapters,
    List<SharedMeasure> shared,
    Since since) {

  /** The page that is read first. */
  public static final String INDEX = ChartPlaces.FIRST;

  /** More bytes than these are too much for one page. */
  private static final int LARGEST = 5_000_000;

  /** More sites of measures than these are too many for one table. */
  private static final int MOST_CELLS = 1_000;

  public Pack {
    chapters = List.copyOf(chapters);
    shared = List.copyOf(shared);
  }

  /** The pack of a project, the first one. */
  public static Pack of(ProjectAnalysis analysis, PackRequest request) {
    return of(analysis, request, Optional.empty());
  }

  /**
   * The pack of a project.
   *
   * @param earlier the pack that it is compared with
   * @throws org.centreline.csv.problem.DataException where that was named and can't be compared
   */
  public static Pack of(
      ProjectAnalysis analysis, PackRequest request, Optional<EarlierFiles> earlier) {
    PackComparison comparison = new PackComparison(analysis, request.asked());
    Since since = earlier.map(comparison::with).orElseGet(comparison::first);
    List<Chapter> chapters = Chapter.of(analysis);
    return new Pack(analysis, request, chapters, SharedMeasure.of(chapters), since);
  }

  /** Its files, the index last. */
  public List<PackPart> parts() {
    List<PackPart> parts = new ArrayList<>();
    for (Chapter chapter : chapters) {
      parts.add(
          text(chapter.name() + ".svg", () -> chapter.drawing().made(facts(chapter)).document()));
      if (request.files().pictures() == Pictures.SVG_AND_PNG) {
        parts.add(
            new PackPart(
                chapter.name() + ".png",
                () ->
                    PngPainter.paint(
                        chapter.picture().made(facts(chapter)),
                        chapter.result().presentation().density())));
      }
    }
    drawn(parts);
    List<Standing> standings = Standing.all(chapters, shared, since);
    parts.add(csv("summary.csv", () -> new LongText().append(SummaryCsv.of(standings))));
    parts.add(text(EarlierFiles.SUMMARY, () -> new SummaryJson(this, standings).text()));
    parts.add(csv(EarlierFiles.POINTS, this::points));
    if (since.isSaid()) {
      String title = analysis.project().title();
      parts.add(text("changes.md", () -> new NewsPage(since).markdown(title)));
    }
    if (request.hasSlides()) {
      String name = PackSlides.name(analysis.project());
      parts.add(new PackPart(name, () -> slides(standings).bytes()));
    }
    since.kept().forEach((name, bytes) -> parts.add(new PackPart(name, () -> bytes)));
    pages(parts, standings);
    return parts;
  }

  private PackSlides slides(List<Standing> standings) {
    List<PackTold.Failure> failures = new ArrayList<>();
    for (FailureWords.Together alike : FailureWords.together(this)) {
      String why = String.join(" ", alike.sentences());
      failures.add(new PackTold.Failure(alike.names(MeasureResult.Failed::title), why));
    }
    PackTold told =
        new PackTold(
            request.asOf().map(SubgroupWords::day).orElse(""),
            request.options(),
            request.disclosure(),
            request.files().sizes(),
            failures,
            problems -> FailureWords.of(this, problems));
    return new PackSlides(analysis, standings, shared, told);
  }

  /** The pages, the first last: whether it holds all charts is known once it is made. */
  private void pages(List<PackPart> parts, List<Standing> standings) {
    parts.add(new PackPart("showcase.html", () -> new Showcase(this, standings).page().bytes()));
    Optional<byte[]> whole = whole(standings);
    ChartPlaces places = whole.isPresent() ? ChartPlaces.together() : ChartPlaces.apart(chapters);
    parts.add(new PackPart(SummaryWorkbook.NAME, () -> workbook(standings, places)));
    int summaries = whole.isPresent() ? 1 : SummaryTable.pages(standings).size();
    for (int i = 1; i <= Math.max(1, summaries); i++) {
      int number = i;
      ChartPlaces here = places.from(SummaryPage.name(number));
      parts.add(
          new PackPart(
              SummaryPage.name(number),
              () -> new SummaryPage(this, standings, here, number).page().bytes()));
    }
    if (hasGroupPage(places)) {
      ChartPlaces here = places.from(GroupPage.NAME);
      parts.add(new PackPart(GroupPage.NAME, () -> new GroupPage(this, here).page().bytes()));
    }
    Map<String, List<Standing>> pages = new LinkedHashMap<>();
    for (Standing standing : places.areTogether() ? List.<Standing>of() : standings) {
      String page = places.page(standing.chapter());
      pages.computeIfAbsent(page, name -> new ArrayList<>()).add(standing);
    }
    pages.forEach(
        (name, charts) ->
            parts.add(
                new PackPart(
                    name, () -> new MeasurePage(this, charts, places.from(name)).page().bytes())));
    parts.add(
        new PackPart(
            INDEX,
            () -> whole.orElseGet(() -> new IndexPage(this, standings, places).page().bytes())));
  }

  private byte[] workbook(List<Standing> standings, ChartPlaces places) {
    ChartPlaces here = places.from(SummaryWorkbook.NAME);
    String title = analysis.project().title();
    return new SummaryWorkbook(title, standings, here, this::points, Provenance.lines(this))
        .bytes();
  }

  /** The first page with all charts; empty where it would be too large to be opened with ease. */
  private Optional<byte[]> whole(List<Standing> standings) {
    long drawings = 0;
    for (Chapter chapter : chapters) {
      drawings += chapter.drawing().elements().length();
    }
    if (drawings > LARGEST) {
      return Optional.empty();
    }
    byte[] page = new IndexPage(this, standings, ChartPlaces.together()).page().bytes();
    return page.length > LARGEST ? Optional.empty() : Optional.of(page);
  }

  /** Whether sites stand side by side on a page of their own. */
  boolean hasGroupPage(ChartPlaces places) {
    int cells = shared.stream().mapToInt(measure -> measure.chapters().size()).sum();
    return cells > 0 && (places.areTogether() || cells <= MOST_CELLS);
  }

  /** The pictures of the improvement project. */
  private void drawn(List<PackPart> parts) {
    List<String> names = chapters.stream().map(Chapter::name).toList();
    List<Fact> facts = List.of(Fact.of("version", Centreline.VERSION));
    improvement()
        .pictures(names)
        .forEach(
            (name, picture) -> {
              Picture made = picture.made(facts);
              parts.add(text(name + ".svg", () -> SvgDrawing.of(made).document()));
              if (request.files().pictures() == Pictures.SVG_AND_PNG) {
                parts.add(new PackPart(name + ".png", () -> PngPainter.paint(made)));
              }
            });
  }

  /** The improvement project as parts of pages. */
  ImprovementPage improvement() {
    return new ImprovementPage(
        analysis.project(), analysis.improvement(), analysis.results(), request.asOf());
  }

  /** What is new, in five lines; none where there is nothing that it is compared with. */
  public List<String> news() {
    return new NewsWords(since).lines();
  }

  /** The measures that could not be worked out, and why, in lines; empty where there are none. */
  public List<String> failures() {
    List<String> lines = new ArrayList<>();
    for (FailureWords.Together alike : FailureWords.together(this)) {
      String names = alike.names(failed -> failed.id() + " (" + failed.title() + ")");
      String measures = alike.measures().size() == 1 ? "Measure " : "Measures ";
      lines.add(measures + names + " could not be worked out:");
      alike.sentences().forEach(problem -> lines.add("  " + problem));
    }
    return lines;
  }

  /** What stands against the measures that could not be worked out. */
  public List<Problem> problems() {
    return analysis.failed().stream().flatMap(failed -> failed.problems().stream()).toList();
  }

  private LongText points() {
    CsvPage page = new CsvPage(TextCells.GUARDED);
    points(page);
    return page.text();
  }

  /** Every point of every chart. */
  private void points(CellRows table) {
    boolean ranges =
        analysis.analysed().stream()
            .flatMap(one -> one.charts().stream())
            .anyMatch(chart -> !chart.points().band().isNone());
    PointsCsv points = new PointsCsv(table, ranges);
    analysis.analysed().forEach(one -> points.add(one.id(), one.charts()));
  }

  private PackPart csv(String name, Supplier<LongText> text) {
    return new PackPart(name, () -> request.files().mark().bytes(text.get()));
  }

  private static PackPart text(String name, Supplier<String> text) {
    return new PackPart(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private List<Fact> facts(Chapter chapter) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("version", Centreline.VERSION));
    facts.add(Fact.of("input", chapter.measure().file()));
    if (request.showsInput()) {
      facts.add(Fact.of("sha256", chapter.result().source().sha256()));
    }
    facts.add(Fact.of("measure", chapter.measure().id()));
    chapter.chart().measured().group().ifPresent(group -> facts.add(Fact.of("group", group)));
    if (!request.options().isEmpty()) {
      facts.add(new Fact("options", request.options()));
    }
    return facts;
  }
}
