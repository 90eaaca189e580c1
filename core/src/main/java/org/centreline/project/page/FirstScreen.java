package org.centreline.project.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.project.since.News;
import org.centreline.project.since.NewsPage;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;

/**
 * What is seen without scrolling: what is new, where to look first, and how all measures stand.
 *
 * @param pack the pack
 * @param standings one a chart
 * @param places where the charts stand
 */
record FirstScreen(Pack pack, List<Standing> standings, ChartPlaces places) {

  /** The heading above the matrix. */
  static final String LOOK = "Where to look first";

  void write(Html html) {
    boolean said = pack.since().isSaid();
    html.open("div", "class", said && !standings.isEmpty() ? "first two" : "first").newLine();
    if (said) {
      section(html, "new", NewsPage.HEADING);
      Map<String, String> anchors = new HashMap<>();
      pack.chapters().forEach(one -> anchors.putIfAbsent(one.measure().id(), places.chart(one)));
      pack.chapters().forEach(one -> anchors.put(key(one), places.chart(one)));
      news(html, anchors);
      html.close();
    }
    if (!standings.isEmpty()) {
      section(html, "matrix", LOOK);
      if (IconMatrix.isCounted(standings)) {
        new LookFirst(standings, places).write(html);
      }
      IconMatrix.first(html, standings, places);
      html.close();
    }
    html.close();
  }

  /** A page without charts leaves what is long to that with them. */
  private void news(Html html, Map<String, String> anchors) {
    NewsPage news = new NewsPage(pack.since());
    if (places.areTogether() && places.isFirst()) {
      news.write(html, one -> link(anchors, one));
    } else if (news.brief(html, one -> link(anchors, one))) {
      html.open("p").inline("a", "All of it, one by one", "href", all()).close();
    }
  }

  private String all() {
    return places.areTogether() ? places.part("new") : "changes.md";
  }

  private static void section(Html html, String id, String heading) {
    html.open("section", "id", id).newLine().line("h2", heading);
  }

  private static String key(Chapter chapter) {
    return chapter.measure().id() + "\n" + chapter.chart().measured().group().orElse("");
  }

  /** The chart of a piece of news; the first of its measure where no site is meant. */
  private Optional<String> link(Map<String, String> anchors, News news) {
    String key =
        news.group().isPresent() ? news.measure() + "\n" + news.group().get() : news.measure();
    return Optional.ofNullable(anchors.get(key));
  }
}
