package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Option.Use;
import org.centreline.cli.option.Syntax;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An option that wants a value and has none, or an empty one, is refused, and no fault. */
class OptionWithoutValueTest extends InFolder {

  private static final String DATA = "month,n,d\n2024-01,3,40\n2024-02,5,41\n2024-03,4,42\n";

  @TestFactory
  Stream<DynamicTest> isRefused() throws IOException {
    write("x.csv", DATA);
    return Verbs.all().stream()
        .map(verb -> verb.syntax())
        .flatMap(
            syntax ->
                syntax.options().stream()
                    .filter(option -> option.use() != Use.FLAG)
                    .map(
                        option ->
                            DynamicTest.dynamicTest(
                                syntax.verb() + " " + option, () -> refused(syntax, option))));
  }

  private void refused(Syntax syntax, Option<?> option) {
    for (List<String> before : List.of(List.<String>of(), List.of("x.csv"))) {
      List<String> bare = words(syntax.verb(), before, option.name());
      Run run = Run.in(folder, bare.toArray(String[]::new));
      // A file is no project either.
      assertTrue(run.code() == 2 || !before.isEmpty() && run.code() == 4, bare + ": " + run.err());
      assertTrue(run.err().contains(option.name()), run.err());
      List<String> empty = words(syntax.verb(), before, option.name(), "");
      run = Run.in(folder, empty.toArray(String[]::new));
      assertTrue(run.code() <= 4, empty + ": " + run.err());
    }
  }

  private static List<String> words(String verb, List<String> before, String... more) {
    return Stream.of(Stream.of(verb), before.stream(), Stream.of(more)).flatMap(w -> w).toList();
  }
}
