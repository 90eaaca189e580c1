package org.centreline.cli.project;

import java.util.Locale;

/** What a measure makes of the rows. */
enum MadeSort {
  COUNT("n", "", "sum", "c"),
  RUN("n", "", "sum", "run"),
  ALL("d", "", "sum", "c"),
  SHARE("n", "d", "", "p"),
  RATIO("n", "d", "", "run"),
  RATE("n", "d", "", "u"),
  ROWS("", "", "count", "c"),
  MEAN("n", "", "mean", "xmr"),
  SAMPLES("n", "", "", "xbar"),
  GAPS("n", "", "", "g"),
  TIMES("", "", "", "t"),
  WHOLE_FILE("n", "", "", "c"),
  QUARTER_FILE("n", "", "", "c"),
  SO_FAR("sofar", "", "", "run"),
  RATE_FILE("rate", "", "", "run");

  final String value;
  final String denominator;
  final String combine;
  final String type;

  /** Whether it stands in a file of its own, each point a row. */
  boolean isBeside() {
    return ordinal() >= WHOLE_FILE.ordinal();
  }

  boolean isEvents() {
    return this == GAPS || this == TIMES;
  }

  String file() {
    return isBeside() ? "data/" + name().toLowerCase(Locale.ROOT) + ".csv" : "data/f.csv";
  }

  MadeSort(String value, String denominator, String combine, String type) {
    this.value = value;
    this.denominator = denominator;
    this.combine = combine;
    this.type = type;
  }
}
