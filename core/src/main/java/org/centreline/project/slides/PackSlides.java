package org.centreline.project.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.Project;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.project.standing.Standing;
import org.centreline.report.SafeName;
import org.centreline.report.slides.Deck;
import org.centreline.report.slides.Slide;
import org.centreline.report.slides.SlideTable;
import org.centreline.report.slides.SlideTable.Cell;
import org.centreline.report.slides.SlideTable.Column;
import org.centreline.report.slides.SlideTable.Look;
import org.centreline.report.slides.SlideTable.Row;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * A pack as slides.
 *
 * @param analysis the project, worked out
 * @param standings one a chart
 * @param shared the measures that several sites have
 * @param told what the pages say of it as a whole
 */
public record PackSlides(
    ProjectAnalysis analysis, List<Standing> standings, List<SharedMeasure> shared, PackTold told) {

  /** More measures have no slide of their own. */
  private static final int MOST = 300;

  private static final List<Column> FAILURES =
      List.of(new Column("Measure", 260, Look.WORDS), new Column("Why", 628, Look.SENTENCES));

  private static final List<Column> LINES = List.of(new Column("Left out here", 888, Look.WORDS));

  public PackSlides {
    standings = List.copyOf(standings);
    shared = List.copyOf(shared);
  }

  /** What the file is called. */
  public static String name(Project project) {
    return SafeName.of(List.of(project.name())).get(0) + ".pptx";
  }

  /** The whole file. */
  public byte[] bytes() {
    String title = analysis.project().title();
    String day = told.asOf().isEmpty() ? "" : " As it stood on " + told.asOf() + ".";
    String foot = told.isOpen() ? title + "." + day : told.disclosure().sentence() + day;
    return new Deck(title, foot, slides()).bytes();
  }

  private List<Slide> slides() {
    List<Slide> slides = new ArrayList<>();
    SummaryRows summary = new SummaryRows(standings);
    if (!standings.isEmpty()) {
      slides.addAll(summary(summary.table()));
    }
    slides.addAll(failures());
    List<String> left = new ArrayList<>();
    List<List<Standing>> measures = summary.measures();
    for (List<Standing> charts : measures.subList(0, Math.min(MOST, measures.size()))) {
      MeasureSlides made = new MeasureSlides(charts, shared(charts), told);
      slides.addAll(made.slides());
      left.addAll(made.leftOut());
    }
    if (measures.size() > MOST) {
      left.add(
          Plural.of(measures.size() - MOST, "measure")
              + " beyond the first "
              + Numbers.count(MOST)
              + " have no slide of their own.");
    }
    OriginSlides origin = new OriginSlides(analysis, told);
    summary.leftOut().ifPresent(left::add);
    left.addAll(origin.leftOut());
    slides.addAll(left(left));
    slides.addAll(origin.slides());
    return slides;
  }

  private Optional<SharedMeasure> shared(List<Standing> charts) {
    String id = charts.get(0).chapter().measure().id();
    return shared.stream().filter(measure -> measure.result().id().equals(id)).findFirst();
  }

  private List<Slide> summary(SlideTable table) {
    String sentence = new SummaryWords(standings).sentence();
    List<String> notes = new ArrayList<>();
    notes.add(sentence);
    project("aim", "Aim: ").ifPresent(notes::add);
    project("team", "Team: ").ifPresent(notes::add);
    project("contact", "Contact: ").ifPresent(notes::add);
    standings.forEach(one -> notes.add(one.chapter().title() + ": " + one.headline()));
    String aim = project("aim", "").orElse(table.title());
    return pages(page -> new Slide(analysis.project().title(), aim, sentence, page, notes), table);
  }

  private Optional<String> project(String key, String before) {
    return analysis.project().about(key).map(text -> before + text);
  }

  private List<Slide> failures() {
    if (told.failures().isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (PackTold.Failure failure : told.failures()) {
      List<Cell> cells = List.of(Cell.bold(failure.measures()), Cell.of(failure.why()));
      rows.add(new Row(cells, Row.Kind.PLAIN));
      notes.add(failure.measures() + ": " + failure.why());
    }
    String title = "Some measures could not be worked out";
    SlideTable table = new SlideTable(title, FAILURES, rows);
    return pages(
        page -> new Slide(analysis.project().title(), "", title + ".", page, notes), table);
  }

  private List<Slide> left(List<String> left) {
    if (left.isEmpty()) {
      return List.of();
    }
    List<String> notes = new ArrayList<>(left);
    notes.add("Nothing of it is lost: index.html has it all.");
    List<Row> rows =
        left.stream().map(line -> new Row(List.of(Cell.of(line)), Row.Kind.PLAIN)).toList();
    SlideTable table = new SlideTable("What is left out", LINES, rows);
    String title = "What these slides leave out is in index.html, beside them in the pack.";
    return pages(page -> new Slide(analysis.project().title(), "", title, page, notes), table);
  }

  /** One slide or as many as a table takes, each with a title of its own. */
  static List<Slide> pages(Function<SlideTable, Slide> slide, SlideTable table) {
    return Slide.numbered(table.pages(SlideTable.MOST).stream().map(slide).toList());
  }
}
