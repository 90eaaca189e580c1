package org.centreline.report;

import com.fasterxml.jackson.core.io.NumberOutput;

/** A number for machines: the shortest text that reads back to the same double, on every JDK. */
public final class NumberText {

  private NumberText() {}

  /** Whether there is a number to write; a missing or infinite one is null. */
  public static boolean exists(double number) {
    return Double.isFinite(number);
  }

  /** The text of a finite number; 0 for -0. */
  public static String of(double number) {
    return NumberOutput.toString(number == 0 ? 0.0 : number, true);
  }
}
