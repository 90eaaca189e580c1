package org.centreline.project.start;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.csv.problem.DataException;
import org.centreline.project.folder.OptionWords;

/**
 * The files of a project that begins.
 *
 * @param files the bytes of each by its name from the project's folder on
 * @param said what became of the columns of the data that are in no measure, one sentence each
 *     without a full stop
 */
public record NewProject(Map<String, byte[]> files, List<String> said) {

  private static final String CHANGES = "date,until,measure,group,kind,label,reason\n";
  private static final String CYCLES =
      "cycle,start,end,measure,change,prediction,result,decision\n";

  public NewProject {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    said = List.copyOf(said);
  }

  /**
   * A file of data.
   *
   * @param name what it is to be called in the project, such as {@code data/waits.csv}
   * @param shown what people call it now, for messages
   * @param bytes all of it, not changed
   */
  public record Data(String name, String shown, byte[] bytes) {}

  /**
   * A project with invented data, to be replaced.
   *
   * @param name what the folder is called
   */
  public static NewProject example(String name) {
    StartRows rows = StartRows.of(ExampleData.MEASURE);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("project.csv", utf8(about(name, ExampleData.AIM)));
    files.put("measures.csv", utf8(rows.text()));
    files.put("changes.csv", utf8(CHANGES + ExampleData.CHANGES));
    files.put("pdsa.csv", utf8(CYCLES + ExampleData.CYCLES));
    files.put("drivers.csv", utf8(ExampleData.DRIVERS));
    files.put("collection.csv", utf8(ExampleData.COLLECTION));
    files.put(ExampleData.FILE, utf8(ExampleData.csv()));
    files.put("README.md", utf8(StartReadme.text(name, rows, StartReadme.Data.INVENTED)));
    return new NewProject(files, List.of());
  }

  /**
   * A project around a file: every measure that it holds, with how it is read.
   *
   * @param name what the folder is called
   * @param given options of all measures, by their names without dashes
   * @throws DataException where nothing in it can be drawn without being told more
   */
  public static NewProject from(
      String name, Data data, OptionWords words, Map<String, List<String>> given) {
    FoundMeasures found = FoundMeasures.in(data, words, given);
    StartRows rows = StartRows.of(found.measures());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("project.csv", utf8(about(name, "")));
    files.put("measures.csv", utf8(rows.text()));
    files.put("changes.csv", utf8(CHANGES));
    files.put("pdsa.csv", utf8(CYCLES));
    files.put(data.name(), data.bytes());
    files.put("README.md", utf8(StartReadme.text(name, rows, StartReadme.Data.GIVEN)));
    return new NewProject(files, found.said());
  }

  private static String about(String name, String aim) {
    return "key,value\n"
        + StartRows.row(List.of("title", name))
        + StartRows.row(List.of("aim", aim))
        + "team,\nstart,\ncontact,\n";
  }

  /** With the mark by which Excel knows UTF-8, where there are letters beyond ASCII. */
  private static byte[] utf8(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    return (ascii ? text : "\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
  }
}
