package org.centreline.csv.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.header.Headings;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Skipped;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.Source;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class FileSurveyTest {

  private static FileFacts of(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return FileSurvey.of(new CsvFile("x.csv", bytes), ReadingOptions.standard());
  }

  private static final String FALLS =
      "Falls report\n\nMonth;Falls;NHS No\n01/01/2024;3;9434765919\n\n01/02/2024;;4010232137\n"
          + "Total;3\nSource: us\n";

  @Test
  void everyRowIsLookedAtOrAFooter() {
    Source source = of(FALLS).source();
    assertEquals(4, source.rows());
    assertEquals(2, source.rowsUsed());
    assertEquals(List.of(new Skipped("footer-rows", 2, List.of(7, 8))), source.skipped());
    assertEquals(
        List.of("delimiter", "title-rows", "identifiable", "footer-rows"),
        source.notices().stream().map(Notice::code).toList());
    assertEquals(
        new Dialect("UTF-8", ';', 3, Optional.of("day/month/year as in 01/03/2024")),
        source.dialect());
  }

  @Test
  void columnsLeftToRight() {
    List<ColumnFacts> columns = of(FALLS).columns();
    assertEquals(
        List.of("Month", "Falls", "NHS No"), columns.stream().map(ColumnFacts::name).toList());
    assertEquals(List.of(1, 2, 3), columns.stream().map(ColumnFacts::position).toList());
    assertEquals(ColumnKind.DATES, columns.get(0).kind());
    assertEquals(1, columns.get(1).cells().empty());
    assertEquals(Optional.of(Identity.NHS_NUMBER), columns.get(2).identity());
  }

  @Test
  void datesInTheHeadings() {
    FileFacts wide = of("Measure,Target,Jan-24,Feb-24,Mar-24\nFalls,5,1,2,3\nUlcers,5,4,*,6\n");
    Headings headings = wide.headings().orElseThrow();
    assertEquals("Measure", headings.label());
    assertEquals(List.of("Falls", "Ulcers"), headings.rows());
    assertEquals(3, headings.timeline().dates());
    assertEquals(Optional.empty(), of(FALLS).headings());
  }

  @Test
  void rowsOfPeopleOrWithoutANameAreNotNamed() {
    FileFacts people = of("Surname,Jan-24,Feb-24,Mar-24\nSmith,1,2,3\nJones,4,5,6\n");
    assertEquals(List.of(), people.headings().orElseThrow().rows());
    FileFacts nameless = of(",Jan-24,Feb-24,Mar-24\nFalls,1,2,3\n");
    assertEquals("", nameless.headings().orElseThrow().label());
  }

  @Test
  void raggedRowsAreLookedAtAsFarAsTheyGo() {
    assertEquals(2, of("a,b\n1,2\n3\n").columns().get(0).cells().filled());
  }

  @Test
  void aHeaderAloneIsRefused() {
    assertThrows(DataException.class, () -> of("a,b\n"));
    assertThrows(DataException.class, () -> of("date,n\nSource: us\n"));
  }

  @Test
  void aFileOfPlainRowsIsDescribedAsItIsWritten() {
    StringBuilder text =
        new StringBuilder("Falls of the year\n\n\"Day\",Site,\"NHS No\",Falls\r\n");
    for (int i = 0; i < 3_000; i++) {
      text.append("\"2024-0").append(1 + i % 9).append("-11\",\"Ward \"\"").append(i % 7);
      text.append("\"\", East\",9434765919,").append(i % 11).append(".5\n");
    }
    text.append("\nTotal,,,80\nSource: é");
    for (String more : List.of("", "\"x\"y,1,2\n", "a,\"b\nc\",1,2\n", "a\0\n")) {
      byte[] bytes = (text + "\n" + more).getBytes(StandardCharsets.UTF_8);
      CsvFile file = new CsvFile("x.csv", bytes);
      Optional<SurveyedFile> plain = FileSurvey.plain(file, ReadingOptions.standard());
      assertEquals(more.isEmpty(), plain.isPresent(), more);
      if (plain.isPresent()) {
        SurveyedFile written = FileSurvey.asWritten(file, ReadingOptions.standard());
        assertEquals(written.facts().toString(), plain.get().facts().toString());
      }
    }
  }
}
