package org.centreline.report.html;

import java.util.List;
import java.util.Map;
import org.centreline.plot.Picture;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.report.Table;

/**
 * One picture on a page: the sentence, the picture, warnings, and folded below the same in words
 * and as tables.
 *
 * @param picture with its title and description
 * @param verdict one sentence or two
 * @param warnings what a reader should know
 * @param tables by what they hold
 */
public record PictureArticle(
    Picture picture, String verdict, List<String> warnings, Map<String, Table> tables) {

  /**
   * Writes everything but a heading.
   *
   * @param id a word that no other picture of the page has
   * @param level the rank of headings within, 2 to 5
   */
  public void write(Html html, String id, int level) {
    html.line("p", verdict, "class", "verdict");
    String name = "The chart of " + picture.about().title();
    html.open("figure").newLine();
    html.open("div", "class", "scroll chart", "role", "group", "aria-label", name, "tabindex", "0");
    html.newLine().trusted(SvgPainter.paint(picture, id)).close();
    html.close();
    if (!warnings.isEmpty()) {
      html.open("div", "class", "warning").newLine().line("h" + level, "Please note");
      html.open("ul").newLine();
      warnings.forEach(warning -> html.line("li", warning));
      html.close();
      html.close();
    }
    html.open("details").line("summary", "The chart in words");
    html.line("p", picture.about().description()).close();
    tables.forEach(
        (caption, table) -> {
          html.open("details").line("summary", caption);
          HtmlTable.write(html, table, caption);
          html.close();
        });
  }
}
