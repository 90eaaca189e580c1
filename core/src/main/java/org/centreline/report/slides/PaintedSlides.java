package org.centreline.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.plot.Picture;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.plot.xchart.PngPainter;

/**
 * The pictures of slides, painted as they are asked for, a few at once on every core that there is.
 * Only the last few are held, for a deck can have hundreds.
 */
final class PaintedSlides {

  private static final int AT_ONCE = 16;

  private final List<Slide> slides;
  private List<Painted> held = List.of();
  private int first;

  /** A picture in both formats. */
  record Painted(PlacedSlide placed, byte[] svg, byte[] png) {}

  PaintedSlides(List<Slide> slides) {
    this.slides = slides;
  }

  /** The picture of a slide, from 0; empty files where it has none. */
  synchronized Painted of(int slide) {
    if (slide < first || slide >= first + held.size()) {
      first = slide;
      int end = Math.min(slides.size(), first + AT_ONCE);
      held =
          new ArrayList<>(
              IntStream.range(first, end)
                  .parallel()
                  .mapToObj(i -> painted(slides.get(i)))
                  .toList());
    }
    return held.get(slide - first);
  }

  /** Where everything stands on a slide. */
  PlacedSlide placed(int slide) {
    return of(slide).placed();
  }

  private static Painted painted(Slide slide) {
    PlacedSlide placed = PlacedSlide.of(slide);
    if (placed.picture().isEmpty()) {
      return new Painted(placed, new byte[0], new byte[0]);
    }
    Picture picture = placed.picture().get();
    SlideDrawing drawing = (SlideDrawing) slide.body();
    return new Painted(
        placed,
        SlideXml.utf8(SvgDrawing.of(picture).document()),
        PngPainter.paint(picture, drawing.density()));
  }
}
