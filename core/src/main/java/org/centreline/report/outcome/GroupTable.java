package org.centreline.report.outcome;

import java.util.List;
import java.util.function.ToIntFunction;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.Pairing;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.Contrast.Moves;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.analysis.outcome.groups.GroupSummary;
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.words.Numbers;
import org.centreline.words.outcome.BeforeAfterNumbers;

/** The tables of a comparison of before with after, as people read them. */
final class GroupTable {

  private GroupTable() {}

  /** One row a group; where people are the same, one row a domain with its change. */
  static Table groups(BeforeAfter found) {
    return found.design() == Pairing.PAIRED ? pairs(found) : two(found);
  }

  private static Table two(BeforeAfter found) {
    BeforeAfterNumbers numbers = BeforeAfterNumbers.of(found);
    Contrast whole = found.whole();
    TableMaker<GroupSummary> table = new TableMaker<>();
    table.words("Group", GroupSummary::name);
    if (found.kind().isCounted()) {
      boolean rates = found.kind() == BeforeAfter.OutcomeScale.RATES;
      table.numbers("Rows", g -> Numbers.count(g.n()));
      table.numbers("Events", g -> Numbers.total(g.events()));
      table.numbers("Out of", g -> Numbers.total(g.exposure()));
      table.numbers(rates ? "Rate" : "Share", g -> numbers.level(g.mean()));
      table.numbers("95% interval", g -> numbers.levels(g.interval()));
    } else {
      table.numbers("Values", g -> Numbers.count(g.n()));
      table.numbers("Mean", g -> numbers.level(g.mean()));
      table.numbers("Median", g -> numbers.level(g.median()));
      table.numbers("SD", g -> shown(numbers.level(g.deviation())));
    }
    if (whole.before().missing() + whole.after().missing() > 0) {
      table.numbers("Missing", g -> Numbers.count(g.missing()));
    }
    return table.of(List.of(whole.before(), whole.after()));
  }

  private static Table pairs(BeforeAfter found) {
    BeforeAfterNumbers numbers = BeforeAfterNumbers.of(found);
    Contrast whole = found.whole();
    TableMaker<Contrast> table = new TableMaker<>();
    table.words(head(found), c -> c.domain().orElse(whole(found)));
    table.numbers("People", c -> Numbers.count(c.before().n()));
    table.numbers(whole.before().name(), c -> numbers.level(c.before().median()));
    table.numbers(whole.after().name(), c -> numbers.level(c.after().median()));
    table.numbers("Change", c -> signed(numbers.estimate(c.headline())));
    table.numbers("95% interval", c -> shown(numbers.interval(c.headline())));
    return table.of(found.contrasts());
  }

  private static String whole(BeforeAfter found) {
    return found.domains().isEmpty() ? found.title() : "Overall";
  }

  private static String signed(String number) {
    boolean plain = number.startsWith("-") || number.equals("none") || number.matches("[0.]+");
    return plain ? number : "+" + number;
  }

  /** One row an effect; where people are the same, one row a domain with which way they went. */
  static Table effects(BeforeAfter found) {
    if (found.design() == Pairing.PAIRED) {
      return moves(found);
    }
    BeforeAfterNumbers numbers = BeforeAfterNumbers.of(found);
    TableMaker<EffectSize> table = new TableMaker<>();
    table.words("After against before", EffectSize::name);
    table.numbers("Estimate", e -> shown(numbers.estimate(e)));
    table.numbers("95% interval", e -> shown(numbers.interval(e)));
    table.numbers("p", e -> shown(BeforeAfterNumbers.p(e.p())));
    table.words("By", e -> e.method().split(";")[0]);
    return table.of(found.whole().effects());
  }

  private static Table moves(BeforeAfter found) {
    BeforeAfterNumbers numbers = BeforeAfterNumbers.of(found);
    TableMaker<Contrast> table = new TableMaker<>();
    table.words(head(found), c -> c.domain().orElse(whole(found)));
    table.numbers("Higher", c -> moved(c, Moves::up));
    table.numbers("Same", c -> moved(c, Moves::same));
    table.numbers("Lower", c -> moved(c, Moves::down));
    table.numbers("p", c -> shown(BeforeAfterNumbers.p(c.headline().p())));
    table.numbers("Mean change", c -> signed(numbers.estimate(c.effects().get(1))));
    table.numbers("95% interval", c -> shown(numbers.interval(c.effects().get(1))));
    return table.of(found.contrasts());
  }

  private static String moved(Contrast contrast, ToIntFunction<Moves> way) {
    return contrast.moves().map(moves -> Numbers.count(way.applyAsInt(moves))).orElse("");
  }

  private static String head(BeforeAfter found) {
    return found.domains().isEmpty() ? "Measure" : "Domain";
  }

  private static String shown(String number) {
    return number.equals("none") ? "–" : number;
  }
}
