package org.centreline.project.found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds columns that are another, one of its groups, all of them, all but one, or its quarters. */
final class Copies {

  private final Families families;
  private final List<Summand> plain = new ArrayList<>();
  private final List<Summand> single = new ArrayList<>();
  private final Map<Integer, Map<Double, List<Integer>>> bearers = new HashMap<>();

  Copies(Families families) {
    this.families = families;
    for (List<Summand> family : families.all()) {
      family.stream().filter(families::isPlain).forEach(plain::add);
    }
    single.addAll(plain);
    single.addAll(families.alone());
    for (int n = 0; n < single.size(); n++) {
      Summand one = single.get(n);
      for (int i = 0; i < one.size(); i++) {
        if (one.low(i) > 0) {
          bearers
              .computeIfAbsent(one.slot(i), any -> new HashMap<>())
              .computeIfAbsent(one.low(i) + one.high(i), any -> new ArrayList<>())
              .add(n);
        }
      }
    }
  }

  void each(BiConsumer<Summand, List<Summand>> receiver) {
    for (Summand whole : plain) {
      alike(whole, receiver);
      String reach = whole.strand().reach();
      if (!whole.strand().isGrouped()) {
        families.butOne(reach).forEach(part -> tryOut(whole, part, receiver));
      }
    }
    for (List<Summand> family : families.all()) {
      List<Summand> made = family.stream().filter(one -> !families.isPlain(one)).toList();
      for (Summand whole : family) {
        if (families.isPlain(whole)) {
          made.stream()
              .filter(part -> part.column() != whole.column())
              .filter(part -> SumTrial.holdsTogether(whole, part))
              .forEach(part -> receiver.accept(whole, List.of(part)));
        }
      }
    }
  }

  /** Only those are tried that bear the same number at enough points. */
  private void alike(Summand whole, BiConsumer<Summand, List<Summand>> receiver) {
    Map<Integer, Integer> times = new HashMap<>();
    for (int i = 0; i < whole.size(); i++) {
      bearers
          .getOrDefault(whole.slot(i), Map.of())
          .getOrDefault(whole.low(i) + whole.high(i), List.of())
          .forEach(n -> times.merge(n, 1, Integer::sum));
    }
    times.forEach(
        (n, many) -> {
          Summand part = single.get(n);
          boolean first = !families.isPlain(part) || part.column() < whole.column();
          if (first && many >= SumTrial.FEWEST) {
            tryOut(whole, part, receiver);
          }
        });
  }

  private static void tryOut(
      Summand whole, Summand part, BiConsumer<Summand, List<Summand>> receiver) {
    if (part.column() != whole.column() && SumTrial.holds(whole, List.of(part))) {
      receiver.accept(whole, List.of(part));
    }
  }
}
