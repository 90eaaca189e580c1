package org.centreline.project.since;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.Problem;
import org.centreline.project.hide.PackBefore;
import org.centreline.report.JsonText;

/**
 * What is new as JSON entries, every key always there.
 *
 * @param json where they go; an object has begun
 */
public record NewsJson(JsonText json) {

  /** What the pack is compared with, and all that is new. */
  public void entries(Since since) {
    json.object("since");
    json.flag("compared", since.base().isPresent())
        .text("centreline", since.base().map(Since.Base::version))
        .text("newest", since.base().flatMap(Since.Base::newest))
        .words("known", since.base().map(Since.Base::known).orElse(List.of()))
        .words("problems", since.problems().stream().map(NewsJson::said).toList());
    if (!since.shownBefore().isEmpty()) {
      json.array(ShownBefore.LIST);
      for (PackBefore.Number number : since.shownBefore()) {
        json.line()
            .text("measure", number.measure())
            .text("group", number.group())
            .text("x", number.x())
            .endLine();
      }
      json.endArray();
    }
    json.endObject();
    json.array("news");
    for (News news : since.news()) {
      json.line()
          .text("kind", news.kind().word())
          .text("measure", news.measure())
          .text("group", news.group())
          .text("x", news.change().x())
          .text("before", news.change().before())
          .text("after", news.change().after())
          .text("text", news.line())
          .endLine();
    }
    json.endArray();
  }

  private static String said(Problem problem) {
    return "expected " + problem.expected() + " but found " + problem.found();
  }

  /** The signals of a chart and where its phases begin. */
  public void chart(List<SignalState> signals, List<String> phases) {
    json.words("phases", phases).array("signals");
    for (SignalState signal : signals) {
      json.object()
          .text("rule", signal.rule())
          .text("side", Optional.of(signal.side()).filter(side -> !side.isEmpty()))
          .text("from", signal.from())
          .text("to", signal.to())
          .text("reading", signal.reading())
          .text("sentence", signal.text())
          .endObject();
    }
    json.endArray();
  }
}
