package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.csv.survey.FileSurvey;
import org.junit.jupiter.api.Test;

class MeasureColumnsTest {

  private static MeasureColumns of(String csv) {
    return new MeasureColumns(
        FileSurvey.of(Described.file(csv), ReadingOptions.standard()).columns());
  }

  private static List<String> measures(String csv) {
    return of(csv).measures().stream()
        .map(pair -> pair.value().name() + pair.over().map(c -> "/" + c.name()).orElse(""))
        .toList();
  }

  @Test
  void codesAreNoMeasures() {
    assertEquals(List.of("n"), measures("Site code,week_no,row,n\n7,1,9,3\n8,1,4,4\n7,2,4,9\n"));
    assertEquals(List.of("n"), measures("type,n\n1,3\n2,4\nother,9\n1,3\n2,4\nother,1\n"));
    assertEquals(List.of("n"), measures(counted(10)));
    assertEquals(List.of("a", "n"), measures(counted(9)));
    assertEquals(List.of("a", "n"), measures(counted(10) + "12,3\n"));
  }

  private static String counted(int rows) {
    StringBuilder csv = new StringBuilder("a,n\n");
    for (int i = 1; i <= rows; i++) {
      csv.append(i).append(",").append(7 * i % 5).append('\n');
    }
    return csv.toString();
  }

  @Test
  void theLargestOfSeveralThatSpeakOfAll() {
    assertEquals(
        List.of("breaches/attendances", "attendances", "admissions/attendances"),
        measures("breaches,attendances,admissions\n1,90,20\n2,80,30\n2,85,20\n"));
    assertEquals(List.of("score", "patients"), measures("score,patients\n1.5,90\n2,80\n2,85\n"));
  }

  @Test
  void labelsWithTheFewestWordsFirstAndPlacesAmongThem() {
    MeasureColumns columns =
        of("dept,trust,sex,one,n\na,x,f,q,1\nb,x,m,q,2\nc,y,f,q,3\nd,z,f,q,5\n");
    assertEquals(
        List.of("sex", "trust", "dept"), columns.labels().stream().map(ColumnFacts::name).toList());
    assertEquals(Optional.of("trust"), columns.places(12).map(ColumnFacts::name));
    assertEquals(Optional.empty(), columns.places(2).map(ColumnFacts::name));
  }
}
