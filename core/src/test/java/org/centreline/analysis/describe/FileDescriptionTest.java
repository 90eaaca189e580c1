package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

class FileDescriptionTest {

  @Test
  void theFinestOfSeveralColumnsOfDates() {
    String csv =
        "year,month,day,n\n2023/24,Mar 2024,2024-03-01,1\n2024/25,Apr 2024,2024-04-01,2\n"
            + "2024/25,May 2024,2024-05-01,3\n2024/25,May 2024,2024-05-02,4\n";
    assertEquals(Optional.of("day"), Described.of(csv).dateColumn());
    assertEquals(4, Described.of(csv).timeline().orElseThrow().dates());
    String same = csv.replace("2024/25,May 2024,2024-05-02,4\n", "");
    assertEquals(Optional.of("month"), Described.of(same).dateColumn());
  }

  @Test
  void datesOfBirthAreNoDatesOfAChart() {
    String csv = "DOB,n\n1950-03-17,1\n1990-04-18,2\n";
    assertEquals(Optional.empty(), Described.of(csv).dateColumn());
    assertEquals(Optional.empty(), Described.of(csv).timeline());
  }

  @Test
  void datesInHeadingsBelongToNoColumn() {
    FileDescription wide = Described.of("m,Jan-24,Feb-24,Mar-24\nFalls,1,2,3\n");
    assertEquals(Optional.empty(), wide.dateColumn());
    assertEquals(Rhythm.MONTH, wide.timeline().orElseThrow().rhythm());
    assertEquals("y.csv", wide.named("y.csv").facts().source().file());
  }

  @Test
  void decimalCommasAreFoundOut() {
    FileDescription commas = Described.of("tag;n;ort\n01.02.2024;1,5;A\n02.02.2024;2,5;A\n");
    assertEquals(2.5, commas.facts().columns().get(1).extent().orElseThrow().highest());
    FileDescription points = Described.of("tag;n;ort\n01.02.2024;1.5;A\n02.02.2024;2.5;A\n");
    assertEquals(2.5, points.facts().columns().get(1).extent().orElseThrow().highest());
  }

  @Test
  void oneSiteUnderTwoNamesIsAWarning() {
    String csv =
        "month,trust,n\n2024-01-01,North Vale,1\n2024-01-01,South,2\n2024-02-01,North vale,3\n"
            + "2024-02-01,South,4\n";
    List<Trouble> warned =
        Described.of(csv).troubles().stream()
            .filter(trouble -> trouble.severity() == Trouble.Severity.WARNING)
            .toList();
    assertEquals(List.of("similar-names"), warned.stream().map(Trouble::code).toList());
  }

  @Test
  void whatEachColumnWasTakenFor() {
    FileDescription described = Described.of("month,ward,falls\n2024-01-01,A,3\n2024-02-01,A,2\n");
    assertEquals(
        List.of("date", "group", "count"),
        described.roles().stream().map(role -> role.role().word()).toList());
  }

  @Test
  void aYearAndItsMonthAreNoColumnOfDates() {
    FileDescription joined =
        Described.of("Year,Month,falls\n2023,1,3\n2023,2,5\n2023,3,2\n2023,4,4\n");
    assertEquals(Optional.empty(), joined.dateColumn());
    assertEquals(4, joined.charts().get(0).points());
  }

  @Test
  void nothingButTextIsDescribedAndNotCharted() {
    FileDescription text = Described.of("a,b\nx,y\nz,w\n");
    assertEquals(List.of(), text.charts());
    assertEquals(List.of(), text.troubles());
    assertThrows(DataException.class, () -> Described.of("PK\3\4"));
  }
}
