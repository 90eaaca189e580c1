package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.centreline.analysis.Note;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.folder.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectAnalysisTest {

  @TempDir Path folder;

  private static ChartAnalysis only(ProjectAnalysis project) {
    return project.analysed().get(0).charts().get(0);
  }

  @Test
  void aMeasureIsWorkedOutAsItsRowDeclaresIt() throws IOException {
    ProjectAnalysis project =
        ProjectAnalysis.of(
            ProjectFolder.open(Path.of("../examples/community-mental-health-waits"), "waits"),
            new ProjectWords(),
            UnaryOperator.identity());
    assertEquals("Shorter waits for a first contact", project.project().title());
    assertEquals(List.of(), project.failed());
    Analysed waits = project.analysed().get(0);
    assertEquals(Kind.OUTCOME, waits.measure().kind());
    assertEquals("data/waits.csv", waits.source().file());
    ChartAnalysis chart = waits.charts().get(0);
    assertEquals("Days from referral to first contact", chart.setup().title());
    assertEquals(2, chart.phases().size());
    assertEquals(Optional.of("Triage calls"), chart.phases().get(1).phase().label());
    assertEquals(1, chart.exclusions().count());
    assertEquals(
        List.of("New record system"),
        chart.setup().meaning().notes().stream().map(Note::text).toList());
    assertEquals(28, chart.setup().meaning().target().orElseThrow());
  }

  @Test
  void aFolderNeedsOnlyItsMeasures() throws IOException {
    ProjectAnalysis project = Folders.sound(folder).analysis();
    assertEquals(folder.getFileName().toString(), project.project().title());
    assertEquals(24, only(project).points().size());
  }

  @Test
  void cyclesAreNotesOfTheirMeasure() throws IOException {
    Folders made = Folders.sound(folder);
    made.write("pdsa.csv", "cycle,start,measure,decision\n1,2023-03-05,waits,adopt\n2,2023-06,,\n");
    assertEquals(
        List.of("PDSA 1", "PDSA 2"),
        only(made.analysis()).setup().meaning().notes().stream().map(Note::text).toList());
  }

  @Test
  void oneFailingMeasureDoesNotLoseTheOthers() throws IOException {
    Folders made = Folders.sound(folder);
    made.write(
        "measures.csv",
        Folders.MEASURES + "calls,,process,data/none.csv,\nbeds,,bed,data/w.csv,\n");
    ProjectAnalysis project = made.analysis();
    assertEquals(1, project.analysed().size());
    assertEquals(
        List.of("waits", "calls", "beds"),
        project.results().stream().map(result -> result.id()).toList());
    assertEquals(2, project.failed().size());
  }

  @Test
  void aTargetMayMove() throws IOException {
    Folders made = Folders.sound(folder);
    made.write(
        "targets.csv",
        "measure,from,target\nwaits,2023-03,40\nwaits,2024-01,33\nwaits,2031-01,20\n");
    ChartAnalysis chart = only(made.analysis());
    assertEquals(
        List.of(Double.NaN, Double.NaN, 40.0, 40.0),
        chart.points().targets().stream().boxed().toList().subList(0, 4));
    assertEquals(40, chart.points().targets().get(11));
    assertEquals(33, chart.points().targets().get(12));
    assertEquals(33, chart.points().targets().get(23));
  }

  private static Analysed first(Folders made) throws IOException {
    assertEquals(List.of(), made.messages());
    return made.analysis().analysed().get(0);
  }

  private static final String WITH_OUTCOME =
      "id,kind,file,outcome,better,type,by,phase-in\nwaits,outcome,data/w.csv,yes,down,run,";

  private static String wards() {
    StringBuilder csv = new StringBuilder("month,days,ward\n");
    String[] rows = Folders.months(24).split("\n");
    for (int i = 1; i < rows.length; i++) {
      String month = rows[i].substring(0, rows[i].indexOf(','));
      csv.append(rows[i]).append(",A\n");
      csv.append(month).append(',').append(20 + i * 5 % 9).append(",B\n");
    }
    return csv.toString();
  }

  @Test
  void changesAreWorkedOutWhereOutcomeIsWanted() throws IOException {
    Folders made = Folders.sound(folder);
    made.write("measures.csv", WITH_OUTCOME + ",1\n");
    made.write("changes.csv", "date,kind,label\n2024-01,change,Calls\n2024-01,phase,Calls\n");
    Analysed measure = first(made);
    assertEquals(1, measure.outcomes().size());
    assertEquals(12, measure.outcomes().get(0).model().start());
    assertTrue(measure.outcomes().get(0).model().isPhasingIn(12));
    assertEquals(1, measure.outcomes().get(0).chart().phases().size());
    assertEquals(2, measure.charts().get(0).phases().size());
    assertEquals(List.of(), measure.charts().get(0).setup().meaning().notes());
  }

  @Test
  void eachGroupHasItsOwnChanges() throws IOException {
    Folders made = Folders.sound(folder);
    made.write("data/w.csv", wards());
    made.write("measures.csv", WITH_OUTCOME + "ward,\n");
    made.write("changes.csv", "date,group,kind,label,measure\n2024-02,B,change,Calls,waits\n");
    Analysed measure = first(made);
    assertEquals(2, measure.charts().size());
    assertEquals(
        List.of("B"),
        measure.outcomes().stream().map(o -> o.measured().group().orElse("")).toList());
  }

  @Test
  void aControlIsTheGroupWhereNothingWasChanged() throws IOException {
    Folders made = Folders.sound(folder);
    made.write("data/w.csv", wards());
    made.write(
        "measures.csv",
        "id,kind,file,outcome,type,by,control\nwaits,outcome,data/w.csv,yes,xmr,ward,ward=B\n");
    made.write("changes.csv", "date,kind,label\n2024-02,change,Calls\n");
    Analysed measure = first(made);
    assertEquals(1, measure.outcomes().size());
    assertEquals("A", measure.outcomes().get(0).measured().group().orElse(""));
    assertTrue(measure.outcomes().get(0).control().isPresent());
    made.write(
        "measures.csv",
        "id,kind,file,outcome,type,by,control\nwaits,outcome,data/w.csv,yes,xmr,ward,ward=C\n");
    assertTrue(made.messages().get(0).startsWith("p/measures.csv:2: column 'control'"));
    made.write("measures.csv", "id,kind,file,outcome,by\nwaits,outcome,data/w.csv,yes,ward\n");
    assertEquals(List.of(), made.messages());
  }

  @Test
  void aChangeOutsideTheDataAwaitsThem() throws IOException {
    Folders made = Folders.sound(folder);
    made.write("measures.csv", WITH_OUTCOME + ",\n");
    made.write("changes.csv", "date,kind,label\n2025-06,change,Calls\n");
    assertEquals(List.of(), first(made).outcomes());
    made.write("changes.csv", "date,kind\n");
    assertEquals(List.of(), first(made).outcomes());
  }

  @Test
  void aQuestionThatTheDataCannotAnswerDoesNotLoseTheChart() throws IOException {
    Folders made = Folders.sound(folder);
    made.write("data/w.csv", "month,days\n2024-01,3\n2024-02,4\n2024-03,5\n");
    made.write("measures.csv", WITH_OUTCOME + ",\n");
    made.write("changes.csv", "date,kind,label\n2024-03,change,Calls\n");
    Analysed measure = first(made);
    assertEquals(1, measure.charts().size());
    assertEquals(1, measure.unanswered().size() + measure.outcomes().size());
  }

  @Test
  void optionsOfOutcomeNeedOutcome() throws IOException {
    Folders made = Folders.sound(folder);
    made.write("measures.csv", "id,kind,file,phase-in\nwaits,outcome,data/w.csv,2\n");
    assertTrue(made.messages().get(0).startsWith("p/measures.csv:2: column 'phase-in'"));
    made.write("measures.csv", "id,kind,file,outcome,method\nw,outcome,data/w.csv,yes,olls\n");
    made.write("changes.csv", "date,kind,label\n2024-01,change,Calls\n");
    assertTrue(made.messages().get(0).contains("did you mean ols?"), made.messages().toString());
  }
}
