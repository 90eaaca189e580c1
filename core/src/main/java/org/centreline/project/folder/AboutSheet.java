package org.centreline.project.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads project.csv: what the project says about itself. */
final class AboutSheet {

  private static final SheetForm FORM =
      new SheetForm("project.csv", List.of("key", "value"), List.of("key", "value"));

  private AboutSheet() {}

  static Map<String, String> read(ProjectFolder folder, Complaints complaints) {
    Map<String, String> about = new LinkedHashMap<>();
    for (SheetRow row : FORM.rows(folder, complaints)) {
      String key = row.needed("key", "what the row is about, such as aim").toLowerCase(Locale.ROOT);
      if (about.containsKey(key)) {
        row.wrong(
            "key",
            Wrong.of(
                ProjectCode.DUPLICATE_KEY, "a key of its own", key, "leave one of the rows out"));
      }
      row.cell("value").ifPresent(value -> about.put(key, value));
    }
    return about;
  }
}
