package org.centreline.words.chart;

import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;

/** What the variation icon says whichever side it lies on: the rows of matrices. */
public enum VariationRow {
  IMPROVING("Improving"),
  COMMON_CAUSE("Common cause"),
  CONCERNING("Concerning"),
  CHANGING("Changing, better way not said"),
  NONE("No icon");

  private final String head;

  VariationRow(String head) {
    this.head = head;
  }

  /** The row that a chart stands in. */
  public static VariationRow of(ChartAnalysis chart) {
    return chart.variation().map(VariationRow::of).orElse(NONE);
  }

  private static VariationRow of(Variation variation) {
    if (variation.isImproving() || variation.isConcerning()) {
      return variation.isImproving() ? IMPROVING : CONCERNING;
    }
    return variation == Variation.COMMON_CAUSE ? COMMON_CAUSE : CHANGING;
  }

  /** What stands before the row. */
  public String head() {
    return head;
  }

  /** Whether it is shown where nothing is in it. */
  public boolean isUsual() {
    return ordinal() <= CONCERNING.ordinal();
  }
}
