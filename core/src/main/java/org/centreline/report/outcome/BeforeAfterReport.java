package org.centreline.report.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.csv.row.Source;
import org.centreline.plot.Picture;
import org.centreline.plot.outcome.BeforeAfterLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;
import org.centreline.report.GroupVerdict;
import org.centreline.report.KeyFacts;
import org.centreline.report.MarkdownPage;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.Table;
import org.centreline.report.TextScreen;
import org.centreline.report.html.PicturePage;
import org.centreline.report.slides.Deck;
import org.centreline.report.slides.Slide;
import org.centreline.report.slides.SlideDrawing;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.outcome.BeforeAfterLimits;
import org.centreline.words.outcome.BeforeAfterSentence;

/**
 * A comparison of before with after, without time order, in every format.
 *
 * @param source where the data came from
 * @param found the comparison
 * @param presentation how its picture looks
 */
public record BeforeAfterReport(Source source, BeforeAfter found, Presentation presentation)
    implements Report {

  public BeforeAfterReport {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(presentation, "presentation");
  }

  @Override
  public String text(TextScreen terminal) {
    TextPage page = new TextPage(terminal);
    page.paragraph(found.title(), Ink.BOLD);
    page.paragraph(BeforeAfterSentence.of(found), Ink.PLAIN);
    page.gap();
    page.paragraph(BeforeAfterLimits.subtitle(found), Ink.GREY);
    page.table(GroupTable.groups(found));
    page.gap();
    page.table(GroupTable.effects(found));
    page.gap();
    page.list("Warnings:", warnings());
    page.paragraph(BeforeAfterLimits.of(found), Ink.PLAIN);
    page.paragraph(BeforeAfterLimits.methods(found), Ink.GREY);
    page.source(source);
    return page.close();
  }

  @Override
  public String json() {
    return BeforeAfterJsonWriter.write(source, found);
  }

  /** One row an effect, of each domain where there are several; no row is a person. */
  @Override
  public void rows(CellRows table) {
    for (Contrast contrast : found.contrasts()) {
      for (EffectSize effect : contrast.effects()) {
        table.row(row(contrast, effect));
      }
    }
  }

  private static List<Cell> row(Contrast contrast, EffectSize effect) {
    return List.of(
        new Cell.Words("domain", contrast.domain().orElse("")),
        new Cell.Words("effect", effect.id()),
        new Cell.Real("estimate", effect.value()),
        new Cell.Real("lower", effect.interval().lower()),
        new Cell.Real("upper", effect.interval().upper()),
        new Cell.Real("p", effect.p()),
        new Cell.Words("method", effect.method()),
        new Cell.Count("beforeN", contrast.before().n()),
        new Cell.Count("afterN", contrast.after().n()),
        new Cell.Real("beforeMean", contrast.before().mean()),
        new Cell.Real("afterMean", contrast.after().mean()),
        new Cell.Real("beforeMedian", contrast.before().median()),
        new Cell.Real("afterMedian", contrast.after().median()));
  }

  @Override
  public String markdown() {
    MarkdownPage page = new MarkdownPage();
    page.title(found.title());
    page.strong(BeforeAfterSentence.of(found));
    page.paragraph(BeforeAfterLimits.subtitle(found) + ".");
    page.heading("Before and after");
    page.table(GroupTable.groups(found));
    page.heading("Effect");
    page.table(GroupTable.effects(found));
    page.section("Warnings", warnings());
    page.paragraph(BeforeAfterLimits.of(found));
    page.paragraph(BeforeAfterLimits.methods(found));
    page.source(source);
    return page.close();
  }

  @Override
  public String html() {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("Before and after", GroupTable.groups(found));
    tables.put("Effect", GroupTable.effects(found));
    return new PicturePage(picture(), BeforeAfterSentence.of(found), warnings(), tables, source)
        .text(presentation.theme().palette());
  }

  @Override
  public List<ReportPicture> pictures() {
    return List.of(ReportPicture.whole(this::picture));
  }

  private Picture picture() {
    return BeforeAfterLayout.of(found, presentation);
  }

  @Override
  public Optional<byte[]> slides() {
    String name = presentation.title().orElseGet(found::title);
    String about = presentation.subtitle().orElseGet(() -> BeforeAfterLimits.subtitle(found));
    List<String> notes = new ArrayList<>();
    notes.add(name + ". " + about + ".");
    notes.add(BeforeAfterSentence.of(found));
    warnings().forEach(warning -> notes.add("Please note: " + warning));
    notes.add(BeforeAfterLimits.of(found));
    notes.add("How it was made. " + BeforeAfterLimits.methods(found));
    notes.addAll(KeyFacts.told(source));
    SlideDrawing drawing =
        new SlideDrawing(
            size -> BeforeAfterLayout.of(found, presentation.onSlide(size)),
            presentation.density(),
            List.of());
    Slide slide = new Slide(name, about, BeforeAfterSentence.of(found), drawing, notes);
    return Optional.of(new Deck(name, KeyFacts.foot(source), List.of(slide)).bytes());
  }

  /** What a reader should know, one sentence or more each. */
  public List<String> warnings() {
    return found.warnings().stream().map(Warning::message).toList();
  }

  @Override
  public List<GroupVerdict> verdicts() {
    return List.of(
        new GroupVerdict(
            found.title(), Optional.empty(), BeforeAfterSentence.of(found), warnings()));
  }

  @Override
  public Optional<Source> data() {
    return Optional.of(source);
  }

  @Override
  public BeforeAfterReport quiet() {
    return new BeforeAfterReport(source.quiet(), found, presentation);
  }
}
