package org.centreline.report.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.plot.page.Presentation;
import org.centreline.report.OutcomeGallery;
import org.centreline.report.html.Html;
import org.centreline.report.html.Parsed;
import org.centreline.words.outcome.OutcomeSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeArticleTest {

  static Stream<String> names() {
    return OutcomeGallery.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void sentencePictureAndWarningsAreThere(String name) {
    OutcomeAnalysis outcome = OutcomeGallery.all().get(name).outcome();
    Html html = new Html();
    html.open("section");
    new OutcomeArticle(outcome, Presentation.standard(), "outcome-a", 5).write(html);
    Parsed page = Parsed.of(html.close().toString());
    assertTrue(page.texts("p").contains(OutcomeSentence.of(outcome)));
    assertEquals(1, page.all("svg").size());
    List<String> ids = page.values("id");
    assertEquals(new HashSet<>(ids).size(), ids.size());
    assertTrue(ids.stream().allMatch(id -> id.startsWith("outcome-a")), ids.toString());
    assertEquals(outcome.warnings().isEmpty() ? 0 : 1, page.all("h5").size());
  }
}
