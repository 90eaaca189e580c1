package org.centreline.report.chart;

import org.centreline.analysis.capability.CapabilityFacts;
import org.centreline.analysis.capability.CapabilityFacts.NamedIndex;
import org.centreline.report.JsonText;

/**
 * What a specification adds to the JSON of a chart.
 *
 * @param json where it goes; an object has begun
 */
record CapabilityJson(JsonText json) {

  private static double best(CapabilityFacts facts) {
    return facts.specification().best();
  }

  void entry(CapabilityFacts facts) {
    json.object("capability")
        .number("lower", facts.specification().lower().orElse(Double.NaN))
        .number("upper", facts.specification().upper().orElse(Double.NaN))
        .number("target", facts.specification().isTwoSided() ? best(facts) : Double.NaN)
        .flag("stable", facts.stable())
        .flag("normal", facts.isNormal())
        .count("values", facts.size())
        .count("below", facts.below())
        .count("above", facts.above())
        .number("expectedBelow", facts.expectedBelow())
        .number("expectedAbove", facts.expectedAbove())
        .number("mean", facts.spread().mean())
        .number("sigmaWithin", facts.spread().within())
        .number("sigmaOverall", facts.spread().overall())
        .number("skewness", facts.spread().skewness())
        .array("indices");
    for (NamedIndex named : facts.indices()) {
      json.line()
          .text("name", named.name())
          .text("sigma", named.within() ? "within" : "overall")
          .number("value", named.index().value())
          .number("lower", named.index().lower())
          .number("upper", named.index().upper())
          .endLine();
    }
    json.endArray().endObject();
  }
}
