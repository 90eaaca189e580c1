package org.centreline.words.compare;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.words.Numbers;

/**
 * Which sites lie beyond the limits of a funnel.
 *
 * @param funnel the sites
 */
record SitesBeyondLimits(Funnel funnel) {

  private static final int NAMED = 5;
  private static final int ROOM = 60;

  /** How many sites lie beyond the outer limits, and which. */
  String sentence() {
    List<String> above = at(Place.ABOVE_998);
    List<String> below = at(Place.BELOW_998);
    if (above.isEmpty() && below.isEmpty()) {
      return within() + hiding();
    }
    List<String> parts = new ArrayList<>();
    if (!above.isEmpty()) {
      parts.add(named(above, "above"));
    }
    if (!below.isEmpty()) {
      parts.add(named(below, "below"));
    }
    return "Beyond the 99.8% limits: " + String.join("; ", parts) + ".";
  }

  private String within() {
    int near = at(Place.ABOVE_95).size() + at(Place.BELOW_95).size();
    int size = funnel.counts().size();
    if (near == 0) {
      return (size == 2 ? "Both" : "All " + Numbers.count(size))
          + " sites lie within the 95% limits.";
    }
    long usual = Math.round(0.05 * size);
    String expected =
        usual == 0
            ? "hardly any is"
            : "about " + Numbers.count((int) usual) + (usual == 1 ? " is" : " are");
    return "No site lies beyond the 99.8% limits; "
        + Numbers.count(near)
        + " of "
        + Numbers.count(size)
        + (near == 1 ? " lies" : " lie")
        + " beyond the 95% limits, where "
        + expected
        + " to be expected.";
  }

  /** What a board must not read into limits that the few sites have widened themselves. */
  private String hiding() {
    return funnel.isOfFew() && funnel.adjusted()
        ? " Limits widened by so few can hide one that differs."
        : "";
  }

  /** "A, B above", or where there are many "7 above (A, B and 5 more)". */
  private static String named(List<String> sites, String side) {
    String all = String.join(", ", sites);
    if (sites.size() == 1 || sites.size() <= NAMED && all.length() <= 2 * ROOM) {
      return all + " " + side;
    }
    int named = 1;
    while (named < NAMED && String.join(", ", sites.subList(0, named + 1)).length() <= ROOM) {
      named++;
    }
    return Numbers.count(sites.size())
        + " "
        + side
        + " ("
        + String.join(", ", sites.subList(0, named))
        + " and "
        + Numbers.count(sites.size() - named)
        + " more)";
  }

  private List<String> at(Place place) {
    List<Place> places = funnel.places();
    List<String> sites = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) == place) {
        sites.add(funnel.counts().sites().get(i));
      }
    }
    return sites;
  }
}
