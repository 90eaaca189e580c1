package org.centreline.cli.command.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that describe gives runs, as words and as typed in a shell. */
class DescribeVerbTest {

  private static final String MONTHS =
      months(
          "month,falls,bed days,mean wait,% seen",
          i -> i % 7 + "," + (600 + i) + ",3.5,9" + i % 10);
  @TempDir Path folder;

  static Stream<String> files() {
    return Stream.of(
        MONTHS,
        "day;Unfälle;Ort\n01.02.2024;1,5;A\n02.02.2024;2,5;A\n03.02.2024;3,5;A\n",
        "month,it's $a `ward`,-n\n2024-01,A & B,1\n2024-01,\"C \"\"D\"\"\",2\n2024-02,A & B,3\n",
        "Measure,Jan-24,Feb-24,Mar-24\n\"Falls, all $\",1,2,3\n% seen,90%,91%,92%\n!x\\y,1,2,3\n",
        ",Jan-24,Feb-24,Mar-24\nFalls,1,2,3\nUlcers,1,2,3\n",
        "a\tn\tm\nx\t1\t2\ny\t2\t4\n",
        "Report\n\nmonth,n,n\n2024-01,1,2\n2024-02,3,4\n",
        patients(),
        "trust,month,seen,total\nA,2024-01,3,9\nB,2024-01,4,9\nC,2024-01,5,9\n",
        "Cause,events\n\"Ladders, $\",14\nStairs,9\nRoof,7\n");
  }

  private static String months(String header, java.util.function.IntFunction<String> rest) {
    StringBuilder csv = new StringBuilder(header).append('\n');
    for (int i = 0; i < 24; i++) {
      csv.append(2022 + i / 12).append('-').append(i % 12 < 9 ? "0" : "").append(1 + i % 12);
      csv.append(',').append(rest.apply(i)).append('\n');
    }
    return csv.toString();
  }

  private static String patients() {
    StringBuilder csv = new StringBuilder("Admitted,LOS,Died,Ward\n");
    for (int i = 0; i < 200; i++) {
      csv.append("2024-0").append(1 + i % 9).append("-1").append(i % 8).append(',');
      csv.append(i % 11).append(',').append(i % 13 == 0 ? 1 : 0).append(",ABC\n");
    }
    return csv.toString();
  }

  private Run run(String... words) {
    return Run.in(setting(), "", words);
  }

  private RunEnvironment setting() {
    return new RunEnvironment(folder, Map.of(), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCommandRuns(String csv) throws IOException {
    String name = "my $ x.csv";
    Files.writeString(folder.resolve(name), csv);
    Run described = run("describe", name, "--format", "json");
    assertEquals(0, described.code(), described.err());
    JsonNode all = new ObjectMapper().readTree(described.out());
    JsonNode charts = all.get("charts");
    for (JsonNode proposal : all.get("proposals")) {
      List<String> words = new ArrayList<>();
      proposal.get("arguments").forEach(word -> words.add(word.asText()));
      assertEquals(0, run(words.toArray(String[]::new)).code(), words::toString);
    }
    for (JsonNode chart : charts) {
      List<String> words = new ArrayList<>();
      chart.get("arguments").forEach(word -> words.add(word.asText()));
      words.addAll(List.of("--format", "json"));
      Run drawn = run(words.toArray(String[]::new));
      assertEquals(0, drawn.code(), words + "\n" + drawn.err());
      JsonNode found = new ObjectMapper().readTree(drawn.out()).get("charts");
      assertEquals(chart.get("groups").asInt(), found.size());
      assertEquals(chart.get("type").asText(), found.get(0).get("type").asText());
      assertEquals(chart.get("points").asInt(), found.get(0).get("points").size());
    }
    boolean twice = csv.contains("n,n\n");
    assertEquals(twice, all.get("proposals").isEmpty(), described.out());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aShellHearsTheSameWords(String csv) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
    String name = "my $ x.csv";
    Files.writeString(folder.resolve(name), csv);
    Run described = run("describe", name, "--format", "json");
    for (JsonNode chart : new ObjectMapper().readTree(described.out()).get("proposals")) {
      List<String> words = new ArrayList<>();
      chart.get("arguments").forEach(word -> words.add(word.asText()));
      String command = chart.get("command").asText();
      assertTrue(command.startsWith("centreline "), command);
      String said = "printf '%s\\n' " + command.substring("centreline ".length());
      Process shell = new ProcessBuilder("/bin/sh", "-c", said).start();
      String heard = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(words, heard.lines().toList(), command);
    }
  }

  @Test
  void onlyTextAndJsonAreWritten() throws IOException {
    Files.writeString(folder.resolve("x.csv"), MONTHS);
    assertEquals(2, run("describe", "x.csv", "--format", "csv").code());
    Run picture = run("describe", "x.csv", "-o", "a.svg");
    assertEquals(2, picture.code());
    assertTrue(picture.err().contains("describe writes .json or .txt"), picture.err());
    Run written = run("describe", "x.csv", "-o", "a.json", "-o", "a.txt");
    assertEquals(0, written.code());
    assertEquals("Wrote a.json, a.txt.\n", written.err());
    assertEquals(written.out(), Files.readString(folder.resolve("a.txt")));
    assertEquals("", run("describe", "x.csv", "-q").err());
  }

  @Test
  void standardInputIsDescribedToo() {
    Run run = Run.in(setting(), MONTHS, "describe", "-");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("stdin: 24 rows and 5 columns"), run.out());
    assertTrue(run.out().contains("centreline chart - --date month"), run.out());
  }

  @Test
  void whatCantBeReadEndsAsWithChart() throws IOException {
    Files.writeString(folder.resolve("x.pdf"), "%PDF-1.7");
    Files.writeString(folder.resolve("x.xlsx"), "PK\3\4");
    Run run = run("describe", "x.pdf");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("[not-a-csv]"), run.err());
    assertTrue(run("describe", "x.xlsx").err().contains("[damaged-workbook]"));
    assertEquals(4, run("describe", "absent.csv").code());
    assertEquals(2, run("describe").code());
  }

  @Test
  void valuesOfPeopleStandNowhere() throws IOException {
    StringBuilder csv = new StringBuilder("month,who,DOB,Surname,n\n");
    String[] numbers = {"9434765919", "4010232137", "1000000060"};
    for (int i = 0; i < 12; i++) {
      csv.append("2024-").append(i < 9 ? "0" : "").append(1 + i).append(',').append(numbers[i % 3]);
      csv.append(",17/03/19").append(50 + i).append(",Markerson").append(i).append(',');
      csv.append(i).append(".5\n");
    }
    Files.writeString(folder.resolve("x.csv"), csv);
    for (String format : List.of("text", "json")) {
      Run run = run("describe", "x.csv", "--format", format);
      assertEquals(0, run.code(), run.err());
      for (String marker : List.of("9434765919", "4010232137", "17/03", "1950-03", "Markerson")) {
        assertFalse((run.out() + run.err()).contains(marker), marker);
      }
    }
  }
}
