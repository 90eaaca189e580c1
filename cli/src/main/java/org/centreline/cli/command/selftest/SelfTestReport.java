package org.centreline.cli.command.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.centreline.Centreline;
import org.centreline.cli.command.selftest.Held.Miss;
import org.centreline.csv.row.Source;
import org.centreline.report.CellRows;
import org.centreline.report.GroupVerdict;
import org.centreline.report.JsonText;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.TextTable;

/**
 * What was held against what, as text and as JSON of the schema {@value #SCHEMA}; other formats are
 * not offered and throw {@link UnsupportedOperationException}.
 *
 * @param all what came of each reference
 * @param set the checksum of all that was compared with
 * @param machine what it ran on
 */
record SelfTestReport(List<Held> all, String set, Map<String, String> machine) implements Report {

  /** The name of the schema; within it keys are only ever added. */
  static final String SCHEMA = "centreline/self-test/1";

  private static final int SHOWN = 10;

  SelfTestReport {
    all = List.copyOf(all);
  }

  boolean isHeld() {
    return all.stream().allMatch(Held::isHeld);
  }

  @Override
  public String text(TextScreen terminal) {
    List<String> lines = new ArrayList<>();
    lines.add("Self-test of Centreline " + Centreline.VERSION);
    lines.add("");
    lines.addAll(TextTable.of(table(), terminal));
    lines.add("");
    for (Held held : all) {
      lines.addAll(misses(held));
    }
    lines.add(verdict());
    lines.add("");
    lines.add("Held against");
    for (Held held : all) {
      lines.add("  " + held.reference().id() + ": " + held.reference().what());
      lines.add("    " + held.reference().source());
    }
    lines.add("");
    lines.add("Reference set");
    lines.add("  SHA-256 " + set);
    lines.add("On this machine");
    machine.forEach((name, fact) -> lines.add("  " + name + ": " + fact));
    return String.join("\n", lines.stream().map(terminal::say).toList()) + "\n";
  }

  private Table table() {
    List<Column> columns =
        List.of(
            new Column("reference", Align.LEFT),
            new Column("cases", Align.RIGHT),
            new Column("numbers", Align.RIGHT),
            new Column("words", Align.RIGHT),
            new Column("tolerance", Align.RIGHT),
            new Column("worst", Align.RIGHT),
            new Column("", Align.LEFT));
    return new Table(columns, all.stream().map(SelfTestReport::row).toList());
  }

  private static List<String> row(Held held) {
    return List.of(
        held.reference().id(),
        shown(held.reference().cases().size()),
        shown(held.numbers()),
        shown(held.words()),
        held.reference().tolerance().shown(),
        held.numbers() == 0 ? "-" : Tolerance.shown(held.worst()),
        held.isHeld() ? "held" : "NOT HELD");
  }

  private static List<String> misses(Held held) {
    List<String> lines = new ArrayList<>();
    for (Miss miss : held.misses().subList(0, Math.min(SHOWN, held.misses().size()))) {
      String place = miss.path().isEmpty() ? "" : " " + miss.path();
      lines.add("Not held: " + held.reference().id() + ", case " + miss.id() + place);
      lines.add("  expected " + miss.expected() + " but found " + miss.found());
    }
    if (held.misses().size() > SHOWN) {
      int more = held.misses().size() - SHOWN;
      lines.add("  and " + more + " more in " + held.reference().id());
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    return lines;
  }

  /** A whole number with commas. */
  private static String shown(int number) {
    String rest = number < 1000 ? "" : shown(number / 1000) + ",";
    return rest + (number < 1000 ? number : Integer.toString(1000 + number % 1000).substring(1));
  }

  private int sum(ToIntFunction<Held> of) {
    return all.stream().mapToInt(of).sum();
  }

  private String verdict() {
    String extent =
        shown(sum(held -> held.reference().cases().size()))
            + " cases, "
            + shown(sum(Held::numbers))
            + " numbers and "
            + shown(sum(Held::words))
            + " words";
    return isHeld()
        ? "All held: " + extent + "."
        : "NOT HELD: " + shown(sum(held -> held.misses().size())) + " of " + extent + ".";
  }

  @Override
  public String json() {
    JsonText json = new JsonText();
    json.object().text("schema", SCHEMA).text("centreline", Centreline.VERSION);
    json.flag("held", isHeld()).text("verdict", verdict()).text("referenceSet", set);
    json.object("machine");
    machine.forEach(json::text);
    json.endObject().array("references");
    all.forEach(held -> write(json, held));
    json.endArray().endObject();
    return json.close();
  }

  private static void write(JsonText json, Held held) {
    Reference reference = held.reference();
    json.object()
        .text("id", reference.id())
        .text("what", reference.what())
        .text("source", reference.source())
        .count("cases", reference.cases().size())
        .count("numbers", held.numbers())
        .count("words", held.words())
        .text("tolerance", reference.tolerance().shown())
        .number("worst", held.numbers() == 0 ? Double.NaN : held.worst())
        .flag("held", held.isHeld())
        .array("misses");
    for (Miss miss : held.misses()) {
      json.line()
          .text("case", miss.id())
          .text("path", miss.path())
          .text("expected", miss.expected())
          .text("found", miss.found())
          .endLine();
    }
    json.endArray().endObject();
  }

  @Override
  public void rows(CellRows table) {
    throw notOffered("a table");
  }

  @Override
  public Optional<Source> data() {
    return Optional.empty();
  }

  @Override
  public List<GroupVerdict> verdicts() {
    return List.of(
        new GroupVerdict("Self-test of Centreline", Optional.empty(), verdict(), List.of()));
  }

  @Override
  public String markdown() {
    throw notOffered("Markdown");
  }

  @Override
  public String html() {
    throw notOffered("HTML");
  }

  private static UnsupportedOperationException notOffered(String format) {
    return new UnsupportedOperationException("a self-test is not written as " + format);
  }

  @Override
  public List<ReportPicture> pictures() {
    return List.of();
  }

  @Override
  public SelfTestReport quiet() {
    return this;
  }
}
