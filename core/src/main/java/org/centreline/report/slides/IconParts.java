package org.centreline.report.slides;

import java.util.List;
import java.util.Optional;

/** The icons that a slide shows, wherever they stand. */
final class IconParts {

  private IconParts() {}

  static List<SlideIcon> of(Slide slide) {
    if (slide.body() instanceof SlideDrawing drawing) {
      return drawing.icons();
    }
    return ((SlideTable) slide.body())
        .rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(SlideTable.Cell::icon)
            .flatMap(Optional::stream)
            .toList();
  }
}
