package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.command.project.SlideFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slides of verbs, by {@code -o x.pptx}. */
class SlidesRunTest extends InFolder {

  @BeforeEach
  void data() throws IOException {
    StringBuilder csv = new StringBuilder("month,n,d,ward\n");
    for (int i = 0; i < 24; i++) {
      for (String ward : new String[] {"Elm", "Oak"}) {
        int n = 5 + (i * 5 + ward.length() + (ward.equals("Oak") ? 1 : 0)) % 6 + (i > 15 ? 8 : 0);
        csv.append(String.format("%d-%02d-01,%d,100,%s\n", 2023 + i / 12, i % 12 + 1, n, ward));
      }
    }
    write("w.csv", csv.toString());
  }

  private SlideFile slides(String verb, String options) throws IOException {
    String all = verb + " w.csv " + options + " -o x.pptx -q";
    Run run = Run.in(folder, all.split(" "));
    assertEquals(0, run.code(), run.err());
    SlideFile file = SlideFile.read(folder.resolve("x.pptx"));
    assertEquals(List.of(), file.wrong());
    return file;
  }

  @Test
  void aChartIsOneSlideAGroupWithItsSentence() throws IOException {
    SlideFile file = slides("chart", "--value n --by ward --type c --better up");
    assertEquals(2, file.titles().size());
    Run text = Run.in(folder, "chart", "w.csv", "--value", "n", "--by", "ward", "--type", "c");
    String said = text.out().replaceAll("\\s+", " ");
    String title = file.titles().get(0);
    assertTrue(title.startsWith("Signal of improvement: 8 points in a row"), title);
    assertTrue(said.contains(title.substring(title.indexOf(':'))), said);
    assertTrue(file.notes(0).contains("n: Elm. c chart of 24 monthly points"), file.notes(0));
    assertTrue(file.notes(1).contains("Made by Centreline"), file.notes(1));
    byte[] first = file.bytes();
    assertArrayEquals(first, slides("chart", "--value n --by ward --type c --better up").bytes());
  }

  @Test
  void otherVerbsWithPicturesHaveSlides() throws IOException {
    String outcome = "--value n --where ward=Elm --change 2024-05-01 --type c";
    assertTrue(slides("outcome", outcome).titles().get(0).startsWith("Over the 8 months"));
    String groups = "--value n --change 2024-05-01 --design before-after --where ward=Elm";
    assertEquals(1, slides("outcome", groups).titles().size());
    SlideFile sites = slides("compare", "--value n --by ward --type c");
    assertEquals("Changing: Elm, Oak.", sites.titles().get(0));
    SlideFile funnel = slides("compare", "--value n --denominator d --by ward --funnel");
    assertTrue(funnel.notes(0).contains("A funnel asks a question"), funnel.notes(0));
    assertTrue(slides("pareto", "--category ward --count n").titles().get(0).contains("Elm"));
  }

  @Test
  void titleSubtitleThemeAndDensityAreHeeded() throws IOException {
    SlideFile plain = slides("chart", "--value n --where ward=Elm");
    SlideFile named = slides("chart", "--value n --where ward=Elm --title Falls --subtitle Here");
    assertTrue(named.text().contains(">Falls</a:t>"));
    assertTrue(named.text().contains("· Here</a:t>"));
    assertFalse(plain.text().contains("Here"));
    String dark = "--value n --where ward=Elm --theme mono";
    assertTrue(
        slides("chart", dark).parts().keySet().stream().anyMatch(n -> n.endsWith("-mono.png")));
    int usual = plain.parts().get("ppt/media/picture1.png").length;
    SlideFile fine = slides("chart", "--value n --where ward=Elm --dpi 300");
    assertTrue(fine.parts().get("ppt/media/picture1.png").length > usual);
  }

  @Test
  void whatHasNoSlidesSaysWhatHas() {
    Run suggest = Run.in(folder, "suggest", "w.csv", "--value", "n", "-o", "x.pptx");
    assertEquals(2, suggest.code());
    assertTrue(
        suggest.err().contains("`centreline chart w.csv --value=n -o x.pptx`"), suggest.err());
    Run plan = Run.in(folder, "plan", "--sd=4", "--rho=0", "--points-before=9", "-o", "x.pptx");
    assertEquals(2, plan.code());
    assertTrue(plan.err().contains("-o x.svg`"), plan.err());
    assertEquals(2, Run.in(folder, "describe", "w.csv", "-o", "x.pptx").code());
    assertFalse(Files.exists(folder.resolve("x.pptx")));
  }

  @Test
  void whatSlidesDoNotHeedIsSaid() {
    for (String option : new String[] {"--size=800x400", "--no-method-line"}) {
      Run run = Run.in(folder, "chart", "w.csv", "--value", "n", option, "-o", "x.pptx");
      assertEquals(2, run.code());
      assertTrue(run.err().contains("is not about slides"), run.err());
    }
  }
}
