package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.centreline.analysis.plan.CasePlan;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.risk.Detection;
import org.centreline.chart.risk.Detection.Sight;
import org.centreline.chart.risk.Watch;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class CasePlanWordsTest {

  private static CasePlan plan(double rate, Sight sight, OptionalDouble perMonth) {
    Detection detection = new Detection(Doubles.of(rate), 4.5, 4.25, Watch.USUAL, 5000);
    return new CasePlan(
        BernoulliChart.TYPE, "Deaths", 1, detection, List.of(sight), perMonth, List.of());
  }

  private static final Sight DOUBLED = new Sight(2, 180.4, 12.3, 150, 240);

  @Test
  void howSoonAChangeIsSeenIsToldInCasesAndMonths() {
    assertEquals(
        "If the odds of the event double, the chart shows it after 180 cases on average, about 12"
            + " events among them; 8 of 10 such changes within 240 cases, about 8 months at 30"
            + " cases a month. With nothing changed it raises a false alarm about once in 5,000"
            + " cases.",
        CasePlanWords.verdict(plan(0.05, DOUBLED, OptionalDouble.of(30))));
    assertTrue(
        CasePlanWords.verdict(plan(0.05, DOUBLED, OptionalDouble.empty()))
            .contains("within 240 cases. With"));
  }

  /** 240 cases at 4,000 a month are 0.06 months; at 0.04 a month 6,000. */
  @Test
  void fewAreNotNone() {
    String soon = CasePlanWords.verdict(plan(0.05, DOUBLED, OptionalDouble.of(5000)));
    assertTrue(soon.contains(", about 0.05 months at 5,000 cases a month"), soon);
    String late = CasePlanWords.verdict(plan(0.05, DOUBLED, OptionalDouble.of(0.04)));
    assertTrue(late.contains(", about 6,000 months at 0.04 cases a month"), late);
    String two = CasePlanWords.verdict(plan(0.05, DOUBLED, OptionalDouble.of(120)));
    assertTrue(two.contains(", about 2 months at 120 cases a month"), two);
    String basis = CasePlanWords.basis(plan(0.0004, DOUBLED, OptionalDouble.empty()));
    assertTrue(basis.contains("; rate 0.04%, of 1 case;"), basis);
    assertTrue(
        CasePlanWords.basis(plan(0.9996, DOUBLED, OptionalDouble.empty())).contains("99.96%"));
    Sight rare = new Sight(2, 1.2, 0.3, 1, 1);
    assertTrue(
        CasePlanWords.verdict(plan(0.05, rare, OptionalDouble.empty()))
            .contains("event double, the chart shows it after 1 case on average, about 1 event"));
    assertEquals(
        List.of(List.of("times 2", "1", "0.3", "1", "1")),
        CasePlanWords.rows(plan(0.05, rare, OptionalDouble.empty())));
  }

  @Test
  void whatItRestsOnNamesBothSides() {
    assertEquals(
        "Bernoulli CUSUM chart; rate 5.0%, of 1 case; looks for odds times 2 (decision interval"
            + " 4.50); looks for odds times 0.5 (decision interval 4.25)",
        CasePlanWords.basis(plan(0.05, DOUBLED, OptionalDouble.empty())));
  }

  @Test
  void whatTheOddsBecomeIsSaid() {
    for (double odds : new double[] {0.5, 3, 1.0 / 3}) {
      String become = odds == 0.5 ? "halve" : odds == 3 ? "become 3 times" : "become 0.333 times";
      Sight sight = new Sight(odds, 180.4, 12.3, 150, 240);
      boolean up = odds > 1;
      Watch watch =
          new Watch(
              up ? OptionalDouble.of(odds) : OptionalDouble.empty(),
              up ? OptionalDouble.empty() : OptionalDouble.of(odds),
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              0,
              true,
              false);
      Detection detection = new Detection(Doubles.of(0.05), 4.5, 4.25, watch, 5000);
      assertTrue(
          CasePlanWords.verdict(
                  new CasePlan(
                      BernoulliChart.TYPE,
                      "Deaths",
                      1,
                      detection,
                      List.of(sight),
                      OptionalDouble.empty(),
                      List.of()))
              .startsWith("If the odds of the event " + become + ", the chart shows it after 180"));
    }
    assertTrue(CasePlanWords.suppositions().contains("the sum stands at 0 when the change comes"));
  }

  /** Risks of 0.02 and 0.06 have a mean of 0.04; no cases, no count of them. */
  @Test
  void ofSeveralRisksTheMeanIsTold() {
    Detection detection = new Detection(Doubles.of(0.02, 0.06), 4.5, 4.25, Watch.USUAL, 5000);
    CasePlan plan =
        new CasePlan(
            BernoulliChart.TYPE,
            "Deaths",
            0,
            detection,
            List.of(DOUBLED),
            OptionalDouble.empty(),
            List.of());
    assertTrue(CasePlanWords.basis(plan).contains("; mean risk 4.0%; looks for"));
  }
}
