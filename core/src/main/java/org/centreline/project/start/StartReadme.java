package org.centreline.project.start;

import java.util.Map;

/** The page of a project that begins: what to type next. */
final class StartReadme {

  /** Where the data comes from. */
  enum Data {
    INVENTED,
    GIVEN
  }

  private static final String PAGE =
      """
      # NAME

      DATAType what follows in the folder that holds this one.

      ## Look

          centreline chart "NAME/FILE"VALUE
          centreline check "NAME"

      The first draws one measure in the terminal; add `-o picture.svg` to keep it. The second works out every measure of `measures.csv` and says whether data and findings are still as recorded.

      ## Make it yours

      Every file is plain CSV: open it in Excel or Notepad, change it, save it as CSV.

      - `project.csv`: what the project is called, what it aims at, who it is
      - `measures.csv`: one row a measure. `kind` is outcome, process or balancing; `better` is up, down or neither; `min` and `max` are what a value may be. Any option of `centreline chart` may be a column: write its name without the dashes, and leave a cell empty where it is not wanted
      - `changes.csv`: what happened when. `kind` is change (an improvement), note (anything else), phase (limits begin anew), exclude (left out of the limits, with the reason) or baseline (what sets the limits). A row without a measure is of all measures
      - `pdsa.csv`: the cycles of the project; `decision` is adopt, adapt or abandon
      - `data/`: the numbers, one row a week, month or whatever you count by. When there are new ones, add rows at the end

      ## Every month

          centreline check "NAME"

      says what is new. Once you have looked at it and it is right:

          centreline check "NAME" --record

      keeps it in `expected/`. What a word means: `centreline explain WORD`.
      """;

  private StartReadme() {}

  static String text(String name, StartRows rows, Data data) {
    Map<String, String> first = rows.rows().get(0);
    String value = first.getOrDefault("value", "");
    String said =
        data == Data.INVENTED
            ? "The numbers in `data/` are invented: put your own in their place.\n\n"
            : "";
    return PAGE.replace("DATAType", said + "Type")
        .replace("FILE", first.get("file"))
        .replace("VALUE", value.isEmpty() ? "" : " --value \"" + value + "\"")
        .replace("NAME", name);
  }
}
