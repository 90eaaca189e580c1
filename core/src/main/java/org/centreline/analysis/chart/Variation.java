package org.centreline.analysis.chart;

import org.centreline.analysis.Reading;

/** The variation icon: what the latest point says, and on which side. */
public enum Variation {
  COMMON_CAUSE("common-cause"),
  IMPROVING_HIGH("improving-high"),
  IMPROVING_LOW("improving-low"),
  CONCERNING_HIGH("concerning-high"),
  CONCERNING_LOW("concerning-low"),
  SPECIAL_CAUSE_HIGH("special-cause-high"),
  SPECIAL_CAUSE_LOW("special-cause-low");

  private final String word;

  Variation(String word) {
    this.word = word;
  }

  /** The stable word in JSON. */
  public String word() {
    return word;
  }

  /** The icon for a reading on a side. */
  static Variation of(Reading reading, Height height) {
    boolean high = height == Height.HIGH;
    return switch (reading) {
      case COMMON_CAUSE -> COMMON_CAUSE;
      case IMPROVEMENT -> high ? IMPROVING_HIGH : IMPROVING_LOW;
      case CONCERN -> high ? CONCERNING_HIGH : CONCERNING_LOW;
      case SPECIAL_CAUSE -> high ? SPECIAL_CAUSE_HIGH : SPECIAL_CAUSE_LOW;
    };
  }

  /** Whether it is special cause of concern. */
  public boolean isConcerning() {
    return this == CONCERNING_HIGH || this == CONCERNING_LOW;
  }

  /** Whether it is special cause of improvement. */
  public boolean isImproving() {
    return this == IMPROVING_HIGH || this == IMPROVING_LOW;
  }

  /** Whether the values that decided lie high or low. */
  enum Height {
    HIGH,
    LOW
  }
}
