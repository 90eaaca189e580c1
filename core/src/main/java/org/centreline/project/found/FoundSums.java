package org.centreline.project.found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Strand.Place;
import org.centreline.project.found.SumTrial.Patience;

/**
 * Finds columns that are made of others by their numbers: a file of the whole beside one of its
 * sites, all admissions beside those planned and the others, quarters beside months, the same
 * numbers twice, running totals. What is small may be any small number, so that nothing that is
 * hidden decides.
 */
public final class FoundSums {

  /** Among more columns of one shape sums of two are looked for no more: it would take too long. */
  private static final int MOST = 40;

  /** Among more columns of one shape sums of three and more are looked for with less patience. */
  private static final int FEW = 6;

  private static final int FEWEST = 3;

  private final Families families;
  private final PartSets sets;
  private final List<Found> found = new ArrayList<>();

  /**
   * Looks for them.
   *
   * @param limit what is small
   * @param strands all columns of a pack, in every shape that is shown
   * @param asked of which rows each is, such as those of one ward
   */
  public FoundSums(SmallLimit limit, List<Strand> strands, Function<Strand, ?> asked) {
    Summand.Maker maker = new Summand.Maker(new Slots(), limit);
    families = new Families(maker, strands);
    sets = new PartSets(maker, strands, asked);
  }

  /** All that are found, those of fewer parts first. */
  public List<Found> all() {
    new Copies(families).each(this::add);
    for (List<Summand> family : families.all()) {
      List<Summand> wholes = family.stream().filter(families::isPlain).toList();
      if (family.size() <= MOST) {
        wholes.forEach(whole -> pairs(whole, family));
      }
      many(wholes, family);
      if (wholes.size() <= MOST) {
        new FoundRates(wholes).each(found::add);
        new Weights(wholes, family).each(found::add);
      }
      for (Summand whole : wholes) {
        overTime(whole, family);
        if (!whole.strand().isGrouped()) {
          overTime(whole, families.alone());
          overTime(whole, families.butOne(whole.strand().reach()));
        }
      }
    }
    sets.each(this::add);
    return found;
  }

  private void overTime(Summand whole, List<Summand> parts) {
    for (Summand part : parts) {
      if (part.column() != whole.column()) {
        OverTime time = new OverTime(whole, part);
        time.found().ifPresent(found::add);
        time.told().ifPresent(found::add);
        new Moving(whole, part).found().ifPresent(found::add);
      }
    }
  }

  private void pairs(Summand whole, List<Summand> family) {
    List<Summand> others = others(whole, family);
    for (int i = 0; i < others.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        tryOut(whole, List.of(others.get(i), others.get(j)));
      }
    }
  }

  /** Sums of three columns and more, and of all. */
  private void many(List<Summand> wholes, List<Summand> family) {
    if (family.size() > FEW + 1) {
      new AllOthers(family).each(wholes, this::add);
      if (family.size() <= MOST) {
        some(wholes, family);
      }
      return;
    }
    for (Summand whole : wholes) {
      List<Summand> each = others(whole, family);
      for (int chosen = 0; chosen < 1 << each.size(); chosen++) {
        if (Integer.bitCount(chosen) > 2) {
          List<Summand> parts = new ArrayList<>();
          for (int i = 0; i < each.size(); i++) {
            if ((chosen >> i & 1) == 1) {
              parts.add(each.get(i));
            }
          }
          tryOut(whole, parts);
        }
      }
    }
  }

  /** Of each column the first way in which it is shown. */
  private void some(List<Summand> wholes, List<Summand> family) {
    Map<Integer, Summand> first = new LinkedHashMap<>();
    family.forEach(one -> first.putIfAbsent(one.column(), one));
    for (Summand whole : wholes) {
      if (first.get(whole.column()) == whole) {
        List<Summand> others = others(whole, List.copyOf(first.values()));
        new SomeOthers(whole, others, FEWEST, new Patience(Integer.MAX_VALUE))
            .each(parts -> add(whole, parts));
      }
    }
  }

  private static List<Summand> others(Summand whole, List<Summand> family) {
    return family.stream().filter(one -> one.column() != whole.column()).toList();
  }

  private void tryOut(Summand whole, List<Summand> parts) {
    if (SumTrial.holds(whole, parts)) {
      add(whole, parts);
    }
  }

  private void add(Summand whole, List<Summand> parts) {
    Map<Place, List<At>> of = new LinkedHashMap<>();
    for (int i = 0; i < whole.size(); i++) {
      List<At> here = Summand.at(whole.slot(i), parts);
      if (!here.isEmpty()) {
        of.put(whole.places(i).get(0), here);
      }
    }
    found.add(new Found(whole.strand(), of, Found.Kind.SUM));
  }
}
