package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Band;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.analysis.compare.Overdispersion.Trimming;
import org.centreline.analysis.compare.SiteCounts;
import org.centreline.series.Doubles;

/**
 * A funnel of FunnelPlotR.
 *
 * @param id the case
 * @param input the golden input, whose rows are added up site by site
 * @param args the package's own arguments
 * @param expected what it returns
 */
record FunnelCase(String id, String input, JsonNode args, String expected) {

  void check() {
    SiteCounts counts = counts();
    Funnel funnel = Funnel.of(counts, request(trimming()));
    Funnel plain = Funnel.of(counts, request(Optional.empty()));
    Map<String, String> overview = overview();
    assertAgrees(overview.get("target"), funnel.target(), "target");
    if (trimming().isPresent()) {
      assertAgrees(overview.get("phi"), funnel.overdispersion().phi(), "phi");
      double between = funnel.adjusted() ? funnel.overdispersion().between() : 0;
      assertAgrees(overview.get("tau2"), between, "tau2");
      assertEquals(overview.get("draw_adjusted"), funnel.adjusted() ? "TRUE" : "FALSE");
    }
    List<String> outliers = new ArrayList<>();
    for (Map<String, String> row : Table.read("expected/" + expected).rows()) {
      int site = counts.sites().indexOf(row.get("group"));
      if (funnel.adjusted()) {
        check(row, "OD95LCL OD95UCL OD99LCL OD99UCL", funnel.bands().get(site));
      }
      check(row, "LCL95 UCL95 LCL99 UCL99", plain.bands().get(site));
      if (isOutlier(funnel.places().get(site))) {
        outliers.add(row.get("group"));
      }
    }
    assertEquals(overview.get("outliers"), String.join(";", outliers));
  }

  private boolean isOutlier(Funnel.Place place) {
    return switch (place) {
      case WITHIN -> false;
      case ABOVE_95, BELOW_95 -> args.path("limit").asInt(99) == 95;
      case ABOVE_998, BELOW_998 -> true;
    };
  }

  private void check(Map<String, String> row, String names, Band band) {
    double[] limits = {band.lower95(), band.upper95(), band.lower998(), band.upper998()};
    String[] columns = names.split(" ");
    double multiplier = args.path("multiplier").asDouble(1);
    for (int i = 0; i < columns.length; i++) {
      String what = id + "/" + row.get("group") + "/" + columns[i];
      if (!Table.isLeftOut(what)) {
        assertAgrees(row.get(columns[i]), multiplier * limits[i], what);
      }
    }
  }

  private Map<String, String> overview() {
    return Table.read("expected/funnel-overview.csv").rows().stream()
        .filter(row -> row.get("case").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private FunnelRequest request(Optional<Trimming> trimming) {
    double share = args.path("trim_by").asDouble(FunnelRequest.TENTH);
    return new FunnelRequest(kind(), trimming, FunnelConvention.FUNNELPLOTR, share);
  }

  private FunnelKind kind() {
    return switch (args.path("data_type").asText("SR")) {
      case "PR" -> FunnelKind.PROPORTION;
      case "RC" -> FunnelKind.RATE;
      default -> FunnelKind.RATIO;
    };
  }

  private boolean isShmi() {
    return kind() == FunnelKind.RATIO && args.path("sr_method").asText("SHMI").equals("SHMI");
  }

  private Optional<Trimming> trimming() {
    return args.path("draw_adjusted").asBoolean(true)
        ? Optional.of(isShmi() ? Trimming.TRUNCATE : Trimming.WINSORISE)
        : Optional.empty();
  }

  private SiteCounts counts() {
    Map<String, double[]> sums = new TreeMap<>();
    for (Map<String, String> row : Table.read("inputs/" + input + ".csv").rows()) {
      double[] sum = sums.computeIfAbsent(row.get(text("group")), k -> new double[2]);
      sum[0] += Table.number(row.get(text("numerator")));
      sum[1] += Table.number(row.get(text("denominator")));
    }
    boolean rounded = isShmi() && args.path("SHMI_rounding").asBoolean(true);
    List<double[]> all = List.copyOf(sums.values());
    return new SiteCounts(
        List.copyOf(sums.keySet()),
        Doubles.tabulate(all.size(), i -> all.get(i)[0]),
        Doubles.tabulate(
            all.size(), i -> rounded ? Math.rint(100 * all.get(i)[1]) / 100 : all.get(i)[1]));
  }

  private String text(String name) {
    return args.get(name).asText();
  }
}
