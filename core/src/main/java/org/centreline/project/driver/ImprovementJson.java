package org.centreline.project.driver;

import java.util.Optional;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.Project;
import org.centreline.report.JsonText;

/**
 * The improvement project as JSON entries, every key always there.
 *
 * @param json where they go; an object has begun
 */
public record ImprovementJson(JsonText json) {

  /** Drivers, the plan of data collection, and cycles. */
  public void entries(Project project, Improvement improvement) {
    json.array("drivers");
    for (Driver driver : improvement.drivers()) {
      json.line()
          .text("id", driver.id())
          .text("kind", driver.kind().word())
          .text("name", driver.name())
          .words("under", driver.under())
          .words("measures", driver.measures())
          .words("cycles", driver.cycles())
          .endLine();
    }
    json.endArray().array("collection");
    for (Collected one : improvement.collection()) {
      json.line()
          .text("measure", one.measure())
          .text("definition", some(one.definition()))
          .text("source", some(one.source()))
          .text("who", some(one.who()))
          .text("often", some(one.often()))
          .text("sample", some(one.sample()))
          .endLine();
    }
    json.endArray().array("cycles");
    project.cycles().forEach(this::cycle);
    json.endArray();
  }

  private void cycle(Cycle cycle) {
    json.line()
        .text("name", cycle.name())
        .text("start", cycle.start())
        .text("end", cycle.end())
        .text("measure", cycle.measure())
        .text("change", some(cycle.change()))
        .text("prediction", some(cycle.prediction()))
        .text("result", some(cycle.result()))
        .text("decision", cycle.decision().map(Cycle.Decision::word))
        .endLine();
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }
}
