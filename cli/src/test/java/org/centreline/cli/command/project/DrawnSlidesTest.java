package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Slides as LibreOffice draws them: no text runs out of the slide or into another. */
@EnabledIfSystemProperty(named = "slides", matches = "drawn")
class DrawnSlidesTest extends InFolder {

  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"(-?[\\d.]+)\" yMin=\"(-?[\\d.]+)\" xMax=\"(-?[\\d.]+)\" yMax=\"(-?[\\d.]+)\">"
              + "(.*?)</word>");

  /** Boxes of letters reach above and below what is seen of them. */
  private static final double SHARE = 0.25;

  private record Word(double left, double top, double right, double bottom, String text) {

    boolean isOut() {
      return left < 0 || top < 0 || right > 960 || bottom > 540;
    }

    boolean touches(Word other) {
      return Math.min(right, other.right) - Math.max(left, other.left) > 1
          && Math.min(bottom, other.bottom) - Math.max(top, other.top)
              > SHARE * Math.min(bottom - top, other.bottom - other.top);
    }
  }

  private void assertNoTextRunsOut(String project, int slides) throws Exception {
    assertEquals(0, Run.in(folder, "report", project, "-o", "pack", "--pptx").code());
    Path file = folder.resolve("pack").resolve(Path.of(project).getFileName().toString() + ".pptx");
    String home = "-env:UserInstallation=" + folder.resolve("office").toUri();
    run("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", ".", file.toString());
    String pdf = file.getFileName().toString().replace(".pptx", ".pdf");
    run("pdftotext", "-bbox", pdf, "words.html");
    String[] pages = read("words.html").split("<page ");
    assertEquals(slides, pages.length - 1);
    List<String> wrong = new ArrayList<>();
    for (int page = 1; page < pages.length; page++) {
      wrong.addAll(wrong(page, words(pages[page])));
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> wrong(int page, List<Word> words) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isOut()) {
        wrong.add(page + ": " + word.text() + " runs out");
      }
      words.subList(i + 1, words.size()).stream()
          .filter(word::touches)
          .forEach(other -> wrong.add(page + ": " + word + " touches " + other));
    }
    return wrong;
  }

  private static List<Word> words(String page) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(page);
    while (matcher.find()) {
      double[] edges =
          IntStream.rangeClosed(1, 4)
              .mapToDouble(i -> Double.parseDouble(matcher.group(i)))
              .toArray();
      words.add(new Word(edges[0], edges[1], edges[2], edges[3], matcher.group(5)));
    }
    return words;
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    process.waitFor(5, TimeUnit.MINUTES);
    assertEquals(0, process.exitValue(), read("said.txt"));
  }

  @Test
  void packsOfTheExamples() throws Exception {
    Path examples = Path.of(System.getProperty("project.root"), "examples");
    assertNoTextRunsOut(examples.resolve("community-mental-health-waits").toString(), 6);
    assertNoTextRunsOut(examples.resolve("foundation-group").toString(), 13);
  }

  @Test
  void twelveSitesLongTitlesAndManyPoints() throws Exception {
    Files.createDirectories(folder.resolve("p"));
    String title = "Seen within the time promised ".repeat(14).strip().substring(0, 400);
    write("p/project.csv", "key,value\ntitle," + title + "\naim," + title + "\n");
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,denominator,better,target,by,type,outcome,unit,multiply\n"
            + "a,"
            + title
            + ",outcome,w.csv,week,n,d,up,95%,,p,yes,,\n"
            + "b,Falls,process,s.csv,week,n,d,down,6,site,u,yes,per 1000 bed days,1000\n");
    write(
        "p/changes.csv",
        "date,until,measure,group,kind,label,reason\n2023-01-02,,,,change,"
            + title.substring(0, 90)
            + ",\n");
    StringBuilder weeks = new StringBuilder("week,n,d\n");
    StringBuilder sites = new StringBuilder("week,n,d,site\n");
    for (int i = 0; i < 200; i++) {
      String day = LocalDate.of(2020, 1, 6).plusWeeks(i).toString();
      weeks.append(day).append(',').append(60 + i * 7919 % 13 + (i > 155 ? 9 : 0)).append(",100\n");
      for (int k = 0; k < 12 && i % 6 == 0; k++) {
        sites.append(day).append(',').append(3 + (i + k) * 31 % 7).append(",600,");
        sites.append("Site ").append("of a long name ".repeat(k)).append(k).append('\n');
      }
    }
    write("p/w.csv", weeks.toString());
    write("p/s.csv", sites.toString());
    assertNoTextRunsOut("p", 12);
  }
}
