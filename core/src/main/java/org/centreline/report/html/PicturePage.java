package org.centreline.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.row.Source;
import org.centreline.plot.Palette;
import org.centreline.plot.Picture;
import org.centreline.report.KeyFacts;
import org.centreline.report.Table;

/**
 * A page about one picture: the sentence, the picture, warnings, and folded below the same in words
 * and as tables.
 *
 * @param picture with its title and description
 * @param verdict one sentence or two
 * @param warnings what a reader should know
 * @param tables by what they hold
 * @param source where the data came from; empty where only numbers were typed
 */
public record PicturePage(
    Picture picture,
    String verdict,
    List<String> warnings,
    Map<String, Table> tables,
    Optional<Source> source) {

  /** A page about the data of a file. */
  public PicturePage(
      Picture picture,
      String verdict,
      List<String> warnings,
      Map<String, Table> tables,
      Source source) {
    this(picture, verdict, warnings, tables, Optional.of(source));
  }

  /** The page, LF line ends. */
  public String text(Palette palette) {
    Stylesheet style = Stylesheet.of(palette, List.of(Stylesheet.PAGE));
    return new HtmlPage(title(), style, h -> h.line("h1", title()), this::main, this::foot).text();
  }

  private String title() {
    return picture.about().title();
  }

  private void main(Html html) {
    new PictureArticle(picture, verdict, warnings, tables).write(html, "chart", 2);
  }

  private void foot(Html html) {
    source.ifPresent(file -> foot(html, file));
  }

  private static void foot(Html html, Source source) {
    List<String> notices = KeyFacts.notices(source);
    if (!notices.isEmpty()) {
      html.line("p", "While reading: " + String.join(" ", notices));
    }
    html.line("p", KeyFacts.origin(source), "class", "origin");
  }
}
