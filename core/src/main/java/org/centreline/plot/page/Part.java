package org.centreline.plot.page;

import java.util.List;
import org.centreline.plot.Mark;

/** A part of the page that stands above or below others and knows how much room it needs. */
public interface Part {

  /** In points; 0 where there is nothing to show. */
  double height();

  /** Its marks, its upper edge at a height of the page. */
  List<Mark> placed(double top);
}
