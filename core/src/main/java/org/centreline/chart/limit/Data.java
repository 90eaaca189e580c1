package org.centreline.chart.limit;

/** What a kind of chart is made from. */
public enum Data {
  /** One number a subgroup: a measurement, or a numerator over a denominator. */
  VALUES,
  /** Several measurements a subgroup. */
  SAMPLES,
  /** How many of the denominator had the event. */
  SHARES,
  /** Events over an area of opportunity. */
  RATES,
  /** Whole numbers of events. */
  COUNTS,
  /** Cases or time between one event and the next. */
  GAPS,
  /** Cases with the event or without, one after another. */
  OUTCOMES,
  /** Cases beside their risks, or events beside the number expected. */
  EXPECTED,
  /** Several measures of the same subgroups. */
  JOINT
}
