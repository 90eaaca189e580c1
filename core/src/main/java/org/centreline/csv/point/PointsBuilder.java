package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centreline.series.Doubles;

/** The points of one group while they are put together. */
final class PointsBuilder {

  private final List<LocalDate> dates = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<Double> numerators = new ArrayList<>();
  private final List<Double> denominators = new ArrayList<>();

  private final List<Doubles> members = new ArrayList<>();
  private final List<Double> targets = new ArrayList<>();
  private boolean open;

  /** What was added last is no interval, but what has passed since the last event. */
  void leaveOpen() {
    open = true;
  }

  /** Whether the last point is open. */
  boolean isOpen() {
    return open;
  }

  /** Gives the next point that has none its target, or none at all (NaN). */
  void aim(double target) {
    targets.add(target);
  }

  /** The target of a point; NaN where it has none. */
  double target(int point) {
    return targets.isEmpty() ? Double.NaN : targets.get(point);
  }

  /** Whether the points have targets, though some may be missing. */
  boolean hasTargets() {
    return !targets.isEmpty();
  }

  /** The targets, one a point; empty where the file has none. */
  Doubles targets() {
    return Doubles.tabulate(targets.size(), targets::get);
  }

  /** Adds a point at a date made of several rows kept apart. */
  void add(LocalDate date, Doubles apart) {
    members.add(apart);
    add(date, apart.present().mean(), Double.NaN);
  }

  /** Adds a point with a label made of several rows kept apart. */
  void add(String label, Doubles apart) {
    members.add(apart);
    add(label, apart.present().mean(), Double.NaN);
  }

  /** The rows of each point, where they were kept apart; else none. */
  List<Doubles> members() {
    return members;
  }

  /** Adds a point at a date. */
  void add(LocalDate date, double numerator, double denominator) {
    dates.add(date);
    numbers(numerator, denominator);
  }

  /** Adds a point with a label. */
  void add(String label, double numerator, double denominator) {
    labels.add(label);
    numbers(numerator, denominator);
  }

  private void numbers(double numerator, double denominator) {
    numerators.add(numerator);
    denominators.add(denominator);
  }

  int size() {
    return numerators.size();
  }

  List<LocalDate> dates() {
    return dates;
  }

  List<String> labels() {
    return labels;
  }

  double numerator(int point) {
    return numerators.get(point);
  }

  double denominator(int point) {
    return denominators.get(point);
  }

  Doubles numerators() {
    return Doubles.tabulate(size(), numerators::get);
  }

  Doubles denominators() {
    return Doubles.tabulate(size(), denominators::get);
  }

  /** Whether every numerator lies between 0 and its denominator, where that is above 0. */
  boolean areProportions() {
    for (int i = 0; i < size(); i++) {
      boolean above = numerators.get(i) > denominators.get(i) && denominators.get(i) > 0;
      if (numerators.get(i) < 0 || above) {
        return false;
      }
    }
    return true;
  }
}
