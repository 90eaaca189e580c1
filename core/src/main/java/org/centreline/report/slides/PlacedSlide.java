package org.centreline.report.slides;

import java.util.List;
import java.util.Optional;
import org.centreline.plot.Box;
import org.centreline.plot.Picture;
import org.centreline.plot.page.PageSize;

/**
 * A slide whose texts have their sizes.
 *
 * @param title the sentence
 * @param told the sentences that found no room in the title
 * @param place of the picture or the table
 * @param picture what is drawn; empty of a table
 */
record PlacedSlide(FittedText title, FittedText told, Box place, Optional<Picture> picture) {

  private static final List<Integer> TITLES = List.of(26, 24, 22, 20, 18);
  private static final double TITLE_LINE = 1.06;
  private static final List<Integer> TOLD = List.of(14, 12, 11);
  static final double TOLD_LINE = 1.2;
  private static final double MOST_TOLD = 44;

  /** Letters of a picture so wide are a little larger on the slide than in the picture. */
  private static final int PICTURE = 820;

  static PlacedSlide of(Slide slide) {
    int icons = slide.body() instanceof SlideDrawing drawing ? drawing.icons().size() : 0;
    Box box = SlidePlace.title(icons);
    FittedText title =
        FittedText.of(
            slide.sentence(), TITLES, new FittedText.Room(box.width(), box.height(), TITLE_LINE));
    Box body = SlidePlace.BODY;
    FittedText.Room room = new FittedText.Room(body.width(), MOST_TOLD, TOLD_LINE);
    FittedText told = FittedText.of(title.rest(), TOLD, room);
    Box place = SlidePlace.body(title.rest().isEmpty() ? 0 : MOST_TOLD);
    if (slide.body() instanceof SlideDrawing drawing) {
      int high = (int) (place.height() * PICTURE / place.width());
      Picture picture = drawing.layout().on(new PageSize(PICTURE, high));
      Box drawn = SlidePlace.within(place, picture.width(), picture.height());
      return new PlacedSlide(title, told, drawn, Optional.of(picture));
    }
    return new PlacedSlide(title, told, place, Optional.empty());
  }
}
