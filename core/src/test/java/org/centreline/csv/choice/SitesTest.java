package org.centreline.csv.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.FileText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names rows that nothing puts in order. */
class SitesTest {

  private static final ReadingOptions OPTIONS = ReadingOptions.standard();

  private static TableRoles roles(String csv) {
    FileFindings findings = new FileFindings("x.csv");
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    FileText text = FileText.of(Bytes.of(bytes), OPTIONS.encoding(), findings);
    return TableRoles.of(CsvTable.open(text, Columns.unnamed(), OPTIONS, findings), OPTIONS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ward,n/Elm,1.5/Oak,2.5|ward",
        "ward,n,date/Elm,1.5,2024-01-01/Oak,2.5,2024-02-01|",
        "ward,n,time/Elm,1.5,09:00/Oak,2.5,10:15|",
        "ward,n,year,month/Elm,1.5,2023,Jan/Oak,2.5,2023,Feb|"
      })
  void sitesNameRowsThatNothingPutsInOrder(String csv, String named) {
    String name = named == null ? "" : named;
    TableRoles roles = roles(csv.replace('/', '\n') + "\n");
    assertEquals(name, Sites.of(roles).map(sites -> sites.names().name()).orElse(""));
  }
}
