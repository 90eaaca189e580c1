package org.centreline.cli.command.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;

/** A file of cases beside their risks, with a real change amid it, and runs on it. */
abstract class FourHundredCases extends InFolder {

  static final String VLAD = "chart cases.csv --type vlad --value died --risk risk";
  static final String SUMS = "chart cases.csv --type ra-cusum --value died --risk risk";

  /** Two a day, and from case 200 on three times the odds. */
  @BeforeEach
  void file() throws IOException {
    Random random = new Random(4);
    StringBuilder text = new StringBuilder("day,died,risk\n");
    for (int i = 0; i < 400; i++) {
      double risk = Math.round(100 * (0.05 + 0.2 * random.nextDouble())) / 100.0;
      double odds = i < 200 ? 1 : 3;
      boolean died = random.nextDouble() < odds * risk / (1 - risk + odds * risk);
      text.append(LocalDate.of(2024, 1, 1).plusDays(i / 2) + "," + (died ? "yes" : "no"));
      text.append("," + risk + "\n");
    }
    write("cases.csv", text.toString());
  }

  final Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  final JsonNode json(String line) throws IOException {
    return new ObjectMapper().readTree(run(line + " --format json").out()).at("/charts/0");
  }
}
