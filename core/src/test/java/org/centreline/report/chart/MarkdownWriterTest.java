package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.report.Gallery;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

  private static final String WHOLE =
      """
      # Days to \\`first\\` contact

      **There are only 2 usable points so far, around a mean of 1.50 days: too few to tell a \
      change from chance.**

      Collect more points before reading it; nothing can be concluded yet.

      XmR chart of 2 monthly points (1 missing), Jan 2024 to Mar 2024.

      - Target: 3 days

      ## Phases

      | Phase | From | To | Points | Mean |
      | --: | --- | --- | --: | --: |
      | 1 | Jan 2024 | Mar 2024 | 2 | 1.50 |

      ## Signals

      None.

      ## Warnings

      - Only 2 usable points; limits and icons are shown from 13.
      - 1 subgroup has no value; it is a gap on the chart.

      ## Points

      | Period | Value | Mean | Reading | Signals |
      | --- | --: | --: | --- | --- |
      | Jan 2024 | 1 | 1.50 | common cause |  |
      | Feb 2024 |  | 1.50 | missing |  |
      | Mar 2024 | 2 | 1.50 | common cause |  |

      Rules: Making Data Count; convention: Making Data Count; false-alarm chance: FALSE.

      ## Notices

      - Dates are read day first.

      Data: waits.csv, 59 of 60 rows used, SHA-256 HASH. Made by Centreline 0.2.0.
      """;

  @Test
  void aWholeDocument() {
    assertEquals(
        WHOLE.replace("HASH", Gallery.HASH),
        MarkdownWriter.write(
                Gallery.document(
                    PlainSample.monthly(1, Double.NaN, 2)
                        .days()
                        .title("Days to `first` contact")
                        .target(3)
                        .analysis()))
            .replaceAll("false-alarm chance: [^;\n]*\\.\n", "false-alarm chance: FALSE.\n"));
  }

  @Test
  void everyRowHasEveryCell() {
    Gallery.charts()
        .map(analysis -> MarkdownWriter.write(Gallery.document(analysis)))
        .forEach(MarkdownWriterTest::hasWholeRows);
  }

  private static void hasWholeRows(String markdown) {
    int cells = 0;
    for (String line : markdown.lines().toList()) {
      int here = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
      assertTrue(cells == 0 || here == 0 || here == cells, line);
      cells = here;
    }
    assertFalse(markdown.contains("NaN"), markdown);
    assertFalse(markdown.contains("<b>"), markdown);
  }
}
