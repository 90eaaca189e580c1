package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Unpacked;
import org.centreline.project.Disclosure;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.page.PackRequest.Pictures;
import org.centreline.report.Gallery;
import org.centreline.report.html.Parsed;
import org.junit.jupiter.api.Test;

class PackTest {

  private static final Pack GROUPS =
      Packs.of(
          Packs.measure(
              "a",
              Kind.OUTCOME,
              PlainSample.monthly(1, 2).group("b").analysis(),
              PlainSample.monthly(1, 2).group("../c").analysis()),
          Packs.measure("a-b", Kind.PROCESS, PlainSample.monthly(1, 2).analysis()));

  @Test
  void theIndexComesLast() {
    List<String> names = GROUPS.parts().stream().map(PackPart::name).toList();
    assertEquals(Pack.INDEX, names.get(names.size() - 1));
    assertTrue(
        names.containsAll(List.of("summary.csv", "summary.json", "summary.xlsx", "showcase.html")));
  }

  @Test
  void namesAreSafeAndUnlike() {
    List<String> names = GROUPS.parts().stream().map(PackPart::name).toList();
    assertEquals(12, new HashSet<>(names).size());
    assertTrue(names.stream().allMatch(name -> name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")));
    assertTrue(names.contains("a-..-c.svg") || names.contains("a-c.svg"), names.toString());
  }

  @Test
  void picturesRememberWhereTheyComeFrom() {
    String svg = text(GROUPS.parts().get(0));
    Parsed.of(svg);
    assertTrue(svg.contains("<fact key=\"sha256\">" + Gallery.HASH));
    assertTrue(svg.contains("<fact key=\"group\">b</fact>"));
  }

  @Test
  void hiddenNumbersHideTheChecksumInPictures() {
    PackRequest request =
        new PackRequest(
            Optional.empty(), Optional.empty(), Disclosure.LT5, PackRequest.Files.of(Pictures.SVG));
    Pack pack = Packs.of(request, Packs.measure("a", Kind.OUTCOME, Packs.steady("A")));
    for (PackPart part : pack.parts()) {
      assertTrue(!text(part).contains(Gallery.HASH), part.name());
    }
  }

  @Test
  void pngIsMadeWhereAskedFor() {
    PackRequest request =
        new PackRequest(
            Optional.empty(),
            Optional.empty(),
            Disclosure.NONE,
            PackRequest.Files.of(Pictures.SVG_AND_PNG));
    Pack pack = Packs.of(request, Packs.measure("a", Kind.OUTCOME, Packs.steady("A")));
    PackPart png = pack.parts().get(1);
    assertEquals("a.png", png.name());
    assertEquals((byte) 'P', png.bytes().get()[1]);
  }

  @Test
  void theSamePackTwiceIsTheSameBytes() {
    List<PackPart> again = GROUPS.parts();
    for (int i = 0; i < again.size(); i++) {
      assertArrayEquals(GROUPS.parts().get(i).bytes().get(), again.get(i).bytes().get());
    }
  }

  @Test
  void failuresAreSaidInLines() {
    assertEquals(
        List.of(
            "Measure c (Broken c) could not be worked out:",
            "  p/data.csv:7: column 'n': expected a number but found 'eleven' [bad-number]"
                + " To mend it: write 11"),
        Packs.of(Packs.failed("c")).failures());
  }

  private static String text(PackPart part) {
    return Unpacked.text(part.bytes().get());
  }
}
