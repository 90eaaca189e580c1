package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.centreline.cli.InFolder;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.HeldHead;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;
import org.junit.jupiter.api.Test;

/** A file that many measures name is read once for all of them. */
class SharedFileTest extends InFolder {

  private static final String FILE = "data/all.csv";

  private static byte[] table(int rows, int sites) {
    StringBuilder csv = new StringBuilder("date,site,count,cases,beds\n");
    for (int row = 0; row < rows; row++) {
      int month = row * 24 / rows;
      csv.append(java.time.YearMonth.of(2022, 1).plusMonths(month));
      csv.append("-01,s").append(row % sites).append(',').append(20 + row * 7 % 31);
      csv.append(',').append(3 + row * 5 % 11).append(',').append(40 + row % 3).append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Other columns, filters, groups, periods and charts, effects, all sites, and mistakes. */
  private void declare() throws IOException {
    StringBuilder csv =
        new StringBuilder(
            "id,title,kind,file,date,value,denominator,by,where,every,combine,type,all,better\n");
    for (int i = 0; i < 25; i++) {
      csv.append('m').append(i).append(",Measure ").append(i).append(",outcome,").append(FILE);
      csv.append(
          switch (i % 6) {
            case 0 -> ",date,count,,site,,month,sum,,,down\n";
            case 1 -> ",date,cases,beds,site,,month,,p,yes,down\n";
            case 2 -> ",date,count,,,site=s1,quarter,mean,,,up\n";
            case 3 -> ",date,count,,site,,month,median,,yes,down\n";
            case 4 -> ",date,absent,,,,month,sum,,,down\n";
            default -> ",date,beds,,,site=s" + i % 3 + ",month,max,run,,neither\n";
          });
    }
    write("p/measures.csv", csv.toString());
    write("p/changes.csv", "date,measure,kind,label\n2023-01-01,m0,change,New form\n");
  }

  private List<MeasureResult> results(ProjectFolder folder) {
    return ProjectAnalysis.of(folder, new ProjectWords(), UnaryOperator.identity()).results();
  }

  /** One after the other, each from a folder of which no other measure is worked out. */
  private List<MeasureResult> alone(ProjectFolder folder) {
    ProjectWords words = new ProjectWords();
    List<MeasureResult> all = new ArrayList<>();
    Project project = ProjectReader.read(folder, words);
    for (String id : project.ids()) {
      Project own = project.only(id);
      all.addAll(ProjectAnalysis.of(own, folder, words, UnaryOperator.identity()).results());
    }
    return all;
  }

  private void assertReadOnce(byte[] table) throws IOException {
    declare();
    write(FILE.replace("data", "p/data"), new String(table, StandardCharsets.UTF_8));
    ProjectFolder stored = ProjectFolder.open(folder.resolve("p"), "p");
    AtomicInteger opened = new AtomicInteger();
    Bytes counted =
        purpose -> {
          opened.incrementAndGet();
          return new ByteArrayInputStream(table);
        };
    CsvFile file = new CsvFile("p/" + FILE, new HeldHead(counted));
    List<MeasureResult> together = results(stored.with(Map.of(FILE, file)));
    assertEquals(1, opened.get());
    assertEquals(alone(stored).toString(), together.toString());
    assertEquals(results(stored).toString(), together.toString());
  }

  @Test
  void smallFileIsReadOnce() throws IOException {
    assertReadOnce(table(240, 3));
  }

  @Test
  void largeFileIsReadOnce() throws IOException {
    assertReadOnce(table(240_000, 3));
  }
}
