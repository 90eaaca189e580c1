package org.centreline.project.start;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.Visible;

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
          centreline report "NAME"
          centreline check "NAME"

      The first draws one measure in the terminal; add `-o picture.svg` to keep it. The second makes the pack that a board reads: begin with `NAME-pack/index.html`. The third works out every measure of `measures.csv` and says whether data and findings are still as recorded.

      ## Make it yours

      Every file is plain CSV: open it in Excel or Notepad, change it, save it as CSV.

      - `project.csv`: what the project is called, what it aims at, who it is
      - `measures.csv`: one row a measure. `kind` is outcome, process or balancing; `better` is up, down or neither; `min` and `max` are what a value may be. `by` is the column of the data that names the ward, trust or other site of a row: each site gets its own chart and limits, and the pack a page with all of them side by side. `denominator` is what a count is out of, such as bed days. Any option of `centreline chart` may be a column: write its name without the dashes, and leave a cell empty where it is not wanted
      - `changes.csv`: what happened when. `kind` is change (an improvement), note (anything else), phase (limits begin anew), exclude (left out of the limits, with the reason) or baseline (what sets the limits). A row without a measure is of all measures
      - `pdsa.csv`: the cycles of the project; `decision` is adopt, adapt or abandon
      - `drivers.csv` and `collection.csv`, if you want them: the driver diagram, `id,kind,name,under,measures,cycles`, and who gathers what, `measure,who,source,how often,sample,definition`. `centreline explain driver-diagram` has an example
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
    String said =
        data == Data.INVENTED
            ? "The numbers in `data/` are invented: put your own in their place.\n\n"
            : "";
    return Visible.lines(
        PAGE.replace("DATAType", said + "Type")
            .replace("FILE", first.get("file"))
            .replace("VALUE", columns(first))
            .replace("NAME", name));
  }

  private static String columns(Map<String, String> row) {
    String named =
        Stream.of(
                "date",
                "value",
                "denominator",
                "by",
                "where",
                "every",
                "combine",
                "date-format",
                "delimiter",
                "encoding",
                "skip")
            .flatMap(
                name ->
                    cells(name, row.getOrDefault(name, "")).stream()
                        .map(cell -> option(name, cell)))
            .collect(Collectors.joining());
    String flags =
        Stream.of("percent", "decimal-comma", "decimal-point")
            .filter(row::containsKey)
            .map(name -> " --" + name)
            .collect(Collectors.joining());
    return named + flags;
  }

  /** Of what may be said several times one each; a name of a column may hold semicolons. */
  private static List<String> cells(String name, String cell) {
    return name.equals("by") || name.equals("where") ? List.of(cell.split(";")) : List.of(cell);
  }

  private static String option(String name, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return " --"
        + name
        + " "
        + (Visible.hides(value) ? Visible.shellWord(value) : '"' + value + '"');
  }
}
