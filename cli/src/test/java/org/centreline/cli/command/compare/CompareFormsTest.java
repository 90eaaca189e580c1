package org.centreline.cli.command.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.function.IntBinaryOperator;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** Sites compared, in every form: over time and against the others, few and many. */
class CompareFormsTest extends InFolder {

  private static final String ASKED = "compare x.csv --by site --value seen --denominator n";

  private static final String FUNNEL = " --funnel --overdispersion none";

  /** Sites with 100 cases each month. */
  private void sites(int count, int months, IntBinaryOperator seen) throws IOException {
    StringBuilder text = new StringBuilder("month,site,seen,n\n");
    for (int site = 0; site < count; site++) {
      for (int month = 0; month < months; month++) {
        text.append(2022 + month / 12).append(String.format("-%02d-01", month % 12 + 1));
        text.append(",S").append(site).append(',').append(seen.applyAsInt(site, month));
        text.append(",100\n");
      }
    }
    write("x.csv", text.toString());
  }

  private Run run(String more) {
    Run run = Run.in(folder, (ASKED + more).split(" "));
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static int steady(int site, int month) {
    return 8 + (site * 3 + month * 7) % 5;
  }

  /** S11 doubles in its last year: 480 of 2,400 against about 240 of each other. */
  private static int oneWorse(int site, int month) {
    return steady(site, month) * (site == 11 && month > 11 ? 3 : 1);
  }

  @Test
  void whoChangesIsSetBesideWhoDiffersInEveryForm() throws IOException {
    sites(12, 24, CompareFormsTest::oneWorse);
    String text = run(FUNNEL + " --better down").out();
    assertTrue(text.contains("  - Concerning, worse than the others: S11\n"), text);
    run(FUNNEL + " --better down -o x.md -o x.html");
    String row = "| Concerning | - | - | S11 |";
    assertTrue(read("x.md").contains("## Changing, and different from the others?\n"));
    assertTrue(read("x.md").contains(row), read("x.md"));
    String html = read("x.html");
    assertTrue(html.contains("<caption>Is each site changing, and different?</caption>"));
    assertTrue(html.contains("<th scope=\"row\">Concerning</th><td>-</td><td>-</td><td>S11</td>"));
    assertTrue(html.contains("A funnel asks a question and is no league table"));
    run(FUNNEL + " --better up -o x.md");
    assertTrue(read("x.md").contains("| Improving | S11 | - | - |"), read("x.md"));
  }

  @Test
  void withoutAFunnelNobodyIsSetAgainstTheOthers() throws IOException {
    sites(2, 24, CompareFormsTest::steady);
    run(" --target 10% --better down -o x.html");
    assertFalse(read("x.html").contains("Is each site changing"));
    assertFalse(read("x.html").contains("league table"));
    assertTrue(read("x.html").contains("Assurance"));
  }

  /** More than 40 are no table for a screen, more than 300 none for a page. */
  @Test
  void sitesWithinTheLimitsOfManyAreNotListed() throws IOException {
    sites(41, 2, CompareFormsTest::steady);
    String rest = "Sites within the limits are not listed; a .csv or .json holds all 41.";
    String text = run(FUNNEL).out().replaceAll("\\s+", " ");
    assertTrue(text.contains(rest), text);
    assertFalse(text.contains("S40"), text);
    run(FUNNEL + " -o x.md");
    assertTrue(read("x.md").contains("| S40 |") && !read("x.md").contains("not listed"));
    sites(301, 2, CompareFormsTest::steady);
    run(FUNNEL + " -o x.md -o x.html");
    String all = rest.replace("41", "301");
    assertTrue(read("x.md").contains(all) && !read("x.md").contains("| S300 |"));
    assertTrue(read("x.html").contains("<p>" + all + "</p>"));
  }
}
