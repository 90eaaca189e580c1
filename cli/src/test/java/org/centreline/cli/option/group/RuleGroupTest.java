package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.TypedWords;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.Test;

class RuleGroupTest {

  @Test
  void nothingTypedIsTheChartsOwnSet() {
    assertEquals(List.of(), ids());
    assertEquals(Conventions.MDC, TypedWords.options().request().limits().convention());
  }

  @Test
  void setsAreListedOrRepeated() {
    assertEquals(List.of("mdc", "anhoej"), ids("--rules", "mdc, anhoej", "--rules", "mdc"));
  }

  @Test
  void noneGoesWithNoOther() {
    assertEquals(List.of("none"), ids("--rules", "none"));
    assertEquals(
        List.of("--rules none: goes with no other set of rules"),
        TypedWords.complaints("--rules", "none,mdc"));
  }

  @Test
  void everySetAndConventionGoesByItsWord() {
    for (RuleSet set : RuleSets.all()) {
      assertEquals(List.of(set.id()), ids("--rules", set.id()));
    }
    Conventions.all()
        .forEach(
            convention ->
                assertEquals(
                    convention,
                    TypedWords.options("--convention", convention.id())
                        .request()
                        .limits()
                        .convention()));
  }

  private static List<String> ids(String... words) {
    return TypedWords.options(words).request().rules().stream().map(RuleSet::id).toList();
  }
}
