package org.centreline.csv.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.FileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowLabelsTest {

  private static final ReadingOptions OPTIONS = ReadingOptions.standard();
  private static final Columns DATED = Columns.of("d", "n");

  private static RowLabels labels(String csv) {
    FileFindings findings = new FileFindings("x.csv");
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    FileText text = FileText.of(Bytes.of(bytes), OPTIONS.encoding(), findings);
    CsvTable table = CsvTable.open(text, Columns.unnamed(), OPTIONS, findings);
    return new RowLabels(TableRoles.of(table, OPTIONS), table.header());
  }

  private static List<String> telling(String csv) {
    return labels(csv).telling(DATED).stream().map(ColumnRole::name).toList();
  }

  @Test
  void noneOneTwoOrNotToldApart() {
    assertEquals(List.of(), telling("d,a,n\n2024-01-01,x,1\n2024-02-01,y,2\n"));
    assertEquals(
        List.of("b"),
        telling(
            "d,a,b,n\n2024-01-01,x,p,1\n2024-01-01,x,q,2\n2024-02-01,y,p,2\n2024-02-01,y,q,3\n"));
    assertEquals(
        List.of("a", "b"),
        telling("d,a,b,n\n2024-01-01,x,p,1\n2024-01-01,x,q,2\n2024-01-01,y,p,2\n"));
    assertEquals(List.of(), telling("d,a,n\n2024-01-01,x,1\n2024-01-01,x,2\n2024-01-01,y,2\n"));
  }

  @Test
  void datesAreCounted() {
    assertEquals(2, labels("d,a,n\n2024-01-01,x,1\n2024-01-01,y,1\n2024-02-01,y,2\n").dates(DATED));
    assertEquals(0, labels("a,n\nx,1\ny,2\n").dates(Columns.unnamed()));
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2024-01-01, 2024-02-01, true",
    "year, 2023, 2024, true",
    "time, 09:00, 10:15, true",
    "ward, A, B, false"
  })
  void aColumnSaysWhenRowsWere(String heading, String first, String second, boolean when) {
    String csv = heading + ",n\n" + first + ",1.5\n" + second + ",2.5\n";
    assertEquals(when, labels(csv).hasDates());
  }

  @Test
  void aMonthBesideAYearSaysWhenRowsWere() {
    assertTrue(labels("month,n,year\nJan,1.5,2023\nFeb,2.5,2023\n").hasDates());
  }
}
