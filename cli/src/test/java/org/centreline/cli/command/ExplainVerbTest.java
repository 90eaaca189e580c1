package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** The list of topics; what the pages say and what is refused are kept as a transcript. */
class ExplainVerbTest {

  private static final Path HERE = Path.of("");
  private static final Path PAGES =
      Path.of("../core/src/main/resources/org/centreline/words/explain");

  @Test
  void withoutATopicEveryPageIsListed() throws IOException {
    Run run = Run.in(HERE, "explain");
    List<String> listed =
        run.out()
            .lines()
            .filter(l -> l.startsWith("  "))
            .map(l -> l.strip().split(" ")[0])
            .toList();
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertEquals(pages(), new TreeSet<>(listed));
  }

  @Test
  void theListBeginsWithChartsAndEndsWithTheWayToAPage() {
    String out = Run.in(HERE, "explain").out();
    assertTrue(out.startsWith("Charts (--type)\n  run "), out);
    assertTrue(out.endsWith("\nTo read about one of these: centreline explain TOPIC\n"), out);
  }

  @Test
  void anEmptyTopicIsNone() {
    assertTrue(Run.in(HERE, "explain", " ").out().startsWith("Charts (--type)\n  run "));
  }

  @Test
  void severalWordsAreOneTopic() throws IOException {
    String page = Files.readString(PAGES.resolve("few-points.txt"));
    Run run = Run.in(HERE, "explain", "few", "points");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith(page.lines().findFirst().orElseThrow() + "\n"), run.out());
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".txt", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
