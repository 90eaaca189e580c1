package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of packs that can't be compared, and what changes between two that can. */
class SinceTest extends InFolder {

  private static final String MEASURES =
      """
      id,title,kind,file,date,value,denominator,better,target,by
      falls,Falls,outcome,data/falls.csv,month,n,,down,,ward
      share,Seen,process,data/share.csv,month,n,all,up,,
      """;

  private static final int[] QUIET = {0, 2, -1, 1, -2, 0, 1, -1, 2, -2, 1, -1};

  @BeforeEach
  void project() throws IOException {
    write("p/measures.csv", MEASURES);
    write("p/project.csv", "key,value\ntitle,Our board\n");
    write("p/data/falls.csv", falls(24, List.of("Elm", "Oak")));
    write("p/data/share.csv", share(24));
  }

  private static String month(int i) {
    return "%d-%02d-01".formatted(2022 + i / 12, i % 12 + 1);
  }

  private static String falls(int months, List<String> wards) {
    StringBuilder csv = new StringBuilder("month,n,ward\n");
    for (String ward : wards) {
      for (int i = 0; i < months; i++) {
        csv.append(month(i) + "," + (20 + QUIET[i % 12]) + "," + ward + "\n");
      }
    }
    return csv.toString();
  }

  private static String share(int months) {
    StringBuilder csv = new StringBuilder("month,n,all\n");
    for (int i = 0; i < months; i++) {
      csv.append(month(i) + "," + (50 + QUIET[i % 12]) + ",100\n");
    }
    return csv.toString();
  }

  private Run run(String... words) {
    String[] all = Stream.concat(Stream.of("report", "p"), Stream.of(words)).toArray(String[]::new);
    return Run.in(folder, all);
  }

  private Run april() {
    return run("-o", "april", "--since", "march");
  }

  private void told(String line) throws IOException {
    String mail = read("april/changes.md");
    assertTrue(mail.contains("- " + line + "\n"), mail);
  }

  @Test
  void nothingNewIsSaid() throws IOException {
    run("-o", "march");
    Run run = april();
    assertEquals(5, run.out().lines().count());
    assertTrue(run.out().contains("no chart has newer values."), run.out());
    assertTrue(run.out().contains("Corrected values: none.\n"), run.out());
    assertTrue(
        read("april/index.html").contains("No signal, icon, old value or site is other than"));
    assertFalse(Files.exists(folder.resolve("march/changes.md")));
  }

  @Test
  void aMeasureAndASiteThatAreGoneAreMissing() throws IOException {
    run("-o", "march");
    change("p/measures.csv", "share,Seen", "seen,Other");
    write("p/data/falls.csv", falls(24, List.of("Elm")));
    april();
    told("Seen: this measure is no longer in measures.csv");
    told("Other: new measure");
    told("Falls: Oak: this site is no longer in the data");
  }

  @Test
  void aMeasureThatBrokeIsMissingAndCameBack() throws IOException {
    run("-o", "march");
    write("p/data/share.csv", "month,n,all\n2022-01-01,many,100\n2022-02-01,3,100\n");
    assertEquals(3, april().code());
    told("Seen: could not be worked out");
    write("p/data/share.csv", share(24));
    run("-o", "may", "--since", "april");
    assertTrue(read("may/changes.md").contains("- Seen: could be worked out again\n"));
  }

  @Test
  void correctedAddedAndLostValuesAreTold() throws IOException {
    change("p/data/share.csv", "2022-05-01,48,100\n", "");
    run("-o", "march");
    write("p/data/share.csv", share(24));
    change("p/data/share.csv", "2022-07-01,51,100", "2022-07-01,51,102");
    change("p/data/falls.csv", "2022-04-01,21,Elm\n", "");
    assertTrue(april().out().contains("Corrected values: 3; Falls: Elm, Seen.\n"));
    told("Seen: May 2022: none → 48% (48 of 100)");
    told("Seen: Jul 2022: 51% (51 of 100) → 50% (51 of 102)");
    told("Falls: Elm: Apr 2022: 21 → none");
  }

  @Test
  void aSignalThatIsNewEndsLater() throws IOException {
    run("-o", "march");
    write("p/data/falls.csv", falls(25, List.of("Elm", "Oak")));
    change("p/data/falls.csv", "2024-01-01,20,Oak", "2024-01-01,60,Oak");
    assertTrue(april().out().contains("Signals: 1 new, none ended; icons: 1 changed; Falls: Oak."));
    told("Falls: Oak: variation: Common cause → Concern (high)");
    write("p/data/falls.csv", falls(26, List.of("Elm", "Oak")));
    change("p/data/falls.csv", "2024-01-01,20,Oak", "2024-01-01,60,Oak");
    Run may = run("-o", "may", "--since", "april");
    assertTrue(may.out().contains("Signals: none new, 1 ended; icons: 1 changed"), may.out());
    assertTrue(read("may/changes.md").contains("- Falls: Oak: not after Jan 2024: Concern:"));
  }

  @Test
  void aSignalInEarlierDataIsFoundOnlyNow() throws IOException {
    run("-o", "march");
    change("p/data/falls.csv", "2023-03-01,19,Oak", "2023-03-01,60,Oak");
    april();
    told("Falls: Oak: Mar 2023: 19 → 60");
    assertTrue(
        read("april/changes.md")
            .contains("- Falls: Oak: in earlier data, found only now: Concern: 60 in Mar 2023"));
  }

  @Test
  void manyCorrectionsOfAChartAreCounted() throws IOException {
    run("-o", "march");
    write("p/data/share.csv", share(24).replace(",100", ",101"));
    assertTrue(april().out().contains("Corrected values: 24; Seen.\n"));
    told("Seen: and 21 further corrected values");
  }

  @Test
  void aTargetThatMovedIsDeclaredOtherwise() throws IOException {
    run("-o", "march");
    change("p/measures.csv", "up,,", "up,90%,");
    april();
    told("Seen: target: none → 90%");
  }

  @Test
  void aSiteThatStoppedIsStaleWithoutAnEarlierPack() throws IOException {
    write("p/data/falls.csv", falls(24, List.of("Elm")) + falls(23, List.of("Oak")).substring(13));
    run("-o", "march");
    assertTrue(read("march/summary.csv").contains(",true,\n"));
    assertTrue(read("march/index.html").contains("no value since Nov 2023"));
    assertTrue(read("march/showcase.html").contains("Oak: no value since Nov 2023."));
  }

  private void refused(String why) {
    Run run = april();
    assertEquals(3, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains(why), run.err());
    assertTrue(run.err().contains("[not-compared]"), run.err());
    assertFalse(Files.exists(folder.resolve("april")));
  }

  @Test
  void aPackOfAnotherProjectIsRefused() throws IOException {
    run("-o", "march");
    write("p/project.csv", "key,value\ntitle,Another\n");
    write("p/measures.csv", MEASURES.replace("falls,F", "f,F").replace("share,S", "s,S"));
    refused("expected a pack of 'Another' with its measures but found 'Our board'");
  }

  @Test
  void aPackEditedByHandIsRefused() throws IOException {
    run("-o", "march");
    change("march/summary.json", "\"Seen\"", "\"Sean\"");
    refused("found 'a file that was changed since'");
  }

  @Test
  void aPackWithoutItsSummaryIsRefused() throws IOException {
    run("-o", "march");
    Files.delete(folder.resolve("march/summary.json"));
    refused(
        "march/summary.json: expected the numbers of the earlier pack but found 'no such file'");
  }

  @Test
  void aPackWithOtherDisclosureIsRefused() throws IOException {
    run("-o", "march", "--disclose", "lt5");
    refused("expected a pack made with --disclose none but found '--disclose lt5'");
  }

  @Test
  void aPackOfALaterDayIsRefused() throws IOException {
    run("-o", "march");
    Run run = run("-o", "april", "--since", "march", "--as-of", "2023-06-30");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("found 'data to 2023-12-01'"), run.err());
  }

  @Test
  void withoutPointsTheRestIsCompared() throws IOException {
    run("-o", "march");
    Files.delete(folder.resolve("march/points.csv"));
    write("p/data/falls.csv", falls(25, List.of("Elm", "Oak")));
    Run run = april();
    assertEquals(0, run.code());
    assertTrue(run.err().contains("march/points.csv: expected every point"), run.err());
    assertTrue(run.out().contains("Corrected values: not known of the pack before."), run.out());
    assertTrue(run.out().contains("2 of 3 charts have newer values."), run.out());
    assertTrue(read("april/index.html").contains("Compared in part: expected every point"));
  }

  @Test
  void aReplacedPackThatIsSpoiltIsToldAndDoesNotStop() throws IOException {
    run();
    write("p-pack/summary.json", "{");
    Run run = run();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("[not-compared]"), run.err());
    assertTrue(read("p-pack/index.html").contains("Not compared with a pack before"));
    assertTrue(read("p-pack/summary.json").contains("\"compared\": false"));
  }

  @Test
  void whatIsNoPackIsSaid() throws IOException {
    write("notes/a.txt", "x");
    assertEquals(4, run("--since", "nowhere").code());
    assertEquals(4, run("--since", "notes").code());
    assertEquals(4, run("--since", "notes/a.txt").code());
    Run run = run("--since", "p");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("this is a project"), run.err());
  }

  @Test
  void theVersionIsTold() throws IOException {
    run("-o", "march");
    String summary = read("march/summary.json");
    String old = summary.replaceFirst("\"centreline\": \"[^\"]*\"", "\"centreline\": \"0.0.1\"");
    write("march/summary.json", old);
    write("march/pack-files.csv", "name,SHA-256\n" + sum("summary.json") + sum("points.csv"));
    assertEquals(0, april().code());
    assertTrue(read("april/changes.md").contains("made by version 0.0.1 of Centreline"));
  }

  private String sum(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("march/" + name));
    return name
        + ","
        + org.centreline.csv.text.Checksum.of(org.centreline.csv.text.Bytes.of(bytes))
        + "\n";
  }
}
