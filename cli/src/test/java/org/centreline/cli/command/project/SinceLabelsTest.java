package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News of charts without a calendar, of what was declared otherwise, and of whole sites. */
class SinceLabelsTest extends InFolder {

  private Run report(String... more) {
    List<String> words = new ArrayList<>(List.of("report", "p"));
    words.addAll(List.of(more));
    Run run = Run.in(folder, words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private List<String> news() throws IOException {
    report("-o", "april", "--since", "march");
    return read("april/changes.md")
        .lines()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2))
        .toList();
  }

  private void labels(String... rows) throws IOException {
    write("p/measures.csv", "id,title,kind,file,order,value\nm,Beds,process,d.csv,bed,n\n");
    write("p/d.csv", "bed,n\n" + String.join("\n", rows) + "\n");
  }

  private static List<String> beds(int count) {
    return IntStream.range(0, count).mapToObj(i -> "bed " + i + "," + (20 + i * 7 % 5)).toList();
  }

  @Test
  void aLabelBeforeTheLastIsCorrectedAndOneBehindIsNew() throws IOException {
    labels("=A,3", "'B,4", "C,5", "',6");
    report("-o", "march");
    assertEquals(List.of(), news(), "a sign that guards a spreadsheet is no part of a label");
    labels("=A,3", "X,7", "C,5", "',6", "E,8");
    List<String> news = news();
    assertTrue(news.contains("Beds: X: none → 7"), news::toString);
    assertTrue(news.contains("Beds: 'B: 4 → none"), news::toString);
    assertFalse(news.toString().contains("E:"), news::toString);
    assertTrue(
        read("april/changes.md").contains("1 of 1 chart has newer values"),
        read("april/changes.md"));
  }

  @Test
  void aSignalAmongLabelsEndsAndOneBeginsBehindIt() throws IOException {
    List<String> rows = new ArrayList<>(beds(20));
    rows.set(19, "bed 19,90");
    labels(rows.toArray(String[]::new));
    report("-o", "march");
    rows.addAll(List.of("bed 20,21", "bed 21,23", "bed 22,91"));
    labels(rows.toArray(String[]::new));
    List<String> news = news();
    assertTrue(
        news.stream()
            .anyMatch(line -> line.contains("91 in bed 22") || line.contains("91 at bed 22")),
        news::toString);
  }

  private void months(String heads, String cells, String... rows) throws IOException {
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,"
            + heads
            + "\nm,Waits,process,d.csv,month,n,"
            + cells
            + "\n");
    write("p/d.csv", "month,n,d\n" + String.join("\n", rows) + "\n");
  }

  private static String[] shares() {
    return IntStream.range(0, 14)
        .mapToObj(i -> "%d-%02d-01,%d,100".formatted(2023 + i / 12, i % 12 + 1, 50 + i * 7 % 5))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "better,target|up,90%|up,80%|Waits: target: 90% → 80%",
        "better,target|up,40%..60%|up,40%..70%|Waits: target: 40% to 60% → 40% to 70%",
        "better,target|up,40%..60%|up,45%..60%|Waits: target: 40% to 60% → 45% to 60%",
        "better,target|up,|up,40%..60%|Waits: target: none → 40% to 60%"
      })
  void aTargetThatMovedIsToldFromAndTo(String heads, String was, String is, String line)
      throws IOException {
    months("denominator," + heads, "d," + was, shares());
    report("-o", "march");
    months("denominator," + heads, "d," + is, shares());
    assertTrue(news().contains(line), () -> line + " in " + told());
  }

  private String told() {
    try {
      return read("april/changes.md");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Fifty of a hundred are as many as 25 of 50, and another file. */
  @Test
  void theSameShareOfOtherNumbersIsACorrection() throws IOException {
    String[] rows = shares();
    months("denominator", "d", rows);
    report("-o", "march");
    rows[0] = "2023-01-01,25,50";
    months("denominator", "d", rows);
    assertTrue(news().contains("Waits: Jan 2023: 50% (50 of 100) → 50% (25 of 50)"), this::told);
    rows[0] = "2023-01-01,0,100";
    months("denominator", "d", rows);
    report("-o", "march");
    rows[0] = "2023-01-01,0,50";
    months("denominator", "d", rows);
    assertTrue(news().contains("Waits: Jan 2023: 0% (0 of 100) → 0% (0 of 50)"), this::told);
  }

  /** On two scales every value differs, and none of them was corrected. */
  @Test
  void aMeasureOnAnotherScaleIsToldOnce() throws IOException {
    months("denominator,target", "d,60%", shares());
    report("-o", "march");
    months("denominator,target", ",60", shares());
    List<String> news = news();
    assertTrue(
        news.stream().anyMatch(line -> line.startsWith("Waits: kind of chart: ")), this::told);
    assertTrue(news.contains("Waits: unit: % → none"), this::told);
    assertFalse(told().contains("50%"), this::told);
    assertFalse(told().contains("target:"), this::told);
  }

  @Test
  void aNumberThatDiffersOnlyInDecimalsIsToldWithThem() throws IOException {
    String[] rows = shares();
    rows[0] = "2023-01-01,50.00001,100";
    months("type", "xmr", rows);
    report("-o", "march");
    rows[0] = "2023-01-01,50.00002,100";
    months("type", "xmr", rows);
    assertEquals(List.of("Waits: Jan 2023: 50.00001 → 50.00002"), news());
  }

  @Test
  void aPhaseThatIsGoneMakesLimitsOfLongerSpans() throws IOException {
    months("type", "xmr", shares());
    write("p/changes.csv", "date,measure,kind,label\n2023-07,m,phase,New\n");
    report("-o", "march");
    write("p/changes.csv", "date,measure,kind,label\n");
    String line = "Waits: its limits are worked out over longer spans than before";
    assertTrue(news().contains(line), this::told);
  }

  private void sites(String all, int count, String more) throws IOException {
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,by,all,type\nm,Falls,outcome,d.csv,month,n,site,"
            + all
            + ",c\n");
    StringBuilder rows = new StringBuilder("month,n,site\n");
    for (int site = 0; site < count; site++) {
      for (int i = 0; i < 6; i++) {
        rows.append("2024-0" + (i + 1) + "-01," + (20 + i * 7 % 5) + ",S" + site + "\n");
      }
    }
    write("p/d.csv", rows + more);
  }

  @Test
  void sitesThatAreGoneAreToldTogetherAndSoIsTheWhole() throws IOException {
    sites("yes", 14, "");
    report("-o", "march");
    sites("", 2, "");
    List<String> news = news();
    assertTrue(news.contains("Falls: All: all together are no longer in the data"), this::told);
    assertTrue(told().contains(" and 2 more: this site is no longer in the data"), this::told);
    report("-o", "march");
    sites("yes", 2, "");
    String whole = "Falls: All: new chart of all, 6 values from Jan 2024 to Jun 2024";
    assertEquals(List.of(whole), news());
  }

  @Test
  void aSiteWithoutAValueYetIsToldAsSuch() throws IOException {
    sites("", 2, "");
    report("-o", "march");
    sites("", 2, "2024-05-01,,Ash\n2024-06-01,,Ash\n");
    assertTrue(news().contains("Falls: Ash: new site, without a value"), this::told);
    assertTrue(read("april/index.html").contains("no value yet"));
  }

  @Test
  void aProjectThatIsCalledOtherwiseIsStillTheSame() throws IOException {
    sites("", 2, "");
    report("-o", "march");
    write("p/project.csv", "key,value\ntitle,Another name\n");
    Run run = report("-o", "april", "--since", "march/", "--as-of", "2024-12-31");
    assertTrue(run.out().contains("no chart has newer values."), run.out());
  }
}
