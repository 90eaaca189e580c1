package org.centreline.cli.option;

import java.io.File;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Tells picocli what may be typed; built by hand, which starts faster than annotations. */
public final class Specs {

  private Specs() {}

  /** The verb with its options; every option may be repeated here, which is judged later. */
  public static CommandSpec of(Syntax syntax) {
    CommandSpec spec = CommandSpec.create().name(syntax.command());
    spec.parser().collectErrors(true).posixClusteredShortOptionsAllowed(false);
    for (Option<?> option : syntax.options()) {
      spec.addOption(of(option));
    }
    return spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(syntax.argument())
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(File.class)
            .build());
  }

  private static OptionSpec of(Option<?> option) {
    OptionSpec.Builder spec = OptionSpec.builder(option.names().toArray(new String[0]));
    if (option.use() == Option.Use.FLAG) {
      return spec.type(boolean[].class).arity("0").build();
    }
    spec.type(List.class).arity("1").paramLabel(option.label());
    spec.auxiliaryTypes(option.label().equals("FILE") ? File.class : String.class);
    return option.words().isEmpty()
        ? spec.build()
        : spec.completionCandidates(option.words()).build();
  }
}
