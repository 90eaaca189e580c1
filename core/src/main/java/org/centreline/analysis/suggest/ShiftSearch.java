package org.centreline.analysis.suggest;

import java.util.List;

/** A way to find runs in the last phase of a chart from which new limits could hold. */
interface ShiftSearch {

  /** The runs, in order; empty where there are none. */
  List<ShiftedRun> shifts();

  /** Why there is nothing to propose; asked where it turns out so. */
  NoRecentring reason();
}
