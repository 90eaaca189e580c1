package org.centreline.cli.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** The columns of a project's files in docs/pack.md are those that the program names. */
class PackPageTest extends InFolder {

  private static final Pattern ROW =
      Pattern.compile("\\| `(\\w+\\.csv)` \\| [^|]+ \\| `([\\w, ]+)`.*");
  private static final Pattern NAMED =
      Pattern.compile("(?:the columns are: |expected one of )([\\w, ]+)");

  private static Map<String, List<String>> documented() throws Exception {
    Map<String, List<String>> columns = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("../docs/pack.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        columns.put(row.group(1), List.of(row.group(2).split(", ?")));
      }
    }
    return columns;
  }

  @Test
  void theColumnsAreThoseOfTheProgram() throws Exception {
    Map<String, List<String>> documented = documented();
    String sheets = "changes collection drivers measures pdsa project sources targets";
    assertEquals(sheets.replace(" ", ".csv ") + ".csv", String.join(" ", documented.keySet()));
    for (Map.Entry<String, List<String>> entry : documented.entrySet()) {
      String file = entry.getKey();
      List<String> known = asked(file);
      if (file.equals("measures.csv")) {
        known = known.subList(0, entry.getValue().size());
      }
      assertEquals(new TreeSet<>(known), new TreeSet<>(entry.getValue()), file);
    }
  }

  /** A column that cannot be: the message tells which may. */
  private List<String> asked(String file) throws Exception {
    String project = file.replace(".csv", "");
    write(project + "/measures.csv", "id,kind,file\nfalls,outcome,falls.csv\n");
    write(project + "/falls.csv", "month,falls\n2024-01,3\n");
    write(project + "/" + file, "qzqzqzqzqz\n");
    Run run = Run.in(folder, "report", project);
    Matcher named = NAMED.matcher(run.err() + run.out());
    assertTrue(named.find(), file + ": " + run);
    return List.of(named.group(1).replace("but found", "").strip().split(", "));
  }
}
