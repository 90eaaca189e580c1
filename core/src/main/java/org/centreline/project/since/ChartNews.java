package org.centreline.project.since;

import java.util.ArrayList;
import java.util.List;
import org.centreline.project.since.Edition.Known;
import org.centreline.project.since.News.Change;
import org.centreline.project.since.News.Kind;
import org.centreline.words.Numbers;

/**
 * What is new of a chart that both packs have.
 *
 * @param before the chart as it was
 * @param now the chart as it is
 */
record ChartNews(ChartState before, Current now) {

  List<News> all(Edition edition) {
    List<News> news = new ArrayList<>();
    ValueNews values = new ValueNews(before, now);
    boolean elsewhere = values.isElsewhere();
    if (edition.known().contains(Known.SIGNALS) && !elsewhere) {
      news.addAll(new SignalNews(before, now).all());
      limits(news);
    }
    icon(news, "variation", before.variation(), now.state().variation());
    icon(news, "assurance", before.assurance(), now.state().assurance());
    terms(news);
    if (elsewhere) {
      news.add(news(Kind.DECLARED, Change.NONE, "none of its dates or labels is as before"));
    } else if (edition.known().contains(Known.POINTS) && isOneScale()) {
      news.addAll(values.all());
    }
    return news;
  }

  /** Values on two scales differ, and none of them was corrected. */
  private boolean isOneScale() {
    return before.terms().unit().equals(now.state().terms().unit());
  }

  private void icon(List<News> news, String which, IconState was, IconState is) {
    if (!was.word().equals(is.word())) {
      String text = which + ": " + was.words() + " → " + is.words();
      news.add(news(Kind.ICON, Change.of(was.words(), is.words()), text));
    }
  }

  private void limits(List<News> news) {
    if (!before.phases().equals(now.state().phases())) {
      List<String> fresh =
          now.state().phases().stream().filter(x -> !before.phases().contains(x)).toList();
      String text =
          fresh.isEmpty()
              ? "its limits are worked out over longer spans than before"
              : "its limits are worked out anew from "
                  + String.join(", ", fresh.stream().map(now::words).toList());
      news.add(news(Kind.LIMITS, Change.NONE, text));
    }
  }

  private void terms(List<News> news) {
    ChartState.Terms was = before.terms();
    ChartState.Terms is = now.state().terms();
    declared(news, "kind of chart", was.type(), is.type());
    declared(news, "unit", shown(was.unit()), shown(is.unit()));
    boolean same =
        PointState.same(was.target(), is.target())
            && PointState.same(was.from(), is.from())
            && PointState.same(was.to(), is.to());
    if (isOneScale() && !same) {
      declared(news, "target", target(was), target(is));
    }
  }

  private String target(ChartState.Terms terms) {
    Numbers numbers = Numbers.of(now.chart());
    return Double.isNaN(terms.target()) && !Double.isNaN(terms.from())
        ? numbers.typedRange(terms.from(), terms.to())
        : numbers.typed(terms.target());
  }

  private static String shown(String unit) {
    return unit.isEmpty() ? "none" : unit;
  }

  private void declared(List<News> news, String what, String was, String is) {
    if (!was.equals(is)) {
      news.add(news(Kind.DECLARED, Change.of(was, is), what + ": " + was + " → " + is));
    }
  }

  private News news(Kind kind, Change change, String text) {
    ChartState state = now.state();
    return new News(kind, state.key().measure(), state.key().group(), state.title(), change, text);
  }
}
