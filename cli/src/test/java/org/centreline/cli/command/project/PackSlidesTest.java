package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The slides of a pack, read back by another program and held to the standard. */
class PackSlidesTest extends InFolder {

  private static final String HEAD =
      "id,title,kind,file,date,value,denominator,better,target,by,type,outcome\n";

  @BeforeEach
  void project() throws IOException {
    write("p/project.csv", "key,value\ntitle,Faster & safer\naim,\"Sooner, for all\"\n");
    write("p/d/share.csv", column("seen,all", i -> (i < 9 ? 60 + i % 3 : 90 + i % 3) + ",120"));
    StringBuilder wards = new StringBuilder("month,falls,days,ward\n");
    for (String ward : List.of("Elm", "Oak", "Ash")) {
      column("falls,days", i -> (5 + (i * 3 + ward.length()) % 4) + ",600")
          .lines()
          .skip(1)
          .forEach(row -> wards.append(row).append(',').append(ward).append('\n'));
    }
    write("p/d/wards.csv", wards.toString());
  }

  private static String column(String names, IntFunction<String> row) {
    StringBuilder csv = new StringBuilder("month," + names + "\n");
    for (int i = 0; i < 24; i++) {
      csv.append(String.format("%d-%02d-01,%s\n", 2023 + i / 12, i % 12 + 1, row.apply(i)));
    }
    return csv.toString();
  }

  /** One pack for all that only look at it. */
  private static SlideFile whole;

  private static String summary;

  private SlideFile all() throws IOException {
    if (whole == null) {
      whole = again();
      summary = read("pack/summary.csv");
    }
    return whole;
  }

  private SlideFile again(String... options) throws IOException {
    write(
        "p/changes.csv",
        "date,until,measure,group,kind,label,reason\n2023-09-01,,share,,change,Triage,\n");
    return slides(ALL, options);
  }

  private SlideFile slides(String measures, String... options) throws IOException {
    write("p/measures.csv", HEAD + measures);
    String[] words = new String[options.length + 5];
    List.of("report", "p", "-o", "pack", "--pptx").toArray(words);
    System.arraycopy(options, 0, words, 5, options.length);
    Run run = Run.in(folder, words);
    assertTrue(Files.exists(folder.resolve("pack/p.pptx")), run.err());
    return SlideFile.read(folder.resolve("pack/p.pptx"));
  }

  private static final String ALL =
      """
      share,Seen in time,outcome,d/share.csv,month,seen,all,up,90%,,p,yes
      falls,Falls,balancing,d/wards.csv,month,falls,days,down,,ward,u,
      lost,Lost,process,d/none.csv,month,x,,up,,,,
      """;

  @Test
  void everyMeasureHasItsSlidesAndAllAreValid() throws IOException {
    SlideFile file = all();
    assertEquals(List.of(), file.wrong());
    List<String> titles = file.titles();
    assertEquals(7, titles.size(), titles::toString);
    assertTrue(titles.get(0).contains("concerning"), titles.get(0));
    assertEquals("Some measures could not be worked out.", titles.get(1));
    assertTrue(titles.get(3).startsWith("Over the 16 months from Sep 2023"), titles.get(3));
    assertTrue(titles.get(5).startsWith("Beside one another: "), titles.get(5));
    assertEquals("How these slides were made.", titles.get(6));
    assertTrue(file.table(1).get(1).get(0).contains("Lost"));
  }

  @Test
  void theFirstIsTheSummaryAsATable() throws IOException {
    List<List<String>> rows = all().table(0);
    assertEquals(
        List.of("Measure", "Latest", "Target", "Variation", "", "Assurance", ""), rows.get(0));
    assertTrue(
        rows.get(1).get(0).startsWith("Seen in time better since Sep 2023"), rows.get(1)::toString);
    assertEquals("at least 90%", rows.get(1).get(2));
    assertEquals("Consistently failing", rows.get(1).get(6));
    assertEquals("Falls", rows.get(2).get(0));
    assertEquals(
        List.of("Elm", "Oak", "Ash"), rows.subList(3, 6).stream().map(row -> row.get(0)).toList());
  }

  @Test
  void aChartIsADrawingWithAPngBesideItAndWordsForIt() throws IOException {
    SlideFile file = all();
    XSLFSlide slide = file.show().getSlides().get(2);
    assertEquals("Title", slide.getShapes().get(0).getShapeName());
    XSLFPictureShape chart =
        slide.getShapes().stream()
            .filter(shape -> shape.getShapeName().equals("Chart"))
            .map(XSLFPictureShape.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals("image/png", chart.getPictureData().getContentType());
    byte[] svg = chart.getSvgImage().getData();
    String drawing = new String(svg, StandardCharsets.UTF_8);
    assertTrue(drawing.startsWith("<svg "), drawing);
    assertFalse(drawing.contains(">Seen in time</text>"), "its name stands on the slide");
    String words = chart.getXmlObject().xmlText();
    String alt = summary.replaceAll("(?s).*(p chart of Seen in time:[^,]*),.*", "$1");
    assertTrue(words.contains("descr=\"" + alt + "\""), words + " against " + alt);
  }

  @Test
  void rulesAndChanceAndWhereItIsFromAreInTheNotes() throws IOException {
    String notes = all().notes(2);
    assertTrue(notes.contains("rules: Making Data Count"), notes);
    assertTrue(notes.contains("would signal by chance"), notes);
    assertTrue(notes.contains("24 of 24 rows used, SHA-256 "), notes);
  }

  @Test
  void theLastTellsFilesChecksumsAndOptions() throws IOException {
    SlideFile file = again("--as-of", "2024-12-31");
    List<List<String>> rows = file.table(6);
    assertEquals(List.of("d/share.csv", "share", "24 of 24"), rows.get(1).subList(0, 3));
    assertEquals(64, rows.get(1).get(3).length());
    XSLFTextShape about = (XSLFTextShape) file.show().getSlides().get(6).getShapes().get(1);
    assertTrue(about.getText().endsWith("from the project folder p, with --as-of=2024-12-31"));
  }

  @Test
  void theFileHasATitleALanguageAndNoTime() throws IOException {
    Map<String, byte[]> parts = all().parts();
    String core = new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8);
    assertTrue(core.contains("<dc:title>Faster &amp; safer</dc:title>"), core);
    assertTrue(core.contains("en-GB"), core);
    assertFalse(core.contains("dcterms"), core);
  }

  @Test
  void theSamePackIsTheSameBytesAndItsPageLeadsToTheSlides() throws IOException {
    byte[] first = all().bytes();
    assertArrayEquals(first, again().bytes());
    assertTrue(read("pack/index.html").contains("href=\"p.pptx\""));
    assertTrue(read("pack/pack-files.csv").contains("p.pptx,"));
    assertEquals(3, Run.in(folder, "report", "p", "-o", "pack").code());
    assertFalse(Files.exists(folder.resolve("pack/p.pptx")));
    assertFalse(read("pack/index.html").contains(".pptx"));
  }

  @Test
  void aTitleOfFourHundredLettersIsCutOnTheSlideAndWholeBesideIt() throws IOException {
    String title = "Seen within the time promised ".repeat(14).strip().substring(0, 400);
    SlideFile file = slides("long," + title + ",outcome,d/share.csv,month,seen,all,up,90%,,p,\n");
    assertEquals(List.of(), file.wrong());
    assertTrue(file.table(0).get(1).get(0).endsWith("…"), file.table(0)::toString);
    XSLFTextShape about = (XSLFTextShape) file.show().getSlides().get(1).getShapes().get(1);
    assertTrue(about.getText().contains("… · p chart of 24 monthly points"), about.getText());
    assertTrue(file.notes(1).contains(title), file.notes(1));
    String slide = file.show().getSlides().get(1).getXmlObject().xmlText();
    assertTrue(slide.contains("title=\"" + title + "\""), slide);
  }

  @Test
  void ofVeryManySitesSomeAreShownAndTheRestIsTold() throws IOException {
    StringBuilder wards = new StringBuilder("month,falls,days,ward\n");
    for (int ward = 0; ward < 61; ward++) {
      int k = ward;
      column("falls,days", i -> (5 + (i * 3 + k) % 4 + (k == 50 && i > 14 ? 20 : 0)) + ",600")
          .lines()
          .skip(1)
          .forEach(row -> wards.append(row).append(",W").append(k).append('\n'));
    }
    write("p/d/wards.csv", wards.toString());
    SlideFile file = slides("falls,Falls,outcome,d/wards.csv,month,falls,days,down,,ward,u,\n");
    assertEquals("61 charts", file.table(0).get(1).get(1));
    assertEquals("1 concerning", file.table(0).get(1).get(4));
    assertEquals("Concerning: W50. (1 of 4)", file.titles().get(1));
    assertTrue(file.notes(1).contains("W50"), file.notes(1));
    int left = file.titles().size() - 2;
    assertEquals(
        "What these slides leave out is in index.html, beside them in the pack.",
        file.titles().get(left));
    assertEquals("Falls: charts of 24 of 61 are shown.", file.table(left).get(1).get(0));
  }

  /** Of more files than are told one by one the rest is counted. */
  @Test
  void ofManyFilesTheFirstHaveARow() throws IOException {
    StringBuilder measures = new StringBuilder();
    for (int i = 0; i < 27; i++) {
      int file = i % 26;
      write("p/d/f" + file + ".csv", "month,x\n2024-01-01,3\n2024-02-01,4\n2024-03-01,\n");
      measures.append("m%d,M %d,outcome,d/f%d.csv,month,x,,up,,,,\n".formatted(i, i, file));
    }
    SlideFile file = slides(measures.toString());
    assertEquals(List.of(), file.wrong());
    int origin = file.titles().indexOf("How these slides were made. (1 of 2)");
    List<String> first = file.table(origin).get(1);
    assertEquals(List.of("d/f0.csv", "m0, m26", "3 of 3"), first.subList(0, 3));
    assertTrue(file.text().contains("2 data files beyond the first 24 have no row."));
  }

  @Test
  void whatFollowedAtSeveralSitesIsATable() throws IOException {
    write("p/changes.csv", "date,measure,kind,label\n2023-09-01,falls,change,Triage\n");
    SlideFile file =
        slides("falls,Falls,balancing,d/wards.csv,month,falls,days,down,,ward,u,yes\n");
    int followed = file.titles().indexOf("What followed the changes: Falls.");
    assertTrue(followed > 0, file.titles()::toString);
    List<List<String>> rows = file.table(followed);
    assertEquals(List.of("Where", "Since", "In words"), rows.get(0));
    assertEquals(
        List.of("Elm", "Oak", "Ash"), rows.subList(1, 4).stream().map(row -> row.get(0)).toList());
    assertTrue(rows.get(1).get(2).startsWith("Over the 16 months from Sep 2023"), rows::toString);
    assertTrue(
        file.text().contains("Falls: what followed the changes is told without its pictures."));
  }

  /** Each is shown as the rule leaves it; nothing tells what stood in the file. */
  @Test
  void slidesOfAPackThatHidesShowNoMoreThanItsPages() throws IOException {
    byte[] one = hidden(3);
    SlideFile file = SlideFile.read(folder.resolve("pack/p.pptx"));
    assertArrayEquals(one, hidden(4), "two files that the rule maps alike");
    assertFalse(file.text().contains("SHA-256"), "a checksum tells every number");
    assertFalse(file.text().contains("rows used"));
    assertFalse(file.text().contains("ZQX"));
    String foot = "counts of 1 to 4 are suppressed";
    for (XSLFSlide slide : file.show().getSlides()) {
      assertTrue(slide.getXmlObject().xmlText().contains(foot));
    }
    assertEquals(List.of("File", "Measures"), file.table(file.titles().size() - 1).get(0));
  }

  private byte[] hidden(int small) throws IOException {
    write(
        "p/d/share.csv",
        column("seen,note", i -> (i == 5 ? small : 10 + i % 5) + ",ZQX" + small + i));
    return slides("n,Counts,outcome,d/share.csv,month,seen,,down,,,c,\n", "--disclose", "lt5")
        .bytes();
  }
}
