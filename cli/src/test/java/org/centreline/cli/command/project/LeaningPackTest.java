package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left where small numbers are hidden is not like what went, and nothing is promised. */
class LeaningPackTest {

  private static final String LEFT_OUT =
      "8 of 24 points are left out by size (small numbers are hidden) or have no data: centre,"
          + " limits and signals lean.";

  private static final String ROUNDED =
      "Numbers are rounded to the nearest 5, so signals may come from the rounding.";

  private static final String NO_CONCERN =
      "No signal of concern in what is shown, but small numbers are hidden or numbers rounded";

  @TempDir Path folder;

  /** The summary of a pack of screening, of which every third month misses one to four. */
  private String screened(String rule, int most) throws IOException {
    StringBuilder data = new StringBuilder("month,screened,admitted\n");
    for (int i = 0; i < 24; i++) {
      int admitted = 80 + i % 7;
      int missed = i % 3 != 0 ? 0 : Math.min(most, 1 + i % 4);
      data.append(month(i)).append(',').append(admitted - missed).append(',').append(admitted);
      data.append('\n');
    }
    String measures = "id,title,kind,file,value,denominator,better,target,type\n";
    return pack(rule, data, measures + "s,Screened,outcome,a.csv,screened,admitted,up,99%,p\n");
  }

  private static String month(int i) {
    return String.format(java.util.Locale.ROOT, "%d-%02d", 2023 + i / 12, 1 + i % 12);
  }

  private String pack(String rule, CharSequence data, String measures) throws IOException {
    Files.createDirectories(folder.resolve("p"));
    Files.writeString(folder.resolve("p/a.csv"), data);
    Files.writeString(folder.resolve("p/measures.csv"), measures);
    Run run = Run.in(folder, "report", "p", "--pptx", "--disclose", rule, "-o", rule);
    assertEquals(0, run.code(), run.err());
    return read(rule + "/summary.csv");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void hiddenPointsAreCountedInTheSentenceAndNothingIsPromised() throws IOException {
    String summary = screened("lt5", 4);
    assertTrue(summary.contains(LEFT_OUT), summary);
    assertTrue(summary.contains("Every value shown is 100%"), summary);
    assertTrue(summary.contains("; 8 of 24 points hidden or missing."), summary);
    assertTrue(summary.contains("small-numbers;"), summary);
    assertFalse(summary.contains("no variation to read"), summary);
    assertFalse(summary.contains("assing"), summary);
    assertTrue(summary.contains("Not said: these are limits without the points left out"), summary);
    assertTrue(read("lt5/summary.json").contains("\"warnings\": [\"small-numbers\""));
    assertTrue(read("lt5/index.html").contains(LEFT_OUT));
    assertTrue(read("lt5/s.svg").contains("8 of 24 points hidden or missing"));
    String slides = SlideFile.read(folder.resolve("lt5/p.pptx")).text();
    assertTrue(slides.contains(NO_CONCERN) && slides.contains(LEFT_OUT));
    assertFalse(slides.contains("Nothing is concerning"));
  }

  @Test
  void aPackThatHidesNothingSaysWhatItSaid() throws IOException {
    for (String rule : new String[] {"none", "lt5"}) {
      String summary = screened(rule, 0);
      assertTrue(summary.contains("so there is no variation to read"), summary);
      assertTrue(summary.contains("Consistently passing"), summary);
      assertFalse(summary.contains("small-numbers"), summary);
    }
  }

  @Test
  void roundedNumbersAreSaidToBeRounded() throws IOException {
    String summary = screened("hes", 4);
    assertTrue(summary.contains(ROUNDED), summary);
    assertTrue(summary.contains("Not said: these are limits of rounded numbers"), summary);
    assertFalse(summary.contains("left out by size"), summary);
  }

  /**
   * Of 2,000 of some 2,500 a point in 1,000 is rounded: 2.1 / 2,000 / 2,000, against 0.2 / 2,000.
   */
  @Test
  void roundingIsNothingToLargeNumbers() throws IOException {
    StringBuilder data = new StringBuilder("month,seen,referred\n");
    for (int i = 0; i < 24; i++) {
      data.append(month(i) + "," + (1990 + 11 * (i % 5)) + "," + (2490 + 7 * (i % 3)) + "\n");
    }
    String measures = "id,title,kind,file,value,denominator,better,target\n";
    String summary = pack("hes", data, measures + "s,Seen,outcome,a.csv,seen,referred,up,70%\n");
    assertTrue(summary.contains("Consistently passing"), summary);
    assertFalse(summary.contains(ROUNDED), summary);
  }

  @Test
  void whatFollowedAChangeIsNotTold() throws IOException {
    StringBuilder data = new StringBuilder("month,falls,days\n");
    for (int i = 0; i < 24; i++) {
      int falls = i < 12 ? 6 + i % 6 : 1 + i % 7;
      data.append(month(i)).append(',').append(falls).append(",3000\n");
    }
    Files.createDirectories(folder.resolve("p"));
    Files.writeString(folder.resolve("p/changes.csv"), "date,kind,label\n2024-01-01,change,Talk\n");
    String measures = "id,title,kind,file,value,denominator,better,outcome\n";
    String one = measures + "f,Falls,outcome,a.csv,falls,days,down,yes\n";
    assertTrue(pack("none", data, one).contains("lower"));
    String summary = pack("lt5", data, one);
    assertFalse(summary.contains("no difference is shown"), summary);
    assertTrue(summary.contains(" of 24 points are left out by size"), summary);
    assertTrue(
        read("lt5/index.html")
            .contains("expected all points, as those left out by size make before and after lean"));
  }
}
