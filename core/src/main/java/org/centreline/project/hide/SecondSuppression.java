package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;

/**
 * Hides, beside the small numbers of a table of sums, as many others that no sum which is shown
 * tells more of a small number than that it is one.
 *
 * <p>A small number that stands in a sum with numbers that are shown is hidden together with the
 * next in that sum, or the next few, in the order in which they come, and with whatever is shown of
 * some of these alone: the sums that are left can't tell their rows apart. The sum stays where it
 * holds {@link SmallLimit#enough}; else it is hidden with all of them. The proof is one line: what
 * is done rests on the sum of those that are hidden, on which of them are small, and on numbers
 * that are shown, so that it stays the same when one of them rises as another falls; and the sum
 * leaves room for each small number to be any from 1 to {@code least - 1} while the others are at
 * least {@code least}. The next smallest would tell more: it is no greater than the one after it.
 *
 * <p>Sources: complementary cell suppression, L. H. Cox, Suppression methodology and statistical
 * disclosure control, Journal of the American Statistical Association 75 (1980) 377-385; A.
 * Hundepool and others, Statistical Disclosure Control (2012), chapter 4. Sums that can't be kept
 * are hidden as well, instead of a search for the fewest numbers.
 */
public final class SecondSuppression {

  private final SumTable table;
  private final SmallLimit limit;
  private final Neighbours neighbours;
  private final Set<RowSum> guarded = new HashSet<>();

  private SecondSuppression(SumTable table, SmallLimit limit) {
    this.table = table;
    this.limit = limit;
    neighbours = new Neighbours(table.sums());
  }

  /**
   * Hides what must be hidden in all tables of a pack, for a figure that is hidden in one is so in
   * all.
   *
   * @param hidden what is hidden already; added to
   */
  public static void hide(Collection<SumTable> tables, SmallLimit limit, Set<Spot> hidden) {
    tables.forEach(table -> table.settle(limit, hidden));
    tables.forEach(HiddenMeans::hide);
    tables.forEach(table -> hide(table, limit));
    tables.forEach(HiddenMeans::hide);
  }

  private static void hide(SumTable table, SmallLimit limit) {
    List<RowSum> small = table.sums().stream().filter(RowSum::isSmall).toList();
    if (!small.isEmpty()) {
      small.forEach(RowSum::hide);
      new SecondSuppression(table, limit).guard(small);
    }
  }

  private void guard(List<RowSum> small) {
    for (RowSum one : small) {
      if (!guarded.contains(one)) {
        guard(one);
      }
    }
  }

  private void guard(RowSum small) {
    List<RowSum> shown = table.shownBeside(small);
    if (shown.isEmpty() || new Unshown(table, limit).covers(small)) {
      return;
    }
    List<RowSum> wholes = new ArrayList<>(table.across(small, RowSum::isOpen));
    shown.stream().filter(sum -> sum.holds(small)).forEach(wholes::add);
    wholes.sort(Comparator.comparingInt(sum -> sum.parts().length));
    for (Neighbours.Kind kind : Neighbours.Kind.values()) {
      for (RowSum whole : wholes) {
        if (isMasked(small, whole, neighbours.of(small, kind, whole))) {
          return;
        }
      }
    }
    shown.forEach(RowSum::hide);
  }

  /** Hides the next numbers, as many as it takes; nothing where all are too few. */
  private boolean isMasked(RowSum small, RowSum whole, List<RowSum> beside) {
    List<RowSum> members = new ArrayList<>(List.of(small));
    beside.stream().filter(RowSum::isSmall).forEach(other -> addApart(other, members));
    List<RowSum> known = List.copyOf(members);
    List<RowSum> masks =
        beside.stream()
            .filter(RowSum::isMask)
            .filter(mask -> known.stream().noneMatch(mask::touches))
            .sorted(after(small))
            .toList();
    List<RowSum> chosen = new ArrayList<>();
    for (RowSum mask : masks) {
      if (addApart(mask, chosen) && isEnough(hidden(whole, known, chosen))) {
        members.addAll(chosen);
        chosen.forEach(RowSum::hide);
        members.stream().filter(RowSum::isSmall).forEach(guarded::add);
        new Blend(table, members).hideWhatTellsThemApart();
        return true;
      }
    }
    // Those that are not enough together would tell by it how small the small one is.
    chosen.forEach(mask -> table.shownBeside(mask).forEach(RowSum::hide));
    chosen.forEach(RowSum::hide);
    if (!chosen.isEmpty()) {
      table.shownBeside(small).forEach(RowSum::hide);
    }
    return !chosen.isEmpty();
  }

  /** As the sums come, from a number on and round again: how great they are tells of it. */
  private static Comparator<RowSum> after(RowSum small) {
    return Comparator.comparing((RowSum sum) -> sum.number() < small.number())
        .thenComparingInt(RowSum::number);
  }

  private static boolean addApart(RowSum one, List<RowSum> members) {
    return members.stream().noneMatch(one::touches) && members.add(one);
  }

  /** With all else that is hidden in the whole: only all of it together is known to others. */
  private Hidden hidden(RowSum whole, List<RowSum> known, List<RowSum> chosen) {
    List<RowSum> all = new ArrayList<>(known);
    all.addAll(chosen);
    List<RowSum> own = List.copyOf(all);
    List<RowSum> within = new ArrayList<>(table.within(whole));
    List<RowSum> takenOff = new ArrayList<>();
    for (int i = within.size() - 1; i >= 0; i--) {
      RowSum sum = within.get(i);
      if (sum.isOpen() && !sum.isSmall() && own.stream().noneMatch(sum::touches)) {
        addApart(sum, takenOff);
      }
    }
    for (RowSum sum : within) {
      boolean isHidden = sum.isSmall() || !sum.isOpen();
      if (isHidden && takenOff.stream().noneMatch(sum::touches)) {
        addApart(sum, all);
      }
    }
    return new Hidden(whole, takenOff, all);
  }

  /**
   * What is hidden in a whole.
   *
   * @param whole which is shown
   * @param takenOff what is shown of it
   * @param all the others
   */
  private record Hidden(RowSum whole, List<RowSum> takenOff, List<RowSum> all) {

    /** As much as everybody knows them to be; where numbers are rounded, what they are at least. */
    double count(SmallLimit limit) {
      if (limit.rounding() == 0) {
        return all.stream().mapToDouble(RowSum::count).sum();
      }
      int rows = 0;
      double count = (whole.shown() == 0 ? 0 : whole.shown() - limit.rounding());
      for (RowSum sum : takenOff) {
        rows += sum.parts().length;
        count -= sum.shown() == 0 ? 0 : sum.shown() + limit.rounding();
      }
      double apart = 0;
      for (RowSum sum : all) {
        rows += sum.parts().length;
        apart += sum.isSmall() ? 1 : Math.max(0, sum.shown() - limit.rounding());
      }
      return rows == whole.parts().length ? Math.max(count, apart) : apart;
    }
  }

  /**
   * Rests on the sum alone, which stays the same whichever of them are greater or smaller. A share
   * that is hidden for its few others is no small number, nor are its others where it is one.
   */
  private boolean isEnough(Hidden hidden) {
    double count = hidden.count(limit);
    double rest = 0;
    int few = 0;
    int fewRests = 0;
    List<RowSum> all = hidden.all();
    for (RowSum one : all) {
      rest += one.rest();
      few += one.isFew() ? 1 : 0;
      fewRests += limit.isSmall(one.rest()) ? 1 : 0;
    }
    return count >= limit.enough(few, all.size() - few)
        && (!limit.keepsRests() || rest >= limit.enough(fewRests, all.size() - fewRests));
  }
}
