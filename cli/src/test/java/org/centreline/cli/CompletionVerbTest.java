package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.centreline.words.ExplainPages;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Tab makes of a line, in the shells that are here. */
class CompletionVerbTest {

  private static final String HEADER =
      "\uFEFFMonth;\"Bed days\";\"a \"\"b\"\"\";$(touch pwned);`touch pwned`;x\u001B[2Jy;"
          + "d\u202Eé;* ;-n\r\n";

  @TempDir Path folder;

  @BeforeEach
  void aFile() throws IOException {
    Files.writeString(folder.resolve("falls.csv"), HEADER + "2024-01;1;2;3;4;5;6;7;8\r\n");
    Files.writeString(
        folder.resolve("two words.csv"), "Ward report\n\nweek\tdays\n2024-01-01\t4\n");
    Files.writeString(folder.resolve("book.xlsx"), "PK,nothing\n");
  }

  @Test
  void everyShellHasAScriptAndOthersAreRefused() {
    Run both = Run.in(folder, "generate-completion");
    assertEquals(0, both.code());
    for (String shell : Completion.SHELLS) {
      Run run = Run.in(folder, "generate-completion", shell);
      assertEquals(0, run.code());
      for (String word :
          List.of("chart", "better", "neither", "theme", "accessible", "few-points")) {
        assertTrue(run.out().contains(word), shell + " " + word);
      }
      assertEquals(-1, run.out().indexOf('@' + "COLUMNS"), shell);
    }
    assertEquals(2, Run.in(folder, "generate-completion", "tcsh").code());
    assertEquals(2, Run.in(folder, "generate-completion", "bash", "zsh").code());
  }

  @Test
  void bashCompletesWithIt() throws Exception {
    for (String which : new String[] {"", "bash"}) {
      assertEquals(List.of("chart", "check"), bash(which, "ch"));
      assertEquals(List.of("--better"), bash(which, "chart", "--bet"));
      assertEquals(List.of("neither"), bash(which, "chart", "--better", "nei"));
      assertEquals(List.of("neither"), bash(which, "chart", "--better", "=", "nei"));
      assertEquals(List.of("few-points"), bash(which, "explain", "few-po"));
      assertEquals(List.of("outcome"), bash(which, "help", "ou"));
      assertEquals(List.of("bash", "zsh", "fish"), bash(which, "generate-completion", ""));
      assertEquals(List.of(), bash(which, "chart", ""));
    }
  }

  @Test
  void bashKnowsTheColumnsOfTheFile() throws Exception {
    assertEquals(List.of("Month"), bash("bash", "chart", "falls.csv", "--date", "M"));
    assertEquals(List.of("Bed\\ days"), bash("bash", "chart", "falls.csv", "--value", "B"));
    assertEquals(List.of("Bed\\ days"), bash("bash", "chart", "falls.csv", "--by", "Bed\\ d"));
    assertEquals(List.of("Bed days"), bash("bash", "chart", "falls.csv", "--by", "\"Bed d"));
    assertEquals(List.of("week", "days"), bash("bash", "chart", "two\\ words.csv", "--by", ""));
    assertEquals(List.of("week"), bash("bash", "chart", "\"two words.csv\"", "--by", "w"));
    assertEquals(List.of(), bash("bash", "chart", "book.xlsx", "--date", ""));
    assertEquals(List.of(), bash("bash", "chart", "-o", "falls.csv", "--date", ""));
    assertEquals(List.of(), bash("bash", "chart", "nothing.csv", "--date", ""));
  }

  /** A file of somebody else's may call its columns anything. */
  @Test
  void noNameOfAColumnIsRunOrSteersTheScreen() throws Exception {
    List<String> named = bash("bash", "chart", "falls.csv", "--date", "");
    assertEquals(
        List.of(
            "Month",
            "Bed\\ days",
            "a\\ \\\"b\\\"",
            "\\$\\(touch\\ pwned\\)",
            "\\`touch\\ pwned\\`",
            "x\\[2Jy",
            "dé",
            "\\*",
            "-n"),
        named);
    zsh("chart", "falls.csv", "--date", "");
    fish("centreline chart falls.csv --date ");
    assertTrue(Files.notExists(folder.resolve("pwned")));
  }

  /** Nothing is quoted within quotation marks that are open: what could end them is left out. */
  @Test
  void withinQuotationMarksNoNameCanEndThemOrRun() throws Exception {
    Files.writeString(
        folder.resolve("sly.csv"),
        "F $(touch pwned),F `touch pwned`,F $HOME,F';touch pwned #,F!!,F\\,F plain,Other\n1\n");
    Files.writeString(
        folder.resolve("sly2.csv"), "\"F\"\";touch pwned #\"\tF plain\tOther\n1\t2\t3\n");
    for (String file : List.of("sly.csv", "sly2.csv")) {
      assertEquals(List.of("F plain"), bash("bash", "chart", file, "--value", "\"F"), file);
      assertEquals(List.of("F plain"), bash("bash", "chart", file, "--value", "'\\''F"), file);
      assertEquals(List.of(), bash("bash", "chart", file, "--value", "O\"F"), file);
      assertEquals(List.of(), bash("bash", "chart", file, "--value", "$'\\''F"), file);
    }
    assertEquals(List.of("Other"), bash("bash", "chart", "sly.csv", "--value", "O"));
    assertTrue(Files.notExists(folder.resolve("pwned")));
  }

  /** Backticks take backslashes away: the second line of the script is what Tab meets there. */
  @Test
  void withinBackticksNothingIsOffered() throws Exception {
    script("bash");
    String line =
        ". ./completion; COMP_WORDS=(centreline chart falls.csv --date M); COMP_CWORD=4;"
            + " _centreline; echo \"${COMPREPLY[@]}\"; COMP_LINE='`centreline chart';"
            + " _centreline; echo \"none${COMPREPLY[@]}\"";
    assertEquals(List.of("Month", "none"), said("/bin/bash", "--norc", "-c", line));
  }

  @Test
  void zshCompletesWithIt() throws Exception {
    Assumptions.assumeTrue(isThere("/usr/bin/zsh"), "no zsh");
    assertEquals(List.of("up", "down", "neither"), zsh("chart", "--better", ""));
    assertTrue(zsh("chart", "--bet").contains("--better"));
    assertEquals(ExplainPages.topics(), zsh("explain", ""));
    assertEquals(
        List.of(
            "Month",
            "Bed days",
            "a \"b\"",
            "$(touch pwned)",
            "`touch pwned`",
            "x[2Jy",
            "dé",
            "*",
            "-n"),
        zsh("chart", "falls.csv", "--date", ""));
    assertEquals(List.of("week", "days"), zsh("chart", "two\\ words.csv", "--by", ""));
    assertEquals(List.of("files"), zsh("chart", ""));
  }

  @Test
  void fishCompletesWithIt() throws Exception {
    Assumptions.assumeTrue(isThere("/usr/bin/fish"), "no fish");
    assertTrue(fish("centreline ch").containsAll(List.of("chart", "check")));
    assertEquals(List.of("neither"), fish("centreline chart --better ne"));
    assertEquals(List.of("--better"), fish("centreline chart --bet"));
    assertEquals(List.of("few-points"), fish("centreline explain few-po"));
    assertEquals(List.of("days", "week"), fish("centreline chart two\\ words.csv --by "));
    assertTrue(fish("centreline chart falls.csv --date ").contains("$(touch pwned)"));
  }

  private static boolean isThere(String program) {
    return Files.isExecutable(Path.of(program));
  }

  private Path script(String... shell) throws IOException {
    List<String> words = new ArrayList<>(List.of("generate-completion"));
    words.addAll(List.of(shell));
    words.removeIf(String::isEmpty);
    String script = Run.in(folder, words.toArray(new String[0])).out();
    return Files.writeString(folder.resolve("completion"), script);
  }

  /** What Tab puts in the place of the last of these words, which are as typed. */
  private List<String> bash(String which, String... words) throws Exception {
    Assumptions.assumeTrue(isThere("/bin/bash"), "no bash");
    script(which);
    StringBuilder typed = new StringBuilder("COMP_WORDS=(centreline");
    for (String word : words) {
      typed.append(" '").append(word).append('\'');
    }
    typed.append("); COMP_CWORD=").append(words.length);
    return said(
        "/bin/bash",
        "--norc",
        "-c",
        ". ./completion; " + typed + "; _centreline; printf '%s\\n' \"${COMPREPLY[@]}\"");
  }

  private List<String> zsh(String... words) throws Exception {
    if (!isThere("/usr/bin/zsh")) {
      return List.of();
    }
    script("zsh");
    StringBuilder typed = new StringBuilder("words=(centreline");
    for (String word : words) {
      typed.append(" '").append(word).append('\'');
    }
    typed.append("); CURRENT=").append(words.length + 1);
    return said(
        "/usr/bin/zsh",
        "-f",
        "-c",
        "compdef() { :; }; compadd() { print -rl -- \"${(@P)2}\"; }; _files() { print files; };"
            + " . ./completion; "
            + typed
            + "; _centreline");
  }

  /** fish itself says what it would offer. */
  private List<String> fish(String line) throws Exception {
    if (!isThere("/usr/bin/fish")) {
      return List.of();
    }
    script("fish");
    return said("/usr/bin/fish", "-N", "-c", "source completion; complete -C'" + line + "'")
        .stream()
        .map(answer -> answer.split("\t")[0])
        .toList();
  }

  private List<String> said(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Path err = Files.createTempFile(folder, "err", null);
    Process shell = builder.redirectError(err.toFile()).start();
    shell.getOutputStream().close();
    String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(shell.waitFor(30, TimeUnit.SECONDS));
    assertEquals("", Files.readString(err));
    return answer.lines().filter(word -> !word.isEmpty()).toList();
  }
}
