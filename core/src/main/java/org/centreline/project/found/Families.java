package org.centreline.project.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.project.found.Slots.Span;
import org.centreline.project.found.Strand.Place;
import org.centreline.series.Rhythm;

/**
 * All columns of a pack as they may stand in sums: as they are, one group alone, all groups, all
 * but one, and the periods put together to those of others.
 */
final class Families {

  /** Of more groups those but one are not looked at: it would take too long. */
  private static final int GROUPS = 40;

  private final Summand.Maker maker;
  private final Map<List<Object>, List<Summand>> families = new LinkedHashMap<>();
  private final Set<Summand> plain = new HashSet<>();
  private final List<Summand> alone = new ArrayList<>();
  private final Map<String, List<Summand>> butOne = new LinkedHashMap<>();

  Families(Summand.Maker maker, List<Strand> strands) {
    this.maker = maker;
    List<Strand> shown = strands.stream().filter(one -> !one.figures().isEmpty()).toList();
    for (Strand strand : shown) {
      Summand own = maker.plain(strand);
      plain.add(own);
      family(strand.reach(), strand.isGrouped()).add(own);
    }
    Set<Span> spans = new LinkedHashSet<>();
    shown.forEach(strand -> span(strand).ifPresent(spans::add));
    for (Strand strand : shown) {
      addTogether(strand, columnsOfWholes(strand));
      spans.stream()
          .filter(span -> isFiner(Rhythm.valueOf(strand.reach()), span.rhythm()))
          .forEach(span -> addCoarser(strand, span));
    }
  }

  private Set<Integer> columnsOfWholes(Strand strand) {
    Set<Integer> columns = new HashSet<>();
    family(strand.reach(), false).stream()
        .filter(plain::contains)
        .forEach(one -> columns.add(one.column()));
    columns.remove(strand.column());
    return columns;
  }

  private void addTogether(Strand strand, Set<Integer> wholes) {
    if (!strand.isGrouped() || wholes.isEmpty()) {
      return;
    }
    family(strand.reach(), false).add(maker.together(strand, any -> true));
    Set<Optional<String>> groups = new HashSet<>();
    for (Place place : strand.figures().keySet()) {
      if (groups.add(place.group())) {
        alone.add(maker.alone(strand, place.group()));
      }
    }
    if (groups.size() > 2 && groups.size() <= GROUPS) {
      groups.forEach(
          group ->
              butOne
                  .computeIfAbsent(strand.reach(), any -> new ArrayList<>())
                  .add(maker.together(strand, other -> !other.equals(group))));
    }
  }

  private void addCoarser(Strand strand, Span span) {
    String reach = span.rhythm().name();
    family(reach, strand.isGrouped()).add(maker.coarser(strand, span, false, false));
    if (strand.isGrouped()) {
      family(reach, false).add(maker.coarser(strand, span, false, true));
    }
    if (span.months() > 1 && span.offset() == span.months() - 1) {
      family(reach, strand.isGrouped()).add(maker.coarser(strand, span, true, false));
      if (strand.isGrouped()) {
        family(reach, false).add(maker.coarser(strand, span, true, true));
      }
    }
  }

  static Optional<Span> span(Strand strand) {
    Rhythm rhythm = Rhythm.valueOf(strand.reach());
    return strand.figures().keySet().stream()
        .findFirst()
        .flatMap(place -> Slots.day(place.label()))
        .map(day -> new Span(rhythm, Slots.offset(rhythm, day)));
  }

  static boolean isFiner(Rhythm fine, Rhythm coarse) {
    return coarse != Rhythm.IRREGULAR
        && coarse.ordinal() > fine.ordinal()
        && (fine != Rhythm.WEEK || coarse == Rhythm.YEAR);
  }

  private List<Summand> family(String reach, boolean grouped) {
    return families.computeIfAbsent(List.of(reach, grouped), any -> new ArrayList<>());
  }

  /** Those of one kind of period, of groups and of none. */
  List<List<Summand>> all() {
    return List.copyOf(families.values());
  }

  /** Whether it is a column as it is shown, which others may add up to. */
  boolean isPlain(Summand one) {
    return plain.contains(one);
  }

  /** Groups alone, where there are numbers without groups that they may be. */
  List<Summand> alone() {
    return alone;
  }

  /** All groups but one. */
  List<Summand> butOne(String reach) {
    return butOne.getOrDefault(reach, List.of());
  }
}
