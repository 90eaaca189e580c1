package org.centreline.project.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.analysis.Reading;
import org.centreline.plot.Picture;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.compare.SitesLayout;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.words.Plural;
import org.centreline.words.chart.VariationRow;
import org.centreline.words.compare.SitesInShort;

/**
 * What the page to show may show: a chart, or all sites of a measure at once, so that none is
 * picked for where the file has it.
 *
 * @param standing the chart; of sites that of the first
 * @param sites the sites, where the measure has several
 * @param stale what is said of values that are missing for the newest period; mostly empty
 */
record Exhibit(Standing standing, Optional<SharedMeasure> sites, String stale) {

  private static final int FEW = 4;
  private static final String NOT_SHOWN = "No difference shown since a change";
  private static final Map<Reading, String> FOUND = found();

  private static Map<Reading, String> found() {
    Map<Reading, String> words = new LinkedHashMap<>();
    words.put(Reading.CONCERN, "Worse since a change");
    words.put(Reading.IMPROVEMENT, "Better since a change");
    words.put(Reading.SPECIAL_CAUSE, "Different since a change");
    return words;
  }

  /** One a measure that has sites, one a chart of the others, in the order of the pack. */
  static List<Exhibit> all(Pack pack, List<Standing> standings) {
    Map<String, SharedMeasure> shared = new LinkedHashMap<>();
    pack.shared().forEach(measure -> shared.put(measure.result().id(), measure));
    Map<String, List<Standing>> measures =
        standings.stream().collect(Collectors.groupingBy(one -> one.chapter().measure().id()));
    Map<String, String> stale = new HashMap<>();
    measures.forEach((id, charts) -> stale.put(id, stale(charts)));
    List<Exhibit> all = new ArrayList<>();
    for (Standing standing : standings) {
      String id = standing.chapter().measure().id();
      Optional<SharedMeasure> sites = Optional.ofNullable(shared.get(id));
      Exhibit exhibit = new Exhibit(standing, sites, stale.get(id));
      if (sites.isEmpty() || all.stream().noneMatch(other -> other.sites.equals(sites))) {
        all.add(exhibit);
      }
    }
    return all;
  }

  /** "No value since Feb 2024." of a chart, "Elm, Oak: no value since Feb 2024." of sites. */
  private static String stale(List<Standing> measure) {
    Map<String, List<String>> sites = new LinkedHashMap<>();
    for (Standing one : measure) {
      String site = one.chapter().chart().measured().group().orElse("");
      one.stale()
          .ifPresent(said -> sites.computeIfAbsent(said, key -> new ArrayList<>()).add(site));
    }
    return sites.entrySet().stream()
        .map(said -> sentence(named(said.getValue()), said.getKey()))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String who, String said) {
    return (who.isEmpty() ? "N" + said.substring(1) : who + ": " + said) + ".";
  }

  private String title() {
    return standing.chapter().title();
  }

  /** What is shown first: what is concerning, then what improved, then the rest. */
  enum Rank {
    CONCERNING,
    IMPROVED,
    OTHER
  }

  /** The first rank that any of its charts has. */
  Rank rank() {
    List<Chapter> charts =
        sites
            .map(measure -> List.copyOf(measure.chapters().values()))
            .orElse(List.of(standing.chapter()));
    return charts.stream().map(Exhibit::rank).min(Rank::compareTo).orElse(Rank.OTHER);
  }

  private static Rank rank(Chapter chapter) {
    VariationRow row = VariationRow.of(chapter.chart());
    Optional<Followed.Row> since = Followed.Row.of(chapter);
    if (row == VariationRow.CONCERNING || since.equals(Optional.of(Followed.Row.WORSE))) {
      return Rank.CONCERNING;
    }
    boolean improved = row == VariationRow.IMPROVING || since.isPresent();
    return improved ? Rank.IMPROVED : Rank.OTHER;
  }

  Kind kind() {
    return standing.chapter().measure().kind();
  }

  /** How many charts are seen. */
  int charts() {
    return sites.map(measure -> Math.min(SitesLayout.A_PAGE, measure.chapters().size())).orElse(1);
  }

  /** What it says, and below it the picture. */
  void write(Html html, PageSize size) {
    if (sites.isPresent()) {
      sites(html, sites.get());
    } else {
      html.line("h2", standing.chapter().title());
      html.line("p", standing.headline(), "class", "headline");
      standing.outcome().ifPresent(said -> html.line("p", standing.sentence(), "class", "told"));
    }
    if (!stale.isEmpty()) {
      html.line("p", stale, "class", "told");
    }
    String name = "The chart of " + (sites.isPresent() ? sites.get().title() : title());
    html.open("figure").newLine();
    String look = sites.isPresent() ? "scroll chart start" : "scroll chart";
    html.open("div", "class", look, "role", "group", "aria-label", name, "tabindex", "0");
    html.newLine();
    html.trusted(SvgDrawing.of(drawn(size)).document("show-" + standing.chapter().name())).close();
    html.close();
  }

  /** What followed the changes comes first, then what the charts say. */
  private static void sites(Html html, SharedMeasure measure) {
    String charts = new SitesInShort(measure.comparison()).sentence();
    Map<String, Followed> followed = new LinkedHashMap<>();
    measure
        .chapters()
        .forEach((site, chapter) -> chapter.followed().ifPresent(f -> followed.put(site, f)));
    html.line("h2", measure.title());
    html.line("p", followed.isEmpty() ? charts : inShort(followed), "class", "headline");
    if (followed.size() <= FEW) {
      followed.forEach((site, one) -> found(html, site, one));
    }
    if (!followed.isEmpty()) {
      html.line("p", charts, "class", "told");
    }
  }

  /** Where no difference is shown, the headline says so, and the page with all charts why. */
  private static void found(Html html, String site, Followed followed) {
    if (followed.reading().isPresent()) {
      html.line("p", site + ": " + followed.sentence(), "class", "told");
    }
  }

  /** "Better since a change: Elm, Oak. No difference shown: Hazel." */
  private static String inShort(Map<String, Followed> followed) {
    Map<String, List<String>> sites = new LinkedHashMap<>();
    FOUND.values().forEach(words -> sites.put(words, new ArrayList<>()));
    sites.put(NOT_SHOWN, new ArrayList<>());
    followed.forEach(
        (site, one) -> sites.get(one.reading().map(FOUND::get).orElse(NOT_SHOWN)).add(site));
    return sites.entrySet().stream()
        .filter(found -> !found.getValue().isEmpty())
        .map(found -> found.getKey() + ": " + named(found.getValue()) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String named(List<String> sites) {
    return sites.size() > FEW ? Plural.of(sites.size(), "site") : String.join(", ", sites);
  }

  private Picture drawn(PageSize size) {
    Chapter chapter = standing.chapter();
    Presentation presentation = chapter.result().presentation().textless(size).besideSentence();
    return sites
        .map(SharedMeasure::comparison)
        .map(all -> new SitesLayout(all, presentation, Scales.SHARED, Optional.empty()).pages())
        .map(pages -> pages.get(0))
        .orElseGet(() -> ChartLayout.of(chapter.chart(), presentation));
  }
}
