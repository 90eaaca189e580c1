package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.Sample;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.OutcomeFit.MethodResult;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.report.OutcomeGallery;
import org.centreline.words.ExplainPages;
import org.junit.jupiter.api.Test;

class MethodNamesTest {

  @Test
  void everyMethodHasANameAndAPage() {
    for (Sample sample : OutcomeGallery.all().values()) {
      OutcomeAnalysis outcome = sample.outcome();
      List<MethodResult> results = outcome.fit().map(f -> f.sensitivity()).orElse(List.of());
      for (MethodResult result : results) {
        assertNotEquals(result.id(), MethodNames.of(result.id(), outcome.model().kind()));
        assertTrue(ExplainPages.page(result.id()).isPresent(), result.id());
      }
      String method = outcome.model().method();
      assertNotEquals(method, MethodNames.of(method, outcome.model().kind()));
    }
  }

  @Test
  void quasiLikelihoodIsNamedByItsDistribution() {
    assertEquals("quasi-binomial", MethodNames.of("quasi", OutcomeKind.PROPORTION));
    assertEquals("quasi-Poisson", MethodNames.of("quasi", OutcomeKind.RATE));
    assertEquals("quasi-Poisson", MethodNames.of("quasi", OutcomeKind.COUNT));
  }
}
