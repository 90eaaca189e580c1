package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.centreline.cli.option.FailOn;
import org.centreline.cli.option.TypedWords;
import org.junit.jupiter.api.Test;

class ScriptGroupTest {

  @Test
  void findingsAreListedOrRepeated() {
    assertEquals(Set.of(), TypedWords.options().failOn());
    assertEquals(
        Set.of(FailOn.SIGNAL, FailOn.CONCERN, FailOn.FAILING),
        TypedWords.options(
                "--fail-on",
                "signal, concern",
                "--fail-on",
                "failing",
                "--better",
                "up",
                "--target",
                "3")
            .failOn());
  }

  @Test
  void findingsThatCanNeverBeAreRefused() {
    assertEquals(
        List.of("--fail-on concern: say which way is better, with --better up or down"),
        TypedWords.complaints("--fail-on", "concern", "--better", "neither"));
    assertEquals(
        List.of("--fail-on failing: say what the target is, with --target or --target-column"),
        TypedWords.complaints("--fail-on", "failing", "--better", "up"));
    assertEquals(
        List.of("--fail-on failing: a chart of --type run has no limits to judge a target by"),
        TypedWords.complaints(
            "--fail-on", "failing", "--better", "up", "--target", "3", "--type", "run"));
    assertEquals(
        List.of("--fail-on with --rules none: without rules there are no signals"),
        TypedWords.complaints("--fail-on", "signal", "--rules", "none"));
  }
}
