package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.api.Test;

class ProposalTest {

  private static Proposal proposal(Proposal.Kind kind) {
    return new Proposal(
        kind,
        "n",
        "",
        Columns.of("d", "n"),
        Optional.empty(),
        ReadingOptions.standard(),
        Optional.empty(),
        3);
  }

  @Test
  void theKindHasItsVerbAndWord() {
    assertEquals("compare", proposal(Proposal.Kind.FUNNEL).kind().verb());
    assertEquals("funnel", proposal(Proposal.Kind.FUNNEL).type());
    assertEquals("pareto", proposal(Proposal.Kind.PARETO).type());
  }

  @Test
  void aChartInTimeHasAPlan() {
    assertThrows(IllegalArgumentException.class, () -> proposal(Proposal.Kind.CHART));
  }
}
