package org.centreline.cli.command.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.Funnel;
import org.centreline.cli.command.Pictures;
import org.centreline.cli.command.Pictures.Drawn;
import org.centreline.cli.command.Rendered;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.option.verb.CompareOptions;
import org.centreline.plot.Picture;
import org.centreline.plot.compare.FunnelLayout;
import org.centreline.plot.compare.SitesLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Terminal;
import org.centreline.report.compare.ComparisonDocument;
import org.centreline.report.compare.ComparisonPage;
import org.centreline.report.compare.ComparisonText;
import org.centreline.report.compare.ComparisonWriter;

/**
 * A comparison in every format.
 *
 * @param document the comparison
 * @param options what was asked for
 * @param pictures how they are painted
 */
record ComparisonRendering(ComparisonDocument document, CompareOptions options, Pictures pictures)
    implements Rendered {

  @Override
  public ResultOptions results() {
    return options.chart().results();
  }

  @Override
  public List<String> groups() {
    int pages = pages();
    return pages == 1
        ? List.of("")
        : IntStream.rangeClosed(1, pages).mapToObj(i -> "page-" + i).toList();
  }

  @Override
  public byte[] bytes(Format format, int group) {
    return switch (format) {
      case TEXT -> Rendered.utf8(ComparisonText.write(document, Terminal.plain()));
      case JSON -> Rendered.utf8(ComparisonWriter.json(document));
      case CSV -> Rendered.utf8(ComparisonWriter.csv(document, results().textCells()));
      case MARKDOWN -> Rendered.utf8(ComparisonWriter.markdown(document));
      case HTML -> Rendered.utf8(html());
      case SVG -> pictures.svg(new Drawn(picture(group), Optional.empty()));
      case PNG -> pictures.png(new Drawn(picture(group), Optional.empty()));
    };
  }

  private int pages() {
    return document.comparison().funnel().isPresent() ? 1 : small().count();
  }

  private Picture picture(int page) {
    return document
        .comparison()
        .funnel()
        .map(this::funnel)
        .map(FunnelLayout::picture)
        .orElseGet(() -> small().page(page));
  }

  private FunnelLayout funnel(Funnel funnel) {
    Presentation presentation = results().presentation();
    return new FunnelLayout(funnel, document.title(), presentation, options.highlight());
  }

  private SitesLayout small() {
    Presentation presentation = results().presentation();
    return new SitesLayout(
        document.comparison(), presentation, options.scales(), options.highlight());
  }

  private String html() {
    List<Picture> all = IntStream.range(0, pages()).mapToObj(this::picture).toList();
    return new ComparisonPage(document, all).text(results().presentation().theme().palette());
  }

  @Override
  public String spoken(Terminal screen) {
    boolean whole = results().talk() == Talk.NOTICES;
    return ComparisonText.write(whole ? document : document.quiet(), screen);
  }
}
