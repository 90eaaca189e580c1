package org.centreline.report.outcome;

import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.analysis.outcome.groups.GroupSummary;
import org.centreline.report.JsonText;

/**
 * A comparison of two groups as an entry of a JSON array.
 *
 * @param json where it goes; the array is open
 */
record ContrastJson(JsonText json) {

  void entry(Contrast contrast) {
    json.object().text("domain", contrast.domain());
    group("before", contrast.before());
    group("after", contrast.after());
    contrast.moves().ifPresentOrElse(this::moves, () -> json.nothing("moves"));
    json.number("smallestSeen", contrast.smallest()).array("effects");
    contrast.effects().forEach(this::effect);
    json.endArray().endObject();
  }

  private void group(String name, GroupSummary group) {
    json.object(name)
        .text("name", group.name())
        .count("n", group.n())
        .count("missing", group.missing())
        .number("mean", group.mean())
        .number("median", group.median())
        .number("standardDeviation", group.deviation())
        .number("events", group.events())
        .number("exposure", group.exposure())
        .number("lower", group.interval().lower())
        .number("upper", group.interval().upper())
        .endObject();
  }

  private void moves(Contrast.Moves moves) {
    json.object("moves")
        .count("up", moves.up())
        .count("same", moves.same())
        .count("down", moves.down())
        .endObject();
  }

  private void effect(EffectSize effect) {
    json.line()
        .text("effect", effect.id())
        .number("estimate", effect.value())
        .number("lower", effect.interval().lower())
        .number("upper", effect.interval().upper())
        .number("p", effect.p())
        .text("method", effect.method())
        .endLine();
  }
}
