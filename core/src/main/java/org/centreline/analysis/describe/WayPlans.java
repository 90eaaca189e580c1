package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.category.CategoryColumns;
import org.centreline.csv.choice.Candidate;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping.Combine;

/**
 * Tries the ways that are offered where a file leaves something open.
 *
 * @param trial tries charts
 * @param measure what is asked about
 */
record WayPlans(Trial trial, Candidate measure) {

  /** Those that work, the likeliest first. */
  List<Proposal> of(ChartAsk ask, List<Way> ways) {
    List<Proposal> found = new ArrayList<>();
    for (Way way : ways) {
      proposal(ask, way).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Proposal> proposal(ChartAsk ask, Way way) {
    Columns columns = ask.columns();
    List<String> by = named(way, Matter.BY);
    String verb = way.verb().orElse(Proposal.Kind.CHART.verb());
    if (verb.equals(Proposal.Kind.PARETO.verb())) {
      List<String> category = named(way, Matter.CATEGORY);
      boolean counted = measure.value().role().isAdditive();
      return counted && category.size() == 1
          ? pareto(
              trial,
              ask,
              new CategoryColumns(category.get(0), columns.value(), List.of(), List.of()))
          : Optional.empty();
    }
    if (verb.equals(Proposal.Kind.FUNNEL.verb())) {
      return funnel(trial, ask.with(columns.by(by.toArray(new String[0]))), measure);
    }
    return chart(ask, way, by);
  }

  private Optional<Proposal> chart(ChartAsk ask, Way way, List<String> by) {
    List<String> combine = named(way, Matter.COMBINE);
    if (by.size() + combine.size() != way.arguments().size()) {
      return Optional.empty();
    }
    ChartAsk answered = by.isEmpty() ? ask : ask.with(ask.columns().by(by.toArray(new String[0])));
    for (String how : combine) {
      Combine word = Combine.valueOf(how.toUpperCase(Locale.ROOT));
      answered = answered.with(answered.grouping().with(word));
    }
    return trial.drawn(answered, trial.read(answered).measured()).map(p -> Proposal.of(p, ""));
  }

  private static List<String> named(Way way, Matter matter) {
    return way.arguments().stream()
        .filter(argument -> argument.matter() == matter)
        .map(ColumnChoice::column)
        .toList();
  }

  /** A funnel, if it can be drawn. */
  static Optional<Proposal> funnel(Trial trial, ChartAsk ask, Candidate measure) {
    int sites = trial.sites(ask);
    return sites > 1
        ? Optional.of(Proposal.funnel(ask, measure.evidence(), sites))
        : Optional.empty();
  }

  /** A Pareto chart, if it can be drawn. */
  static Optional<Proposal> pareto(Trial trial, ChartAsk ask, CategoryColumns columns) {
    int categories = trial.categories(columns, ask.options());
    ChartAsk counted = new ChartAsk(ask.measure(), values(columns), ask.options(), ask.grouping());
    return categories > 1
        ? Optional.of(Proposal.pareto(counted, columns.category(), categories))
        : Optional.empty();
  }

  private static Columns values(CategoryColumns columns) {
    return new Columns(
        Optional.empty(),
        Optional.empty(),
        columns.count(),
        Optional.empty(),
        columns.by(),
        columns.where());
  }
}
