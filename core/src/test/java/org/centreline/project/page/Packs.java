package org.centreline.project.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.csv.problem.Problem;
import org.centreline.plot.page.Presentation;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.Scope;
import org.centreline.project.standing.Standing;
import org.centreline.report.Gallery;

/** Packs for tests. */
public final class Packs {

  static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

  private Packs() {}

  public static ChartAnalysis steady(String title) {
    return PlainSample.monthly(PlainSample.steady(24, 20))
        .days()
        .better(Better.DOWN)
        .target(30)
        .title(title)
        .analysis();
  }

  public static Analysed measure(String id, Kind kind, ChartAnalysis... charts) {
    Measure measure =
        new Measure(
            id,
            2,
            charts[0].setup().title(),
            kind,
            "data/" + id + ".csv",
            Optional.of("What is counted in " + id),
            Measure.Effects.NOT_WANTED,
            Measure.Range.ANY,
            Map.of("date", List.of("month")));
    return new Analysed(
        measure, Gallery.document(charts).source(), Presentation.standard(), Arrays.asList(charts));
  }

  /** A measure whose changes are followed, or could not be. */
  public static Analysed followed(String id, OutcomeAnalysis outcome, Problem... unanswered) {
    Analysed plain = measure(id, Kind.OUTCOME, outcome.chart());
    return new Analysed(
        plain.measure(),
        plain.source(),
        plain.presentation(),
        plain.charts(),
        unanswered.length == 0 ? List.of(outcome) : List.of(),
        List.of(unanswered));
  }

  public static MeasureResult.Failed failed(String id) {
    Problem problem =
        new Problem("p/data.csv", 7, "n", "a number", "eleven", "bad-number", "write 11");
    return new MeasureResult.Failed(id, "Broken " + id, 9, List.of(problem));
  }

  public static Project project(List<Change> changes, List<Cycle> cycles) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("title", "Shorter waits");
    about.put("aim", "From 34 to 28 days");
    about.put("team", "Team <A>");
    return new Project("folder", about, List.of(), List.of(), changes, cycles, List.of());
  }

  public static Change change(String from, String label) {
    return new Change(
        2, new Change.When(from, Optional.empty()), ALL, Change.Kind.CHANGE, label, "Because");
  }

  public static Cycle cycle(String name) {
    return new Cycle(
        2,
        name,
        "2024-03-01",
        Optional.of("2024-04-01"),
        Optional.empty(),
        "Phone first",
        "Shorter",
        "A little",
        Optional.of(Cycle.Decision.ADAPT));
  }

  public static Pack of(MeasureResult... results) {
    return of(PackRequest.whole(), results);
  }

  public static Pack of(PackRequest request, MeasureResult... results) {
    Project project = project(List.of(change("2024-06-01", "Triage")), List.of(cycle("1")));
    return Pack.of(new ProjectAnalysis(project, List.of(results)), request);
  }

  public static List<Standing> standings(Pack pack) {
    return Standing.all(pack.chapters(), pack.shared(), pack.since());
  }
}
