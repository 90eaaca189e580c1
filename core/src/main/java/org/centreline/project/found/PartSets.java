package org.centreline.project.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.centreline.project.found.Slots.Span;
import org.centreline.project.found.Strand.Place;
import org.centreline.project.found.SumTrial.Patience;
import org.centreline.series.Rhythm;

/**
 * Finds numbers that are some of others together, in whichever shape either is told: as groups of a
 * column, as rows asked for by {@code where}, as columns or files of their own, by the month or by
 * the quarter. Such are wards and their divisions, severities and "moderate or above".
 */
final class PartSets {

  /** Of more than these none are looked at: it would take too long. */
  private static final int MOST = 40;

  /** Columns of one name are two or three together, or few. */
  private static final int FEW = 12;

  private final Summand.Maker maker;
  private final Function<Strand, ?> asked;
  private final Map<String, List<Summand>> groups = new LinkedHashMap<>();
  private final Map<String, List<Summand>> plain = new LinkedHashMap<>();
  private final Map<List<Object>, List<Summand>> sets = new LinkedHashMap<>();
  private final Map<List<Object>, List<Summand>> named = new LinkedHashMap<>();
  private final Map<List<Object>, List<Summand>> columns = new LinkedHashMap<>();
  private final Patience patience = new Patience(5_000_000);

  /**
   * Gathers them.
   *
   * @param strands all columns of a pack, in every shape that is shown
   * @param asked of which rows each is, such as those of one ward
   */
  PartSets(Summand.Maker maker, List<Strand> strands, Function<Strand, ?> asked) {
    this.maker = maker;
    this.asked = asked;
    List<Strand> shown = strands.stream().filter(one -> !one.figures().isEmpty()).toList();
    Set<Span> spans = new LinkedHashSet<>();
    shown.forEach(strand -> Families.span(strand).ifPresent(spans::add));
    Set<List<Object>> seen = new HashSet<>();
    for (Strand strand : shown) {
      Set<Optional<String>> names = names(strand);
      if (names.size() <= MOST && seen.add(List.of(strand.column(), asked.apply(strand), names))) {
        add(strand, List.copyOf(names), spans);
      }
    }
  }

  private static Set<Optional<String>> names(Strand strand) {
    Set<Optional<String>> names = new LinkedHashSet<>();
    strand.figures().keySet().stream().map(Place::group).forEach(names::add);
    return names;
  }

  private void add(Strand strand, List<Optional<String>> names, Set<Span> spans) {
    boolean grouped = strand.isGrouped();
    for (Optional<String> name : names) {
      Summand one = maker.alone(strand, name);
      put(grouped ? groups : plain, strand.reach(), one);
      addPart(strand, name, one, strand.reach());
      for (Span span : spans) {
        if (Families.isFiner(Rhythm.valueOf(strand.reach()), span.rhythm())) {
          boolean ends = span.months() > 1 && span.offset() == span.months() - 1;
          for (boolean last : ends ? new boolean[] {false, true} : new boolean[] {false}) {
            Summand many = maker.coarser(strand, name, span, last);
            addPart(strand, name, many, span.rhythm().name() + span.offset() + last);
          }
        }
      }
    }
  }

  /** Puts it beside those that it may be added to; those of one shape alone. */
  private void addPart(Strand strand, Optional<String> name, Summand one, String shape) {
    boolean grouped = strand.isGrouped();
    Object own = grouped ? asked.apply(strand) : "rows of their own";
    put(sets, List.of(shape, strand.column(), grouped, own), one);
    if (grouped) {
      put(named, List.of(shape, name), one);
    } else {
      put(columns, List.of(shape), one);
    }
  }

  private static <K> void put(Map<K, List<Summand>> into, K key, Summand one) {
    into.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
  }

  /** Hands over each whole with its parts. */
  void each(BiConsumer<Summand, List<Summand>> receiver) {
    plain.forEach(
        (reach, wholes) -> {
          look(wholes, of(reach, sets, MOST), receiver);
          look(wholes, of(reach, named, FEW), receiver);
        });
    groups.forEach(
        (reach, wholes) -> {
          look(wholes, of(reach, sets, MOST), receiver);
          look(wholes, of(reach, columns, MOST), receiver);
        });
  }

  /** Those of one kind of period that are not too many. */
  private static List<List<Summand>> of(
      String reach, Map<List<Object>, List<Summand>> all, int most) {
    List<List<Summand>> some = new ArrayList<>();
    all.forEach(
        (key, parts) -> {
          if (((String) key.get(0)).startsWith(reach) && parts.size() <= most) {
            some.add(parts);
          }
        });
    return some;
  }

  private void look(
      List<Summand> wholes, List<List<Summand>> all, BiConsumer<Summand, List<Summand>> receiver) {
    for (Summand whole : wholes) {
      for (List<Summand> parts : all) {
        List<Summand> others =
            parts.stream().filter(part -> part.column() != whole.column()).toList();
        new SomeOthers(whole, others, 1, patience).each(some -> receiver.accept(whole, some));
      }
    }
  }
}
