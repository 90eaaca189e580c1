package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;
import org.centreline.project.standing.MadeChanges;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each change is told once, with the PDSA cycle that it was. */
class MadeChangesTest extends InFolder {

  /** What is said of a change and of a cycle: one line where both are one, else two. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-02-05,m,change,Phone first|1,2024-01-08,m,PHONE FIRST,adopt"
            + "|5 Feb 2024: Phone first (PDSA 1, adopt)",
        "2024-02-05,,phase,|1,2024-02-05,m,Phone first,|5 Feb 2024 (PDSA 1, open)",
        "2024-02-05,m,phase,|1,2024-02-05,,,|5 Feb 2024 (PDSA 1, open)",
        "2024-02-05,m,phase,New|1,2024-02-05,n,Phone first,adapt"
            + "|5 Feb 2024: New;5 Feb 2024: PDSA 1, adapt: Phone first",
        "week 6,m,phase,|1,2024-01-08,m,,abandon|8 Jan 2024: PDSA 1, abandon;week 6",
        "2024-02-05,m,note,Flood|1,2024-02-05,m,Phone first,"
            + "|5 Feb 2024: PDSA 1, open: Phone first"
      })
  void aChangeIsToldWithItsCycle(String change, String cycle, String lines) throws IOException {
    write("p/measures.csv", "id,kind,file\nm,outcome,d.csv\nn,outcome,d.csv\n");
    write("p/changes.csv", "date,measure,kind,label\n" + change + "\n");
    write("p/pdsa.csv", "cycle,start,measure,change,decision\n" + cycle + "\n");
    assertEquals(List.of(lines.split(";")), lines());
  }

  @ParameterizedTest
  @CsvSource({"Phone first", "phone FIRST"})
  void severalCyclesOfOneChangeStandTogether(String words) throws IOException {
    write("p/measures.csv", "id,kind,file\nm,outcome,d.csv\n");
    write("p/changes.csv", "date,measure,group,kind,label\n2024-02-05,m,Elm,change,Phone first\n");
    write(
        "p/pdsa.csv",
        "cycle,start,measure,change,decision\n1,2024-01-08,m,%s,adapt\n2,2024-02-05,m,%s,adopt\n"
            .formatted(words, words));
    String line = "5 Feb 2024: Phone first (Elm) (PDSA 1, adapt; PDSA 2, adopt)";
    assertEquals(List.of(line), lines());
  }

  private List<String> lines() throws IOException {
    ProjectFolder project = ProjectFolder.open(folder.resolve("p"), "p");
    return new MadeChanges(ProjectReader.read(project, new ProjectWords())).lines();
  }
}
