package org.centreline.cli.project;

import java.io.IOException;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;

/** A project of one file whose pack hides small numbers. */
abstract class HidingPack extends InFolder {

  private static final String HEAD =
      "id,title,kind,file,date,value,denominator,by,where,every,combine,type\n";

  final Run run(String measures, String data, String rule) throws IOException {
    write("p/measures.csv", HEAD + measures);
    write("p/d.csv", data);
    return Run.in(folder, "report", "p", "-o", "pack", "--disclose", rule);
  }

  /** The values of a chart in the order of its points; one that is hidden is empty. */
  final List<String> values(String measure, String site) throws IOException {
    return read("pack/points.csv")
        .lines()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[0].equals(measure) && cells[1].equals(site))
        .map(cells -> cells[3].replaceAll("\\.0$", ""))
        .toList();
  }

  static String wards(String total) {
    StringBuilder data = new StringBuilder("date,ward,n\n");
    int[][] months = {{3, 9, 20, 32}, {6, 9, 21, 36}, {7, 10, 22, 39}, {8, 9, 23, 40}};
    for (int month = 0; month < months.length; month++) {
      String date = "2024-0" + (month + 1) + "-01,";
      data.append(date).append("Elm,").append(months[month][0]).append('\n');
      data.append(date).append("Oak,").append(months[month][1]).append('\n');
      data.append(date).append("Ash,").append(months[month][2]).append('\n');
      if (!total.isEmpty()) {
        data.append(date).append(total).append(',').append(months[month][3]).append('\n');
      }
    }
    return data.toString();
  }
}
