package org.centreline.cli.command.selftest;

import java.util.ArrayList;
import java.util.List;
import org.centreline.report.JsonTree;
import org.centreline.report.JsonTree.Kind;

/**
 * Finds values in JSON: {@code charts[0].points[].lower} is the lower limit of each point of the
 * first chart, {@code [-1]} the last entry. A list of words is one value with {@code +} between
 * them, {@code none} where it is empty; nothing is {@code -}.
 */
final class JsonPath {

  private JsonPath() {}

  static List<String> values(JsonTree tree, String path) {
    List<JsonTree> found = List.of(tree);
    for (String step : path.split("\\.")) {
      int bracket = step.indexOf('[');
      String name = bracket < 0 ? step : step.substring(0, bracket);
      List<JsonTree> entries = found.stream().flatMap(one -> one.entry(name).stream()).toList();
      found =
          bracket < 0 ? entries : items(entries, step.substring(bracket + 1, step.length() - 1));
    }
    return found.stream().map(JsonPath::word).toList();
  }

  private static List<JsonTree> items(List<JsonTree> lists, String which) {
    List<JsonTree> all = new ArrayList<>();
    for (JsonTree list : lists) {
      int size = list.items().size();
      if (which.isEmpty()) {
        all.addAll(list.items());
        continue;
      }
      int index = Integer.parseInt(which);
      int at = index < 0 ? size + index : index;
      if (at >= 0 && at < size) {
        all.add(list.items().get(at));
      }
    }
    return all;
  }

  private static String word(JsonTree tree) {
    if (tree.kind() == Kind.NOTHING) {
      return "-";
    }
    if (tree.kind() != Kind.ARRAY) {
      return tree.text();
    }
    List<String> words = tree.items().stream().map(JsonTree::text).sorted().toList();
    return words.isEmpty() ? "none" : String.join("+", words);
  }
}
