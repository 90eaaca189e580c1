package org.centreline.analysis.outcome.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.phase.Locator;
import org.centreline.phase.PlacementException;
import org.centreline.series.Subgroups;

/**
 * A change and the subgroup from which it acts.
 *
 * @param index from 1, in order of time
 * @param asked as typed
 * @param date its true date; empty where the x axis is no calendar
 * @param position of the first subgroup that starts at or after it, from 0
 */
public record ChangePoint(int index, ChangeRequest asked, Optional<LocalDate> date, int position) {

  /**
   * The changes in order of time, each at the first subgroup that starts at or after it.
   *
   * @throws PlacementException with every change that has no subgroup of its own after the first
   */
  static List<ChangePoint> of(List<ChangeRequest> changes, Locator locator) {
    Places places = new Places(locator);
    List<String> problems = new ArrayList<>();
    List<ChangePoint> placed = new ArrayList<>();
    for (ChangeRequest change : changes) {
      try {
        placed.add(places.place(change));
      } catch (PlacementException e) {
        problems.addAll(e.problems());
      }
    }
    placed.sort(Comparator.comparingInt(ChangePoint::position));
    problems.addAll(places.together(placed));
    if (!problems.isEmpty()) {
      throw new PlacementException(problems);
    }
    return IntStream.range(0, placed.size()).mapToObj(i -> placed.get(i).numbered(i + 1)).toList();
  }

  /** What it was called, else when it was. */
  public String name() {
    return asked.label().orElse(asked.at());
  }

  private ChangePoint numbered(int number) {
    return new ChangePoint(number, asked, date, position);
  }

  /**
   * Finds the subgroups from which changes act.
   *
   * @param locator finds subgroups by date or label
   */
  record Places(Locator locator) {

    Subgroups subgroups() {
      return locator.subgroups();
    }

    ChangePoint place(ChangeRequest change) {
      boolean calendar = subgroups().isCalendar();
      int position =
          calendar ? following(change.at()) : locator.position(Matter.CHANGE, change.at());
      if (position == 0) {
        throw new PlacementException(
            typed(change.at())
                + "it acts from the first subgroup, "
                + subgroups().labels().get(0)
                + ", so nothing is known of before; give a later date, or add earlier rows");
      }
      Optional<LocalDate> date =
          calendar ? Optional.of(locator.date(Matter.CHANGE, change.at())) : Optional.empty();
      return new ChangePoint(0, change, date, position);
    }

    private int following(String at) {
      LocalDate date = locator.date(Matter.CHANGE, at);
      OptionalInt holding = subgroups().holding(date);
      if (date.isBefore(subgroups().dates().get(0)) && holding.isEmpty()) {
        throw new PlacementException(
            typed(at)
                + "it lies before the first subgroup, "
                + subgroups().labels().get(0)
                + ", so nothing is known of before; give a later date, or add earlier rows");
      }
      int position = holding.isPresent() ? from(holding.getAsInt(), date) : firstAfter(date);
      if (position >= subgroups().size()) {
        throw new PlacementException(
            typed(at)
                + "no subgroup starts at or after it; the last is "
                + subgroups().labels().get(subgroups().size() - 1));
      }
      return position;
    }

    private int from(int holding, LocalDate date) {
      boolean whole = subgroups().dates().get(holding).equals(date) || subgroups().beginsOn(date);
      return whole ? holding : holding + 1;
    }

    private int firstAfter(LocalDate date) {
      return (int) subgroups().dates().stream().filter(d -> d.isBefore(date)).count();
    }

    List<String> together(List<ChangePoint> placed) {
      List<String> problems = new ArrayList<>();
      for (int i = 1; i < placed.size(); i++) {
        ChangePoint one = placed.get(i - 1);
        ChangePoint two = placed.get(i);
        if (one.position() == two.position()) {
          problems.add(
              typed(two.asked().at())
                  + "it acts from the same subgroup, "
                  + subgroups().labels().get(two.position())
                  + ", as "
                  + Matter.CHANGE
                  + " "
                  + one.asked().at()
                  + "; their effects can't be told apart, so name them as one");
        }
      }
      return problems;
    }

    private static String typed(String at) {
      return Matter.CHANGE + " " + at + ": ";
    }
  }
}
