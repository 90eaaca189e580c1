package org.centreline.analysis.describe;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;

/**
 * What may be charted of a table.
 *
 * @param date its column of days
 * @param timeline its days
 * @param look what its columns hold
 * @param roles what they are
 */
record TablePlans(String date, Timeline timeline, DailyLook look, List<ColumnRole> roles) {

  /** From so many days on, months and weeks make a chart that people can read. */
  private static final int MONTHS_FROM = 550;

  private static final int WEEKS_FROM = 90;
  private static final int MOST_SITES = 30;

  /** The best first: what is out of something, then single measures, then how many rows. */
  List<ChartAsk> asks(ReadingOptions options) {
    List<ChartAsk> asks = new ArrayList<>();
    Optional<ColumnRole> over =
        roles.stream().filter(role -> role.role() == Role.EXPOSURE).findFirst();
    for (ColumnRole role : roles) {
      if (over.filter(base -> isWithin(role, base)).isPresent()) {
        String base = over.get().name();
        add(asks, new Ask(role.name() + " out of " + base, role.name(), base), options);
      }
    }
    for (ColumnRole role : roles) {
      boolean measure = role.role().isMeasure() && role.role() != Role.ANSWER;
      if (measure && over.filter(base -> isWithin(role, base)).isEmpty()) {
        add(asks, new Ask(role.name(), role.name(), ""), options);
      }
    }
    if (severalADay()) {
      asks.add(
          new ChartAsk("rows", columns(new Ask("", "", "")), options, grouping(Combine.COUNT)));
    }
    return asks;
  }

  private boolean isWithin(ColumnRole count, ColumnRole over) {
    return count.role() == Role.COUNT
        && look.columns().get(count.position()).greatest()
            <= look.columns().get(over.position()).greatest();
  }

  private record Ask(String measure, String value, String over) {}

  private void add(List<ChartAsk> asks, Ask ask, ReadingOptions options) {
    Grouping how = ask.over().isEmpty() ? grouping(combine(ask.value())) : every();
    ChartAsk whole = new ChartAsk(ask.measure(), columns(ask), options, how);
    boolean apart = severalADay() && oneRowOfSiteADay();
    asks.add(
        apart
            ? whole.with(whole.columns().by(site().orElseThrow().name())).with(Grouping.none())
            : whole);
  }

  private boolean oneRowOfSiteADay() {
    return site()
        .map(site -> look.rows() <= (long) timeline.dates() * different(site))
        .orElse(false);
  }

  private long different(ColumnRole role) {
    return look.columns().get(role.position()).different();
  }

  private Optional<ColumnRole> site() {
    return roles.stream()
        .filter(role -> role.role() == Role.GROUP && different(role) <= MOST_SITES)
        .findFirst();
  }

  private boolean severalADay() {
    return look.rows() > timeline.dates();
  }

  private Columns columns(Ask ask) {
    return new Columns(
        Optional.of(date),
        Optional.empty(),
        Optional.of(ask.value()).filter(name -> !name.isEmpty()),
        Optional.of(ask.over()).filter(name -> !name.isEmpty()),
        List.of(),
        List.of());
  }

  private Combine combine(String value) {
    Role role = roles.stream().filter(r -> r.name().equals(value)).findFirst().orElseThrow().role();
    return role.isAdditive() ? Combine.SUM : Combine.MEAN;
  }

  private Grouping grouping(Combine combine) {
    return severalADay()
        ? new Grouping(
            every().every(), Optional.of(combine), Grouping.Shape.ANY, Grouping.Checks.STRICT)
        : Grouping.none();
  }

  private Grouping every() {
    long span = ChronoUnit.DAYS.between(timeline.first(), timeline.last());
    Every every = span >= MONTHS_FROM ? Every.MONTH : span >= WEEKS_FROM ? Every.WEEK : Every.DAY;
    return severalADay()
        ? new Grouping(
            Optional.of(every), Optional.empty(), Grouping.Shape.ANY, Grouping.Checks.STRICT)
        : Grouping.none();
  }
}
