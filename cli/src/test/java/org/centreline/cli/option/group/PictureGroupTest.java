package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.cli.option.TypedWords;
import org.centreline.plot.Theme;
import org.centreline.plot.page.Density;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Presentation.Line;
import org.junit.jupiter.api.Test;

class PictureGroupTest {

  @Test
  void nothingTypedIsTheStandardLook() {
    assertEquals(Presentation.standard(), TypedWords.options().results().presentation());
  }

  @Test
  void everythingMayBeSaid() {
    assertEquals(
        new Presentation(
            Optional.of("T"),
            Optional.of("S"),
            Optional.of("C"),
            Optional.of("Y"),
            new PageSize(800, 400),
            Theme.MONO,
            new Density(300),
            Set.of(Line.METHOD)),
        TypedWords.options(
                "-o",
                "a.svg",
                "--title",
                "T",
                "--subtitle",
                "S",
                "--caption",
                "C",
                "--y-label",
                "Y",
                "--size",
                "800x400",
                "--theme",
                "mono",
                "--dpi",
                "300",
                "-o",
                "a.png",
                "--no-method-line")
            .results()
            .presentation());
  }

  @Test
  void withoutAPictureThereIsNothingToSay() {
    for (String option : List.of("--subtitle", "--caption", "--y-label")) {
      assertEquals(
          List.of(option + " is about pictures; add -o with an .svg, .png, .html or .pptx"),
          TypedWords.complaints(option, "x", "-o", "a.json"));
    }
    assertEquals(2, TypedWords.complaints("--size", "800x400", "--theme", "mono").size());
    assertEquals(List.of(), TypedWords.complaints("--title", "x"));
  }

  @Test
  void sizesAreTwoNumbersWithinReason() {
    assertEquals(new PageSize(800, 400), size("800X400"));
    assertEquals(new PageSize(800, 400), size("800 x 400"));
    for (String wrong : List.of("800", "x", "800x", "800x-4", "800.5x400", "10x10", "9000x400")) {
      assertEquals(1, TypedWords.complaints("-o", "a.svg", "--size", wrong).size(), wrong);
    }
  }

  @Test
  void aDensityHasBoundsAndIsAboutPngs() {
    String[] png = {"-o", "a.png", "--size", "3000x2000", "--dpi"};
    for (String wrong : List.of("71", "601", "x", "300.5", "")) {
      assertEquals(1, TypedWords.complaints("-o", "a.png", "--dpi", wrong).size(), wrong);
    }
    assertEquals(
        List.of(
            "--dpi 600: 3000x2000 points would be 18750x12500 pixels, and 100 million are the most:"
                + " at most 391, or a smaller size"),
        TypedWords.complaints(png[0], png[1], png[2], png[3], png[4], "600"));
    assertEquals(
        List.of("--dpi is about PNG pictures; add -o with a .png or .pptx"),
        TypedWords.complaints("-o", "a.svg", "--dpi", "300"));
  }

  private static PageSize size(String typed) {
    return TypedWords.options("-o", "a.svg", "--size", typed).results().presentation().size();
  }
}
