package org.centreline.plot.outcome;

import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.Pairing;
import org.centreline.plot.Picture;
import org.centreline.plot.page.Presentation;

/** Lays out a comparison of before with after: two groups side by side, or pairs row by row. */
public final class BeforeAfterLayout {

  private BeforeAfterLayout() {}

  /** The picture of a comparison. */
  public static Picture of(BeforeAfter found, Presentation presentation) {
    return found.design() == Pairing.PAIRED
        ? new PairedLayout(found, presentation).picture()
        : new GroupsLayout(found, presentation).picture();
  }
}
