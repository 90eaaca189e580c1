package org.centreline.project.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.report.SafeName;

/**
 * Where the charts of a pack stand: all on its first page, or, where that would be too large, on
 * pages of their measures. Links are made as seen from one of the pages.
 *
 * @param here the page that links
 * @param pages the page of each chart by the chart's name; none where all stand on the first page
 */
public record ChartPlaces(String here, Map<String, String> pages) {

  /** The page that is read first. */
  public static final String FIRST = "index.html";

  /** So much is put on a page of a measure, roughly, and one chart at least. */
  private static final int MOST = 3_000_000;

  /** What is said of a chart and of one of its points takes about so many bytes. */
  private static final int OF_CHART = 4_000;

  private static final int OF_POINT = 300;

  public ChartPlaces {
    pages = Map.copyOf(pages);
  }

  /** All charts on the first page, as seen from there. */
  public static ChartPlaces together() {
    return new ChartPlaces(FIRST, Map.of());
  }

  /** A page a measure, several where one would be too large, as seen from the first page. */
  public static ChartPlaces apart(List<Chapter> chapters) {
    List<List<Chapter>> groups = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    String measure = "";
    long size = 0;
    int number = 1;
    for (Chapter chapter : chapters) {
      long more = size(chapter);
      boolean other = groups.isEmpty() || !chapter.measure().id().equals(measure);
      if (other || size + more > MOST) {
        number = other ? 1 : number + 1;
        measure = chapter.measure().id();
        texts.add(number == 1 ? measure : measure + " / " + number);
        groups.add(new ArrayList<>());
        size = 0;
      }
      groups.get(groups.size() - 1).add(chapter);
      size += more;
    }
    List<String> names = SafeName.of(texts);
    Map<String, String> pages = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String page = "measure-" + names.get(i) + ".html";
      groups.get(i).forEach(chapter -> pages.put(chapter.name(), page));
    }
    return new ChartPlaces(FIRST, pages);
  }

  private static long size(Chapter chapter) {
    long points = chapter.chart().measured().series().size();
    return chapter.drawing().elements().length() + OF_CHART + OF_POINT * points;
  }

  /** As seen from another page. */
  public ChartPlaces from(String page) {
    return new ChartPlaces(page, pages);
  }

  /** Whether all charts stand on the first page. */
  public boolean areTogether() {
    return pages.isEmpty();
  }

  /** Whether the page that links is the first. */
  public boolean isFirst() {
    return here.equals(FIRST);
  }

  /** The page on which a chart stands. */
  public String page(Chapter chapter) {
    return pages.getOrDefault(chapter.name(), FIRST);
  }

  /** The link to a chart. */
  public String chart(Chapter chapter) {
    return link(page(chapter), chapter.anchor());
  }

  /** The link to a part of the first page. */
  public String part(String anchor) {
    return link(FIRST, anchor);
  }

  private String link(String page, String anchor) {
    return (page.equals(here) ? "" : page) + "#" + anchor;
  }
}
