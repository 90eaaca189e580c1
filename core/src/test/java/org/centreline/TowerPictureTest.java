package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.centreline.plot.svg.SvgPainter;
import org.junit.jupiter.api.Test;

/** The picture of the tower; {@code -Dtower=write} draws it anew after a change of the table. */
class TowerPictureTest {

  private static final Path FILE = Doc.PROJECT.resolve("docs/tower.svg");

  @Test
  void thePictureShowsTheTable() throws IOException {
    String svg = SvgPainter.paint(TowerPicture.draw());
    if ("write".equals(System.getProperty("tower"))) {
      Files.writeString(FILE, svg);
    }
    assertEquals(
        Files.readString(FILE),
        svg,
        "docs/tower.svg is older than Tower: run"
            + " ./mvnw -q -pl core test -Dtest=TowerPictureTest -Dtower=write");
  }
}
