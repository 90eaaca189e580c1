package org.centreline.analysis.outcome.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.centreline.phase.Locator;
import org.centreline.phase.PlacementException;
import org.centreline.series.Subgroups;

/** Finds the subgroups from which changes act: the first that starts at or after each. */
final class ChangePlaces {

  private static final String OPTION = "--change";

  private final Locator locator;
  private final Subgroups subgroups;

  private ChangePlaces(Locator locator) {
    this.locator = locator;
    subgroups = locator.subgroups();
  }

  /**
   * The changes in order of time.
   *
   * @throws PlacementException with every change that has no subgroup of its own after the first
   */
  static List<ChangePoint> of(List<ChangeRequest> changes, Locator locator) {
    ChangePlaces places = new ChangePlaces(locator);
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
    return IntStream.range(0, placed.size()).mapToObj(i -> numbered(placed.get(i), i + 1)).toList();
  }

  private static ChangePoint numbered(ChangePoint change, int index) {
    return new ChangePoint(index, change.asked(), change.date(), change.position());
  }

  private ChangePoint place(ChangeRequest change) {
    boolean calendar = subgroups.isCalendar();
    int position = calendar ? following(change.at()) : locator.position(OPTION, change.at());
    if (position == 0) {
      throw new PlacementException(
          typed(change.at())
              + "it acts from the first subgroup, "
              + subgroups.labels().get(0)
              + ", so nothing is known of before; give a later date, or add earlier rows");
    }
    Optional<LocalDate> date =
        calendar ? Optional.of(locator.date(OPTION, change.at())) : Optional.empty();
    return new ChangePoint(0, change, date, position);
  }

  private int following(String at) {
    LocalDate date = locator.date(OPTION, at);
    OptionalInt holding = subgroups.holding(date);
    if (date.isBefore(subgroups.dates().get(0)) && holding.isEmpty()) {
      throw new PlacementException(
          typed(at)
              + "it lies before the first subgroup, "
              + subgroups.labels().get(0)
              + ", so nothing is known of before; give a later date, or add earlier rows");
    }
    int position = holding.isPresent() ? from(holding.getAsInt(), date) : firstAfter(date);
    if (position >= subgroups.size()) {
      throw new PlacementException(
          typed(at)
              + "no subgroup starts at or after it; the last is "
              + subgroups.labels().get(subgroups.size() - 1));
    }
    return position;
  }

  private int from(int holding, LocalDate date) {
    boolean whole = subgroups.dates().get(holding).equals(date) || subgroups.beginsOn(date);
    return whole ? holding : holding + 1;
  }

  private int firstAfter(LocalDate date) {
    return (int) subgroups.dates().stream().filter(d -> d.isBefore(date)).count();
  }

  private List<String> together(List<ChangePoint> placed) {
    List<String> problems = new ArrayList<>();
    for (int i = 1; i < placed.size(); i++) {
      ChangePoint one = placed.get(i - 1);
      ChangePoint two = placed.get(i);
      if (one.position() == two.position()) {
        problems.add(
            typed(two.asked().at())
                + "it acts from the same subgroup, "
                + subgroups.labels().get(two.position())
                + ", as --change "
                + one.asked().at()
                + "; their effects can't be told apart, so name them as one");
      }
    }
    return problems;
  }

  private static String typed(String at) {
    return OPTION + " " + at + ": ";
  }
}
