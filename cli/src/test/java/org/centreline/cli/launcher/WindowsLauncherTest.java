package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.centreline.cli.launcher.Wine.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code centreline.cmd} hands on under wine, with {@code -Dwine=run} where wine and mingw
 * are; half a minute. What wine can't show stands in docs/windows.md.
 */
@EnabledIfSystemProperty(named = "wine", matches = "run")
class WindowsLauncherTest extends InWine {

  @Test
  void wordsArriveAsTheyWereTyped() throws Exception {
    Said said =
        typed(
            "chart \"two words\" \"a & b\" \"c ^ d\" \"bang!\" \"(x)\" p=q \"c,d;e\" *.csv - \"\""
                + " C:\\dir\\ \"<x>|y\" \"My \\\"x y\\\"\" \"a;b\" '1'");
    assertEquals(
        List.of(
            "chart",
            "two words",
            "a & b",
            "c ^ d",
            "bang!",
            "(x)",
            "p=q",
            "c,d;e",
            "*.csv",
            "-",
            "",
            "C:\\dir\\",
            "<x>|y",
            "My \"x y\"",
            "a;b",
            "'1'"),
        afterMain(said),
        said.toString());
    assertEquals(0, said.code());
    assertEquals("", said.err());
  }

  @Test
  void lettersBeyondAsciiArrive() throws Exception {
    Said said = wine.words(app, home(java), "centreline.cmd", "chart", "émile – Ω 東京", "a b");
    assertEquals(List.of("chart", "émile – Ω 東京", "a b"), afterMain(said), said.toString());
  }

  /** {@code call} would print its own help for a word that asks for it. */
  @ParameterizedTest
  @ValueSource(strings = {"chart \"/?\"", "chart /?", "/? chart"})
  void aQuestionMarkIsAWordAsAnyOther(String rest) throws Exception {
    assertEquals(List.of(rest.replace("\"", "").split(" ")), afterMain(typed(rest)));
  }

  @Test
  void foldersMayBeCalledAnything() throws Exception {
    app = wine.unpacked("t/Centre line & Co (1)!" + count);
    Said said = typed("--version");
    assertEquals(List.of("--version"), afterMain(said), said.toString());
    assertTrue(said.words().contains("-Dcentreline.home=" + windows(app) + "\\."), said.toString());
  }

  @Test
  void javaIsFoundAtItsHomeOrOnThePath() throws Exception {
    String line = "\"" + windows(app.resolve("centreline.cmd")) + "\" --version";
    Said quoted = wine.line(data, Map.of("JAVA_HOME", '"' + windows(java) + '"'), line);
    assertEquals(List.of("--version"), afterMain(quoted), quoted.toString());
    String path = "set \"PATH=%PATH%;" + windows(java) + "\\bin\"\r\n";
    Said onPath = wine.line(data, Map.of(), path + line);
    assertEquals(List.of("--version"), afterMain(onPath), onPath.toString());
  }

  /** An image brings a Java of its own, which nothing else is preferred to. */
  @Test
  void theJavaBesideTheJarComesFirst() throws Exception {
    wine.java(wine.drive().relativize(app).resolve("jre").toString(), "17.0.1");
    Path old = wine.java("t/eleven" + count, "11.0.2");
    Said said =
        wine.line(data, home(old), "\"" + windows(app.resolve("centreline.cmd")) + "\" --version");
    assertEquals(List.of("--version"), afterMain(said), said.toString());
  }

  @Test
  void javaWithoutAReleaseFileIsAskedItself() throws Exception {
    Path bare = wine.java("t/bare" + count, "1.8.0");
    Files.delete(bare.resolve("release"));
    Said said =
        wine.line(data, home(bare), "\"" + windows(app.resolve("centreline.cmd")) + "\" chart a");
    assertEquals(List.of("chart", "a"), afterMain(said), said.toString());
  }

  @Test
  void noJavaOrAnOldOneIsCodeFourInWords() throws Exception {
    String line = "\"" + windows(app.resolve("centreline.cmd")) + "\" --version";
    Said none = wine.line(data, Map.of("JAVA_HOME", "C:\\nothing"), line);
    assertEquals(4, none.code(), none.toString());
    assertEquals(
        "centreline: needs Java 17 or newer (no Java was found): install one, or point JAVA_HOME at"
            + " it.\n",
        none.err());
    Path old = wine.java("t/old & older (1)" + count, "11.0.2");
    Said said = wine.line(data, home(old), line);
    assertEquals(4, said.code(), said.toString());
    assertTrue(
        said.err().contains("(" + windows(old) + "\\bin\\java.exe is Java 11.0.2)"), said.err());
  }

  @Test
  void aMissingJarIsCodeFourInWords() throws Exception {
    app = wine.unpacked("t/no & jar" + count);
    Files.delete(app.resolve("lib/centreline.jar"));
    Said said = typed("--version");
    assertEquals(4, said.code());
    assertEquals(
        "centreline: " + windows(app) + "\\lib\\centreline.jar is missing: unpack the zip again.\n",
        said.err());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 70})
  void exitCodesAreKept(int code) throws Exception {
    assertEquals(code, typed("check x", "STUB_CODE", "" + code).code());
  }

  /** A variable of that name would be read in the place of the code. */
  @Test
  void anErrorLevelInTheEnvironmentHidesNoCode() throws Exception {
    assertEquals(3, typed("check x", "STUB_CODE", "3", "ERRORLEVEL", "0").code());
  }

  @Test
  void javaThatCannotStartIsCodeFour() throws Exception {
    Said said = typed("check x", "STUB_BROKEN", "1");
    assertEquals(4, said.code(), said.toString());
    assertTrue(said.err().contains("centreline: Java can't start ("), said.err());
    assertTrue(said.err().contains("Could not reserve enough space"), said.err());
    assertEquals("", said.out());
    Said told = typed("check x", "STUB_BROKEN", "1", "JAVA_TOOL_OPTIONS", "-Xmx9t");
    assertEquals(4, told.code(), told.toString());
    assertEquals("", told.out());
  }

  @Test
  void programsInTheFolderOfTheDataAreNotRun() throws Exception {
    for (String name : List.of("forfiles", "xcopy", "mvn", "java")) {
      Files.writeString(data.resolve(name + ".cmd"), "@echo planted\r\n");
      Files.copy(folder.resolve("java.exe"), data.resolve(name + ".exe"));
    }
    Said said = typed("--version");
    assertTrue(said.words().get(0).startsWith("-XX:"), said.out());
    assertFalse(said.out().contains("planted"), said.out());
  }

  @Test
  void flagsFollowTheVerbAndTheData() throws Exception {
    Files.writeString(data.resolve("book.XLSX"), "");
    try (RandomAccessFile large = new RandomAccessFile(data.resolve("large.csv").toFile(), "rw")) {
      large.setLength(16_777_217);
    }
    assertTrue(typed("chart waits.csv").words().contains("-XX:TieredStopAtLevel=1"));
    assertFalse(typed("check waits.csv").words().contains("-XX:TieredStopAtLevel=1"));
    assertTrue(typed("chart large.csv").words().contains("-Xmn16m"));
    assertTrue(typed("chart -").words().contains("-Xmn16m"));
    assertTrue(typed("chart waits.csv -o large.csv").words().contains("-XX:TieredStopAtLevel=1"));
    assertTrue(typed("describe book.XLSX").words().contains("-Xmn12m"));
    assertTrue(typed("report x").words().contains("-Xms64m"));
    assertTrue(typed("chart jdbc:duckdb:").words().contains("--enable-native-access=ALL-UNNAMED"));
  }
}
