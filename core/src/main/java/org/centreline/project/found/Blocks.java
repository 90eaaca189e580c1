package org.centreline.project.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.project.found.Balances.Balance;
import org.centreline.project.found.Balances.Balance.Term;
import org.centreline.project.found.Strand.Place;
import org.centreline.series.Rhythm;

/**
 * Finds numbers that are those of another column put together by so many, where no date says so:
 * quarters or weeks with labels, and one total or two.
 */
final class Blocks {

  /** Of more columns only the first are looked at. */
  private static final int MOST = 80;

  private static final int FEW = 2;

  private static final int[] SIZES = {1, 2, 3, 4, 6, 12};

  /** So much must speak for labels that may begin anywhere, and for totals whose dates agree. */
  private static final double ENOUGH = 20;

  private static final double ENOUGH_OF_FEW = 5;

  private final List<Balance> found = new ArrayList<>();

  /**
   * Numbers in their order.
   *
   * @param strand whose
   * @param terms what each is made of
   * @param days on which their periods begin or end; none where they have labels
   * @param low the least that each may be
   * @param high the most
   */
  private record Run(
      Strand strand, List<List<Term>> terms, List<LocalDate> days, double[] low, double[] high) {

    int size() {
      return low.length;
    }

    boolean isDated() {
      return days.size() == size();
    }

    String label(int i) {
      return terms.get(i).get(0).place().label();
    }
  }

  private Blocks() {}

  static List<Balance> of(SmallLimit limit, List<Strand> strands) {
    Blocks all = new Blocks();
    List<Run> runs = new ArrayList<>();
    if (limit.keepsRests()) {
      strands.forEach(strand -> runs.addAll(runs(limit, strand)));
    }
    List<Run> some = runs.size() > MOST ? runs.subList(0, MOST) : runs;
    for (Run whole : some) {
      for (Run part : some) {
        if (part.strand().column() != whole.strand().column()) {
          all.look(whole, part);
        }
      }
    }
    return all.found;
  }

  private static List<Run> runs(SmallLimit limit, Strand strand) {
    Map<Optional<String>, List<Place>> groups = new LinkedHashMap<>();
    for (Place place : strand.figures().keySet()) {
      groups.computeIfAbsent(place.group(), any -> new ArrayList<>()).add(place);
    }
    List<Run> runs = new ArrayList<>();
    groups.values().forEach(one -> runs.add(run(limit, strand, List.of(one))));
    long sizes = groups.values().stream().map(List::size).distinct().count();
    if (groups.size() > 1 && sizes == 1) {
      runs.add(run(limit, strand, List.copyOf(groups.values())));
    }
    return runs;
  }

  private static Run run(SmallLimit limit, Strand strand, List<List<Place>> groups) {
    int size = groups.get(0).size();
    List<List<Term>> terms = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    double[] low = new double[size];
    double[] high = new double[size];
    for (int i = 0; i < size; i++) {
      List<Term> here = new ArrayList<>();
      for (List<Place> group : groups) {
        Figure figure = strand.figures().get(group.get(i));
        here.add(new Term(strand, group.get(i), 1));
        low[i] += limit.low(figure);
        high[i] += limit.high(figure);
      }
      terms.add(here);
      Slots.day(groups.get(0).get(i).label()).ifPresent(days::add);
    }
    return new Run(strand, terms, days, low, high);
  }

  private void look(Run whole, Run part) {
    if (whole.isDated() && whole.size() <= FEW && part.isDated()) {
      for (int size : SIZES) {
        if (size > FEW) {
          tryOut(whole, part, start(whole, part, size), size);
          tryOut(whole, part, start(whole, part, size) - size + 1, size);
        }
      }
    } else if (!whole.isDated() && whole.size() > FEW) {
      for (int size : SIZES) {
        for (int from = 0; from + whole.size() * size <= part.size(); from++) {
          if (size > 1 || !whole.label(0).equals(part.label(from))) {
            tryOut(whole, part, from, size);
          }
        }
      }
    } else if (!whole.isDated()) {
      // One total or two without dates are those of all, or of the first or the last.
      int size = part.size() / whole.size();
      tryOut(whole, part, 0, size);
      tryOut(whole, part, part.size() - whole.size() * size, size);
    }
  }

  /** Where the first total begins, or would; far behind all where no period holds one. */
  private static int start(Run whole, Run part, int size) {
    Rhythm rhythm = Rhythm.valueOf(part.strand().reach());
    for (int i = 0; i < whole.size(); i++) {
      long period = rhythm.period(whole.days().get(i));
      for (int j = 0; j < part.size(); j++) {
        if (rhythm.period(part.days().get(j)) == period) {
          return j - i * size;
        }
      }
    }
    return part.size();
  }

  private void tryOut(Run whole, Run part, int from, int size) {
    boolean few = whole.size() <= FEW;
    double spread = 0;
    for (int i = 0; i < whole.size(); i++) {
      spread = Math.max(spread, Math.abs(whole.low()[i] - whole.low()[0]));
    }
    double bits = 0;
    List<Balance> same = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      int start = from + i * size;
      if (start >= 0 && start + size <= part.size()) {
        double low = 0;
        double high = 0;
        List<Term> terms = new ArrayList<>();
        for (int j = start; j < start + size; j++) {
          low += part.low()[j];
          high += part.high()[j];
          terms.addAll(part.terms().get(j));
        }
        if (!(low <= whole.high()[i] && whole.low()[i] <= high)) {
          return;
        }
        double open = high - low + whole.high()[i] - whole.low()[i] + 1;
        double range = few ? whole.low()[i] : spread;
        bits += Math.max(0, StrictMath.log(range / open) / StrictMath.log(2));
        same.add(new Balance(whole.terms().get(i), terms));
      }
    }
    if (bits >= (few ? ENOUGH_OF_FEW : ENOUGH) && (few || same.size() == whole.size())) {
      found.addAll(same);
    }
  }
}
