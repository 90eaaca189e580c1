package org.centreline.report;

import org.centreline.analysis.Reading;

/** The characters of a chart on a screen. */
public enum Glyphs {
  UNICODE("•◆■▲○─┄═┊│└┤…▼◈"),
  ASCII("o+!^x-.=:|+|~v#");

  private final String all;

  Glyphs(String all) {
    this.all = all;
  }

  /** The mark of an included point; every reading has its own. */
  public char mark(Reading reading) {
    return switch (reading) {
      case COMMON_CAUSE -> all.charAt(0);
      case IMPROVEMENT -> all.charAt(1);
      case CONCERN -> all.charAt(2);
      case SPECIAL_CAUSE -> all.charAt(3);
    };
  }

  /** The same for special cause below the centre, which points down. */
  public char markBelow(Reading reading) {
    return reading == Reading.SPECIAL_CAUSE ? all.charAt(13) : mark(reading);
  }

  /** The mark of a point that is better by one rule and worse by another. */
  public char bothWays() {
    return all.charAt(14);
  }

  public char excluded() {
    return all.charAt(4);
  }

  public char centre() {
    return all.charAt(5);
  }

  public char limit() {
    return all.charAt(6);
  }

  public char target() {
    return all.charAt(7);
  }

  /** The upright line where a phase begins. */
  public char phase() {
    return all.charAt(8);
  }

  public char axis() {
    return all.charAt(9);
  }

  public char corner() {
    return all.charAt(10);
  }

  /** The axis beside a number. */
  public char tick() {
    return all.charAt(11);
  }

  /** What stands for cut text. */
  public char cut() {
    return all.charAt(12);
  }
}
