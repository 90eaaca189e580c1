package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CSV files begin with a byte-order mark where Excel needs it, and are taken back with it. */
class MarkedFilesTest extends InFolder {

  private static final String MARK = "\uFEFF";

  @BeforeEach
  void data() throws IOException {
    StringBuilder csv = new StringBuilder("month,n,site\n");
    for (int i = 0; i < 24; i++) {
      String month = "%d-%02d-01,".formatted(2022 + i / 12, i % 12 + 1);
      csv.append(month).append(20 + i * 7 % 5).append(",Z\u00FCrich\n");
      csv.append(month).append(20 + i * 3 % 5).append(",Bern\n");
    }
    write("p/data/n.csv", csv.toString());
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,by,better\nn,Waits,outcome,data/n.csv,month,n,site,down\n");
  }

  private Run chart(String... words) {
    String[] all = new String[words.length + 4];
    System.arraycopy(new String[] {"chart", "p/data/n.csv", "--by", "site"}, 0, all, 0, 4);
    System.arraycopy(words, 0, all, 4, words.length);
    return Run.in(folder, all);
  }

  @Test
  void filesAreMarkedAndPipesAreNot() throws IOException {
    Run run = chart("-o", "a.csv", "--format", "csv");
    assertTrue(read("a.csv").startsWith(MARK + "group,"), run.err());
    assertTrue(run.out().startsWith("group,"), run.out());
    assertEquals(MARK + run.out(), read("a.csv"));
    chart("-o", "b.csv", "--no-bom");
    assertEquals(run.out(), read("b.csv"));
    Run.in(folder, "chart", "p/data/n.csv", "--where", "site=Bern", "-o", "c.csv");
    assertTrue(read("c.csv").startsWith("group,"), read("c.csv"));
  }

  @Test
  void markedFilesAreTakenBack() throws IOException {
    chart("-o", "a.csv");
    Run back = Run.in(folder, "chart", "a.csv", "--date", "x", "--value", "value", "--by", "group");
    assertEquals(0, back.code(), back.err());
    assertTrue(back.out().contains("Z\u00FCrich"), back.out());
  }

  @Test
  void packsAreMarkedAndCompared() throws IOException {
    assertEquals(0, Run.in(folder, "report", "p", "-o", "march").code());
    assertTrue(read("march/summary.csv").startsWith(MARK + "measure,group,"));
    assertTrue(read("march/points.csv").startsWith(MARK + "measure,site,x,value,"));
    assertTrue(read("march/pack-files.csv").startsWith("name,"));
    write("p/data/n.csv", read("p/data/n.csv").replace("2022-03-01,24,Z", "2022-03-01,23,Z"));
    Run run = Run.in(folder, "report", "p", "-o", "april", "--since", "march", "--no-bom");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("Corrected values: 1; Waits: Z\u00FCrich, Mar 2022: 24 "), run.out());
    assertTrue(read("april/points.csv").startsWith("measure,site,x,value,"));
    assertTrue(read("april/summary.csv").startsWith("measure,group,"));
  }

  @Test
  void recordingsThatASpreadsheetSavedAreTheSame() throws IOException {
    assertEquals(0, Run.in(folder, "check", "p", "--record").code());
    write("p/expected/n.csv", MARK + read("p/expected/n.csv"));
    assertEquals(0, Run.in(folder, "check", "p").code());
  }
}
