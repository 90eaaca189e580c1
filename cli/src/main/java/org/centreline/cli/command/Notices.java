package org.centreline.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Setup;
import org.centreline.chart.Traits.Trait;
import org.centreline.cli.Setting;
import org.centreline.cli.file.FileToWrite;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Format;
import org.centreline.rule.RuleSet;
import org.centreline.rule.RuleSets;

/**
 * What is worth knowing beside the results, one line each.
 *
 * @param rendering the results
 * @param input the file that was read
 * @param setting where they are shown
 */
record Notices(Rendering rendering, Input input, Setting setting) {

  private static final int FEW_FILES = 6;

  /** What standard output does not say, what was written, and how to keep a picture. */
  List<String> lines(List<FileToWrite> files) {
    List<String> lines = new ArrayList<>();
    Format printed = rendering.options().results().printed();
    if (printed == Format.JSON || printed == Format.CSV) {
      rendering
          .document()
          .source()
          .notices()
          .forEach(notice -> lines.add("Note: " + sentence(notice.message())));
    }
    if (printed == Format.CSV) {
      rendering.document().charts().forEach(chart -> ofChart(chart, lines));
    }
    ofRules().ifPresent(lines::add);
    if (!files.isEmpty()) {
      lines.add("Wrote " + written(files) + ".");
    } else if (setting.outScreen().isPresent()) {
      lines.add("To keep a picture, add: -o " + picture());
    }
    return lines;
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  private static void ofChart(ChartAnalysis chart, List<String> lines) {
    String group = chart.measured().group().map(name -> name + ": ").orElse("");
    chart.setup().choice().reason().ifPresent(reason -> lines.add("Note: " + group + reason));
    chart.warnings().forEach(warning -> lines.add("Warning: " + group + warning.message()));
  }

  /** That a tool whose convention is followed goes with other rules than those used. */
  private Optional<String> ofRules() {
    Setup setup = rendering.document().charts().get(0).setup();
    boolean patterns = setup.choice().type().traits().has(Trait.PATTERNS);
    Optional<RuleSet> partner = RuleSets.partnerOf(setup.convention());
    return partner
        .filter(set -> rendering.options().request().rules().isEmpty())
        .filter(set -> patterns && !set.id().equals(setup.rules().id()))
        .map(
            set ->
                "Note: "
                    + setup.convention().name()
                    + " itself uses --rules "
                    + set.id()
                    + "; this chart uses "
                    + setup.rules().id()
                    + ".");
  }

  private static String written(List<FileToWrite> files) {
    List<String> names = files.stream().map(file -> file.target().typed()).toList();
    return names.size() > FEW_FILES
        ? names.size() + " files, from " + names.get(0) + " to " + names.get(names.size() - 1)
        : String.join(", ", names);
  }

  private String picture() {
    String name = input.typed().equals("-") ? "chart" : input.name();
    int end = name.lastIndexOf('.');
    return (end > 0 ? name.substring(0, end) : name) + ".svg";
  }
}
