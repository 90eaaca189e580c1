package org.centreline.project.found;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centreline.project.found.Balance.Term;

/**
 * Up to three courses added up, each as it was some periods before.
 *
 * @param parts what is added up
 * @param before by how many periods each is earlier
 */
record CourseSum(List<Course> parts, List<Integer> before) {

  /** So much must speak for two sums that are the same, in bits: by chance one of 10^12 is. */
  static final double ENOUGH = 40;

  /** Less for those of a time before, of which fewer are tried and often fewer are known. */
  private static final double ENOUGH_BEFORE = 28;

  static final int FEWEST = 6;

  /** All at one time. */
  static CourseSum of(int before, Course... parts) {
    return new CourseSum(List.of(parts), Collections.nCopies(parts.length, before));
  }

  double at(long period) {
    double sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      sum += parts.get(i).at(period - before.get(i));
    }
    return sum;
  }

  /** What the sum of a period is made of; empty where something is missing. */
  private List<Term> made(long period) {
    List<Term> made = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Term> part = parts.get(i).made(period - before.get(i));
      if (part.isEmpty()) {
        return List.of();
      }
      made.addAll(part);
    }
    return made;
  }

  long first() {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < parts.size(); i++) {
      first = Math.min(first, parts.get(i).first() + before.get(i));
    }
    return first;
  }

  long last() {
    long last = Long.MIN_VALUE;
    for (int i = 0; i < parts.size(); i++) {
      Course part = parts.get(i);
      last = Math.max(last, part.last() + before.get(i));
    }
    return last;
  }

  /** Whether something is in both, so that only the rest is the same. */
  boolean shares(CourseSum other) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < other.parts.size(); j++) {
        if (parts.get(i) == other.parts.get(j) && before.get(i).equals(other.before.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The balances of all periods, where enough speaks for it that this sum is the other. */
  List<Balance> balances(CourseSum other) {
    Map<Double, Integer> times = new HashMap<>();
    int right = 0;
    int wrong = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (long period = first(); period <= last(); period++) {
      double one = at(period);
      double two = other.at(period);
      if (one == two) {
        right++;
        times.merge(one, 1, Integer::sum);
        least = Math.min(least, one);
        most = Math.max(most, one);
      } else if (!Double.isNaN(one - two)) {
        wrong++;
      }
    }
    boolean found = right >= FEWEST && 5 * wrong <= right;
    double enough = before.contains(0) ? ENOUGH : ENOUGH_BEFORE;
    return found && bits(times, right, most - least) >= enough ? found(other) : List.of();
  }

  /** How little likely it is that numbers so spread would be the same by chance. */
  static double bits(Map<Double, Integer> times, int all, double range) {
    double alike = 0;
    for (int many : times.values()) {
      alike += (double) many * (many - 1);
    }
    double chance = Math.max(alike / ((double) all * (all - 1)), 1 / (range + 1));
    return -all * StrictMath.log(chance) / StrictMath.log(2);
  }

  private List<Balance> found(CourseSum other) {
    List<Balance> found = new ArrayList<>();
    for (long period = first(); period <= last(); period++) {
      List<Term> left = made(period);
      List<Term> right = other.made(period);
      boolean said = at(period) != other.at(period) && !Double.isNaN(at(period) - other.at(period));
      if (!left.isEmpty() && !right.isEmpty() && !said) {
        found.add(new Balance(left, right));
      }
    }
    return found;
  }
}
