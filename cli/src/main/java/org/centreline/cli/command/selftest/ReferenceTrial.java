package org.centreline.cli.command.selftest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.command.selftest.Held.Miss;
import org.centreline.cli.command.selftest.Reference.Expected;
import org.centreline.cli.command.selftest.Reference.ReferenceCase;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.centreline.report.JsonTree;

/** Runs the cases of a reference through the program and compares what it answers. */
final class ReferenceTrial {

  private final Command command;
  private final RunEnvironment setting;
  private final Reference reference;
  private final List<Miss> misses = new ArrayList<>();
  private int numbers;
  private int words;
  private double worst;

  private ReferenceTrial(Command command, Path folder, Reference reference) {
    this.command = command;
    this.setting = RunEnvironment.piped(folder);
    this.reference = reference;
  }

  /**
   * Runs all cases.
   *
   * @param folder where relative names of a case begin
   */
  static Held of(Command command, Path folder, Reference reference) {
    ReferenceTrial trial = new ReferenceTrial(command, folder, reference);
    reference.cases().forEach(trial::run);
    return new Held(reference, trial.numbers, trial.words, trial.worst, trial.misses);
  }

  private void run(ReferenceCase one) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] in = one.data().getBytes(StandardCharsets.UTF_8);
    int code =
        command.run(
            new Terminal(new ByteArrayInputStream(in), out, err, setting),
            one.words().toArray(String[]::new));
    JsonTree.Read read = JsonTree.of(out.toByteArray());
    if (read.tree().isEmpty()) {
      String said = err.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
      misses.add(new Miss(one.id(), "", "an answer", "exit code " + code + " " + said));
      return;
    }
    for (Expected expected : one.expected()) {
      compare(one.id(), expected, JsonPath.values(read.tree().get(), expected.path()));
    }
  }

  private void compare(String id, Expected expected, List<String> found) {
    List<String> right = expected.values();
    if (found.size() != right.size()) {
      misses.add(new Miss(id, expected.path(), right.size() + " values", found.size() + " values"));
      return;
    }
    for (int i = 0; i < right.size(); i++) {
      if (!agree(right.get(i), found.get(i))) {
        String path = expected.path().replace("[]", "[" + i + "]");
        misses.add(new Miss(id, path, right.get(i), found.get(i)));
      }
    }
  }

  private boolean agree(String right, String found) {
    if (!isNumber(right)) {
      words++;
      return right.equals(found);
    }
    numbers++;
    if (!isNumber(found)) {
      return false;
    }
    double number = Double.parseDouble(found);
    worst = Math.max(worst, Tolerance.difference(right, number));
    return reference.tolerance().allows(right, number);
  }

  private static boolean isNumber(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    return text.length() > first && Character.isDigit(text.charAt(first)) && !isDate(text);
  }

  private static boolean isDate(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }
}
