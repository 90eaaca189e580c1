package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainPagesTest {

  @Test
  void aPageGoesByItsTopic() {
    assertTrue(ExplainPages.page("xmr").orElseThrow().startsWith("# XmR chart: "));
  }

  @Test
  void capitalsSpacesAndBracketsDoNotMatter() {
    Optional<String> page = ExplainPages.page("few-points");
    assertTrue(page.isPresent());
    for (String typed :
        List.of("Few points", " few_points ", "[few-points]", "few points warning")) {
      assertEquals(page, ExplainPages.page(typed), typed);
    }
  }

  @Test
  void aPageGoesByOtherWordsAsWell() {
    assertEquals(ExplainPages.page("pprime"), ExplainPages.page("p′ chart"));
    assertEquals(ExplainPages.page("xmr"), ExplainPages.page("I-MR chart"));
    assertEquals(ExplainPages.page("anhoej"), ExplainPages.page("Anhøj rules"));
    assertEquals(ExplainPages.page("limits-differ"), ExplainPages.page("Excel"));
    assertTrue(ExplainPages.page("phases").isPresent());
    assertEquals(ExplainPages.page("phases"), ExplainPages.page("rebase"));
  }

  @Test
  void nothingElseIsAPage() {
    for (String typed : List.of("", " ", "nonsense", "../explain-topics", "XYZ chart", "-chart")) {
      assertEquals(Optional.empty(), ExplainPages.page(typed), typed);
    }
  }

  @Test
  void theNearestTopicIsProposed() {
    assertEquals(Optional.of("two-of-three"), ExplainPages.nearest("two-of-tree"));
    assertEquals(Optional.of("phases"), ExplainPages.nearest("rebasse"), "by its alias");
    assertEquals(Optional.of("xmr"), ExplainPages.nearest("xmrr"));
    assertEquals(Optional.empty(), ExplainPages.nearest("zzzzzzzz"));
  }

  @Test
  void everyTopicOnTheListOpensAPage() {
    List<String> topics = ExplainPages.topics();
    assertTrue(topics.size() > 100, "only " + topics.size() + " topics");
    topics.forEach(topic -> assertFalse(ExplainPages.page(topic).isEmpty(), topic));
    assertEquals(topics.size(), topics.stream().distinct().count());
  }
}
