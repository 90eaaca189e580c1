package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.describe.ChartPlanner.RowLabels;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.survey.FileSurvey;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class RowLabelsTest {

  private static Optional<List<String>> telling(String csv) {
    CsvFile file = Described.file(csv);
    ReadingOptions options = ReadingOptions.standard();
    List<org.centreline.csv.survey.ColumnFacts> labels =
        new MeasureColumns(FileSurvey.of(file, options).columns()).labels();
    return new RowLabels(new Trial(file, new Troubles()), labels, options)
        .telling(Columns.of("d", "n"));
  }

  @Test
  void noneOneTwoOrNotToldApart() {
    assertEquals(Optional.of(List.of()), telling("d,a,n\n2024-01-01,x,1\n2024-02-01,y,2\n"));
    assertEquals(
        Optional.of(List.of("b")),
        telling("d,a,b,n\n2024-01-01,x,p,1\n2024-01-01,x,q,2\n2024-02-01,y,p,2\n"));
    assertEquals(
        Optional.of(List.of("a", "b")),
        telling("d,a,b,n\n2024-01-01,x,p,1\n2024-01-01,x,q,2\n2024-01-01,y,p,2\n"));
    assertEquals(
        Optional.empty(), telling("d,a,n\n2024-01-01,x,1\n2024-01-01,x,2\n2024-01-01,y,2\n"));
  }

  /** A wrong cell is another matter. */
  @Test
  void otherProblemsDoNotDisturb() {
    assertEquals(Optional.of(List.of("a")), telling("d,a,n\n2024-01-01,x,1\n2024-01-01,y,n/k\n"));
  }
}
