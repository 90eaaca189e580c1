package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.centreline.cli.Run;
import org.centreline.words.ExplainPages;
import org.junit.jupiter.api.Test;

/** The list of topics; what the pages say and what is refused are kept as a transcript. */
class ExplainVerbTest {

  private static final Path HERE = Path.of("");

  @Test
  void withoutATopicAllAreListedAndTheWayToOneIsTold() {
    Run run = Run.in(HERE, "explain");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith(ExplainPages.list()));
    assertTrue(run.out().endsWith("\nTo read about one of these: centreline explain TOPIC\n"));
    assertEquals("", run.err());
  }

  @Test
  void anEmptyTopicIsNone() {
    assertEquals(Run.in(HERE, "explain").out(), Run.in(HERE, "explain", " ").out());
  }

  @Test
  void severalWordsAreOneTopic() {
    assertEquals(
        Run.in(HERE, "explain", "few-points").out(),
        Run.in(HERE, "explain", "few", "points").out());
  }
}
