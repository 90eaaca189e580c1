package org.centreline.report.slides;

import java.util.List;
import org.centreline.plot.Picture;
import org.centreline.plot.page.Density;
import org.centreline.plot.page.PageSize;

/**
 * A picture on a slide.
 *
 * @param layout lays it out on a page of a size, without what the slide itself says
 * @param density of the PNG that stands in for the drawing where that can't be shown
 * @param icons what stands beside the title, two at most
 */
public record SlideDrawing(Layout layout, Density density, List<SlideIcon> icons)
    implements Slide.Body {

  private static final int MOST = 2;

  /** Lays a picture out. */
  @FunctionalInterface
  public interface Layout {

    /** The picture; its height may be another where its own is told by what is in it. */
    Picture on(PageSize size);
  }

  public SlideDrawing {
    icons = List.copyOf(icons);
    if (icons.size() > MOST) {
      throw new IllegalArgumentException(icons.size() + " icons beside a title");
    }
  }
}
