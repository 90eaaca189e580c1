package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.HidingRounds.Keep;

/**
 * Averages and rates of other columns, which go where one of these is hidden; and hide one where
 * they are.
 *
 * @param homes where each number of them stands, with the numbers that it is made of
 * @param counts whether they are counts themselves, which may be hidden for their own sake
 */
public record MadeMeans(Map<Keep, List<Keep>> homes, boolean counts) implements HidingRounds.Check {

  public MadeMeans {
    homes = Map.copyOf(homes);
  }

  @Override
  public List<Keep> missed(Set<Spot> hidden) {
    List<Keep> keeps = new ArrayList<>();
    homes.forEach(
        (made, of) -> {
          if (hidden.contains(made.spot())) {
            keeps.add(made);
            if (counts && of.stream().noneMatch(one -> hidden.contains(one.spot()))) {
              keeps.add(of.get(of.size() - 1));
            }
          } else if (of.stream().anyMatch(one -> hidden.contains(one.spot()))) {
            keeps.add(made);
          }
        });
    return keeps;
  }
}
