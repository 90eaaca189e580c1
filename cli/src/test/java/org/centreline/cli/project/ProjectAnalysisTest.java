package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Note;
import org.centreline.cli.option.ProjectWords;
import org.centreline.project.Kind;
import org.centreline.project.MeasureResult.Analysed;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.ProjectFolder;
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
}
