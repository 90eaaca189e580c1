package org.centreline.project.since;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.since.ChartState.Key;
import org.centreline.project.since.News.Change;
import org.centreline.project.since.News.Kind;
import org.centreline.words.Plural;

/**
 * Measures and sites that came, went, or can't be worked out any more.
 *
 * @param before the pack as it was
 * @param analysis the project as it is
 * @param now its charts
 */
record SiteNews(Edition before, ProjectAnalysis analysis, List<Current> now) {

  List<News> all() {
    List<News> news = new ArrayList<>();
    Set<String> both = new HashSet<>();
    Set<String> had = Set.copyOf(before.measures());
    for (MeasureResult result : analysis.results()) {
      if (result instanceof MeasureResult.Failed failed) {
        if (!before.failed().contains(failed.id())) {
          news.add(whole(Kind.MISSING, failed, "could not be worked out"));
        }
      } else if (!had.contains(result.id())) {
        news.add(whole(Kind.NEW, result, "new measure"));
      } else if (before.failed().contains(result.id())) {
        news.add(whole(Kind.NEW, result, "could be worked out again"));
      } else {
        both.add(result.id());
      }
    }
    sites(news, both);
    gone(news);
    return news;
  }

  private static News whole(Kind kind, MeasureResult result, String text) {
    return new News(kind, result.id(), Optional.empty(), result.title(), Change.NONE, text);
  }

  /** The sites of the measures that both packs have. */
  private void sites(List<News> news, Set<String> measures) {
    Set<Key> old = before.byKey().keySet();
    Set<Key> fresh = now.stream().map(one -> one.state().key()).collect(Collectors.toSet());
    for (Current current : now) {
      ChartState state = current.state();
      if (measures.contains(state.key().measure()) && !old.contains(state.key())) {
        news.add(news(Kind.NEW, state, fresh(current)));
      }
    }
    for (ChartState state : before.charts()) {
      if (measures.contains(state.key().measure()) && !fresh.contains(state.key())) {
        String what = isSite(state.key()) ? "this site is" : "all together are";
        news.add(news(Kind.MISSING, state, what + " no longer in the data"));
      }
    }
  }

  /** What stands for all sites is none. */
  private static boolean isSite(Key key) {
    return key.group().filter(name -> !name.equals(Measure.ALL_SITES)).isPresent();
  }

  private static String fresh(Current current) {
    List<PointState> points =
        current.state().points().stream().filter(p -> !Double.isNaN(p.value())).toList();
    String what = isSite(current.state().key()) ? "new site" : "new chart of all";
    return points.isEmpty()
        ? what + ", without a value"
        : what
            + ", "
            + Plural.of(points.size(), "value")
            + " from "
            + current.words(points.get(0).x())
            + " to "
            + current.words(points.get(points.size() - 1).x());
  }

  private void gone(List<News> news) {
    List<String> there =
        analysis.results().stream().map(MeasureResult::id).collect(Collectors.toList());
    for (String measure : before.measures()) {
      if (!there.contains(measure)) {
        String title =
            before.charts().stream()
                .filter(chart -> chart.key().measure().equals(measure))
                .findFirst()
                .map(SiteNews::measureTitle)
                .orElse(measure);
        String text = "this measure is no longer in measures.csv";
        news.add(new News(Kind.MISSING, measure, Optional.empty(), title, Change.NONE, text));
      }
    }
  }

  /** The title of a chart without its site. */
  private static String measureTitle(ChartState chart) {
    String site = chart.key().group().map(group -> ": " + group).orElse("");
    return chart.title().endsWith(site)
        ? chart.title().substring(0, chart.title().length() - site.length())
        : chart.title();
  }

  private static News news(Kind kind, ChartState state, String text) {
    return new News(
        kind, state.key().measure(), state.key().group(), state.title(), Change.NONE, text);
  }
}
