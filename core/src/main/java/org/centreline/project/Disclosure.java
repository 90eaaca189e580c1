package org.centreline.project;

import java.util.Locale;
import java.util.Set;
import org.centreline.csv.FileContent;
import org.centreline.project.found.SmallLimit;

/**
 * What is done to small numbers of people before anything is worked out, so that nobody can be
 * recognised. A count that is suppressed is missing ever after, in every output.
 */
public enum Disclosure {
  /** Nothing. */
  NONE("") {
    @Override
    double of(double count) {
      return count;
    }
  },

  /** NHS Digital, Hospital Episode Statistics analysis guide (since September 2018). */
  HES(
      "Small numbers: counts of 1 to 7 are suppressed and all others rounded to the nearest 5"
          + " (Hospital Episode Statistics), and others are suppressed with them where sums would tell"
          + " them; centres and limits are worked out from the rounded numbers.") {
    @Override
    double of(double count) {
      return count > 0 && count < 8 ? Double.NaN : 5 * Math.floor(count / 5 + 0.5);
    }
  },

  /** As statistics of health in Scotland. */
  LT5(
      "Small numbers: counts of 1 to 4 are suppressed, and others with them where sums would tell"
          + " them; centres and limits are worked out without them.") {
    @Override
    double of(double count) {
      return count > 0 && count < 5 ? Double.NaN : count;
    }
  },

  /** As surveys of patients. */
  LT10(
      "Small numbers: counts of 1 to 9 are suppressed, and others with them where sums would tell"
          + " them; centres and limits are worked out without them.") {
    @Override
    double of(double count) {
      return count > 0 && count < 10 ? Double.NaN : count;
    }
  };

  private final String sentence;

  Disclosure(String sentence) {
    this.sentence = sentence;
  }

  /** What becomes of a count; NaN where it is suppressed, and where it was missing before. */
  abstract double of(double count);

  /** The word that a user types. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a reader is told of it; empty where nothing is done. */
  public String sentence() {
    return sentence;
  }

  /** Whether a count is hidden. */
  boolean isSmall(double count) {
    return count > 0 && Double.isNaN(of(count));
  }

  /** Whether what is left of a share is kept as a count is: not where that is rounded. */
  boolean keepsRemainders() {
    return this == LT5 || this == LT10;
  }

  /** What the rule keeps apart; its numbers are the same for counts of all kinds. */
  SmallLimit limit() {
    return switch (this) {
      case NONE -> new SmallLimit(0, 0);
      case HES -> new SmallLimit(8, 2);
      case LT5 -> new SmallLimit(5, 0);
      case LT10 -> new SmallLimit(10, 0);
    };
  }

  /** The data of one reading alone, with the rule applied to every subgroup. */
  public FileContent applied(FileContent reading) {
    return this == NONE ? reading : new Disclosed(this, reading).seen(Set.of());
  }
}
