package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Note;
import org.centreline.analysis.chart.ChartAnalysis;
import org.junit.jupiter.api.Test;

class NoteMarksTest {

  private static ChartAnalysis noted(Sample sample, String... places) {
    List<Note> notes =
        Arrays.stream(places)
            .map(
                at ->
                    new Note(
                        at,
                        at.length() == 10
                            ? Optional.of(LocalDate.parse(at))
                            : Optional.<LocalDate>empty(),
                        "Note"))
            .toList();
    return sample.meaning(sample.request().meaning().withNotes(notes)).analysis();
  }

  private static Map<Integer, Character> marks(ChartAnalysis analysis) {
    return NoteMarks.of(analysis, Frame.around(analysis, 21, 15));
  }

  @Test
  void aDateStandsWhereItFallsBetweenSubgroups() {
    ChartAnalysis analysis =
        noted(PlainSample.weekly(1, 2, 3), "2024-01-01", "2024-01-04", "2024-01-15", "2024-02-01");
    assertEquals(Map.of(0, 'a', 4, 'b', 20, 'c'), marks(analysis));
    assertEquals("b 4 Jan 2024: Note", NoteMarks.sentences(analysis).get(1));
    assertEquals(4, NoteMarks.sentences(analysis).size());
    assertEquals(Map.of(), marks(noted(PlainSample.weekly(1, 2, 3), "2023-12-31")));
  }

  @Test
  void aLabelStandsAtItsSubgroup() {
    assertEquals(Map.of(10, 'a'), marks(noted(PlainSample.rows(1, 2, 3), "2")));
    assertEquals(Map.of(), marks(noted(PlainSample.rows(1, 2, 3), "7")));
    assertEquals(Map.of(), marks(noted(PlainSample.rows(1, 2, 3), "2024-01-01")));
  }

  @Test
  void behindTheLastLetterNotesHaveAStar() {
    String[] places = Collections.nCopies(27, "2").toArray(new String[0]);
    ChartAnalysis analysis = noted(PlainSample.rows(1, 2, 3), places);
    assertEquals(Map.of(10, '*'), marks(analysis));
    assertEquals("z 2: Note", NoteMarks.sentences(analysis).get(25));
    assertEquals("* 2: Note", NoteMarks.sentences(analysis).get(26));
  }
}
