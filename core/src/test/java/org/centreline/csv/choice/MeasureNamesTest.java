package org.centreline.csv.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

/** Which column of a long table names measures. */
class MeasureNamesTest {

  private static Optional<String> naming(String heading, String... names) {
    StringBuilder rows = new StringBuilder("date," + heading + ",result\n");
    for (int i = 1; i < 10; i++) {
      for (int k = 0; k < names.length; k++) {
        rows.append("2024-0" + i + "-01," + names[k] + "," + (i + k) + (k == 1 ? ".5" : "") + "\n");
      }
    }
    TableRoles roles = TableRoles.of(Texts.table(rows.toString()), ReadingOptions.standard());
    return new MeasureNames(roles).column().map(ColumnRole::name);
  }

  @Test
  void theHeadingSaysSoOrTheNumbersUnderItAreOfDifferentKinds() {
    assertEquals(Optional.of("indicator"), naming("indicator", "Falls", "Ulcers"));
    assertEquals(Optional.of("thing"), naming("thing", "Falls", "Wait"));
    assertEquals(Optional.empty(), naming("ward", "Falls", "Wait"));
    assertEquals(Optional.empty(), naming("indicator", "Falls"));
  }

  @Test
  void moreNamesThanMeasuresAreNone() {
    String[] many = new String[201];
    for (int i = 0; i < many.length; i++) {
      many[i] = "T" + i + " of it";
    }
    assertEquals(Optional.empty(), naming("indicator", many));
  }
}
