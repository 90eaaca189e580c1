package org.centreline.project.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final List<Groups> groups = new ArrayList<>();
  private final List<Apart> apart = new ArrayList<>();

  /**
   * A column of groups.
   *
   * @param together all of them
   * @param each one alone
   */
  record Groups(Summand together, List<Summand> each) {}

  /**
   * Parts of a column of which each is a measure of its own, such as wards by {@code where}.
   *
   * @param column which
   * @param reach how long its periods are
   * @param each two and more
   */
  record Apart(int column, String reach, List<Summand> each) {}

  Families(SmallLimit limit, List<Strand> strands, Function<Strand, ?> asked) {
    maker = new Summand.Maker(new Slots(), limit);
    List<Strand> shown = strands.stream().filter(one -> !one.figures().isEmpty()).toList();
    for (Strand strand : shown) {
      Summand own = maker.plain(strand);
      plain.add(own);
      family(strand.reach(), strand.isGrouped()).add(own);
    }
    Set<Span> spans = new LinkedHashSet<>();
    shown.forEach(strand -> span(strand).ifPresent(spans::add));
    shown.stream().filter(Strand::isGrouped).forEach(this::addGroups);
    addApart(shown, asked);
    for (Strand strand : shown) {
      addTogether(strand, columnsOfWholes(strand));
      spans.stream()
          .filter(span -> isFiner(Rhythm.valueOf(strand.reach()), span.rhythm()))
          .forEach(span -> addCoarser(strand, span));
    }
  }

  private void addGroups(Strand strand) {
    List<Optional<String>> names =
        strand.figures().keySet().stream().map(Place::group).distinct().toList();
    if (names.size() <= GROUPS) {
      List<Summand> each = names.stream().map(name -> maker.alone(strand, name)).toList();
      groups.add(new Groups(maker.together(strand, any -> true), each));
    }
  }

  private void addApart(List<Strand> shown, Function<Strand, ?> asked) {
    Map<List<Object>, Map<Object, Strand>> columns = new LinkedHashMap<>();
    for (Strand strand : shown) {
      if (!strand.isGrouped()) {
        columns
            .computeIfAbsent(List.of(strand.column(), strand.reach()), any -> new LinkedHashMap<>())
            .putIfAbsent(asked.apply(strand), strand);
      }
    }
    columns.forEach(
        (name, parts) -> {
          if (parts.size() > 1 && parts.size() <= GROUPS) {
            List<Summand> each = parts.values().stream().map(maker::plain).toList();
            apart.add(new Apart(each.get(0).column(), (String) name.get(1), each));
          }
        });
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

  private static Optional<Span> span(Strand strand) {
    Rhythm rhythm = Rhythm.valueOf(strand.reach());
    return strand.figures().keySet().stream()
        .findFirst()
        .flatMap(place -> Slots.day(place.label()))
        .map(day -> new Span(rhythm, Slots.offset(rhythm, day)));
  }

  private static boolean isFiner(Rhythm fine, Rhythm coarse) {
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

  /** Columns of groups, each apart. */
  List<Groups> groups() {
    return groups;
  }

  /** Columns of which parts are measures of their own. */
  List<Apart> apart() {
    return apart;
  }

  /** What parts may add up to: columns without groups, and each group of the others. */
  List<Summand> ofReach(String reach) {
    List<Summand> wholes =
        new ArrayList<>(family(reach, false).stream().filter(plain::contains).toList());
    for (Groups one : groups) {
      if (one.together().strand().reach().equals(reach)) {
        wholes.addAll(one.each());
      }
    }
    return wholes;
  }

  /** All groups but one. */
  List<Summand> butOne(String reach) {
    return butOne.getOrDefault(reach, List.of());
  }
}
