package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.choice.Candidate;
import org.centreline.csv.choice.Candidates;
import org.centreline.csv.choice.RowLabels;
import org.centreline.csv.header.Headings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.csv.survey.ColumnKind;
import org.centreline.csv.survey.Extent;

/** Proposes what to make of each measure that a table holds, the best first. */
final class ChartPlanner {

  private final Trial trial;
  private final TableRoles roles;
  private final Optional<ColumnFacts> dates;
  private final ReadingOptions options;
  private final RowPlans rows;

  ChartPlanner(Trial trial, TableRoles roles, Optional<ColumnFacts> dates, ReadingOptions options) {
    this.trial = trial;
    this.roles = roles;
    this.options = options;
    this.dates = dates.filter(column -> role(column) == Role.DATE);
    RowLabels labels = new RowLabels(roles, trial.file().table().table().header());
    rows = new RowPlans(trial, labels, this.dates.flatMap(ColumnFacts::timeline));
  }

  private Role role(ColumnFacts column) {
    return roles.columns().get(column.position() - 1).role();
  }

  /**
   * The charts of a table with a column for each date: one a row where one column names the rows,
   * else all rows together.
   */
  static Proposals wide(Trial trial, Headings headings, ReadingOptions options, int most) {
    List<Proposal> found = new ArrayList<>();
    String label = headings.label();
    List<String> names = headings.rows();
    int tried = Math.min(most, names.size());
    for (String row : names.subList(0, tried)) {
      Columns one = Columns.unnamed().by(label).where(new Filter(label, row));
      ChartAsk ask = new ChartAsk(row, one, options, Grouping.none());
      trial.plan(ask).ifPresent(plan -> found.add(Proposal.of(plan, "")));
    }
    return names.isEmpty() ? rows(trial, options) : new Proposals(found, names.size() - tried);
  }

  /** All rows of such a table together. */
  static Proposals rows(Trial trial, ReadingOptions options) {
    ChartAsk all = new ChartAsk("every row", Columns.unnamed(), options, Grouping.none());
    return new Proposals(trial.plan(all).map(plan -> Proposal.of(plan, "")).stream().toList(), 0);
  }

  /** What can be worked out: the measures one after the other, then what else shows the first. */
  Proposals proposals(int most) {
    List<Proposal> found = new ArrayList<>();
    List<Proposal> others = new ArrayList<>();
    List<Candidate> left = new ArrayList<>(new Candidates(roles).all());
    left.addAll(spoilt());
    if (left.isEmpty()) {
      return new Proposals(new EventPlans(trial, roles, options).of(dates), 0);
    }
    while (!left.isEmpty() && found.size() < most) {
      Candidate candidate = left.remove(0);
      List<Proposal> ways = rows.of(ask(candidate), candidate);
      if (ways.isEmpty()) {
        left.addAll(apart(candidate, left));
      } else {
        found.add(ways.get(0));
        others.addAll(found.size() == 1 ? ways.subList(1, ways.size()) : List.of());
      }
    }
    Iterator<Proposal> more = others.iterator();
    while (more.hasNext() && found.size() < most) {
      found.add(more.next());
    }
    if (dates.isEmpty()) {
      // What needs no order goes before what only the order of the file puts in time.
      found.sort(Comparator.comparing(proposal -> proposal.kind() == Proposal.Kind.CHART));
    }
    return new Proposals(found, left.size());
  }

  /** Columns of numbers that some cells spoil, so that these are told. */
  private List<Candidate> spoilt() {
    List<Candidate> spoilt = new ArrayList<>();
    for (ColumnFacts column : trial.file().facts().columns()) {
      ColumnRole role = roles.columns().get(column.position() - 1);
      boolean words = role.role() == Role.GROUP || role.role() == Role.NOTE;
      boolean odd = column.isNumeric() && column.cells().odd() > 0;
      boolean repeats = 2 * column.cells().different() <= column.cells().filled();
      boolean code = repeats && 10 * column.cells().odd() > column.cells().filled();
      if (words && odd && !code) {
        spoilt.add(new Candidate(role, Optional.empty(), role.evidence()));
      }
    }
    return spoilt;
  }

  /** Numerators and denominators by themselves, where they don't go together. */
  private static List<Candidate> apart(Candidate pair, List<Candidate> known) {
    List<Candidate> apart = new ArrayList<>();
    if (pair.over().isPresent()) {
      for (ColumnRole column : List.of(pair.value(), pair.over().get())) {
        boolean told = known.stream().anyMatch(other -> other.value().equals(column));
        if (column.role().isMeasure() && !told) {
          apart.add(new Candidate(column, Optional.empty(), column.evidence()));
        }
      }
    }
    return apart;
  }

  private ChartAsk ask(Candidate candidate) {
    String name = candidate.value().name();
    Optional<String> over = candidate.over().map(ColumnRole::name);
    Columns columns =
        new Columns(
            dates.map(ColumnFacts::name),
            Optional.empty(),
            Optional.of(name),
            over,
            List.of(),
            List.of());
    String measure = over.map(base -> name + " out of " + base).orElse(name);
    return new ChartAsk(measure, columns, reading(candidate), Grouping.none());
  }

  /** Percentages without a sign are said to be some. */
  private ReadingOptions reading(Candidate candidate) {
    ColumnFacts column = trial.file().facts().columns().get(candidate.value().position());
    Optional<Extent> hundredths =
        column.extent().filter(e -> e.lowest() >= 0 && e.highest() > 1 && e.highest() <= 100);
    boolean unmarked = column.kind() == ColumnKind.NUMBERS && hundredths.isPresent();
    return candidate.value().role() == Role.PERCENTAGE && unmarked
        ? options.with(Percent.YES)
        : options;
  }
}
