package org.centreline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.analysis.outcome.model.FollowUp;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.series.Measured;

/** What can be asked of the outcome of a {@link Sample}, one thing at a time. */
interface SampleOutcome {

  OutcomeRequest outcomeRequest();

  Sample asking(OutcomeRequest request);

  Measured measured();

  /** A change from a position on. */
  default Sample changed(int position) {
    return change(measured().subgroups().labels().get(position), "");
  }

  default Sample change(String at, String label) {
    OutcomeRequest o = outcomeRequest();
    List<ChangeRequest> changes = new ArrayList<>(o.changes());
    changes.add(new ChangeRequest(at, Optional.of(label).filter(l -> !l.isEmpty())));
    return asking(new OutcomeRequest(changes, o.model(), o.followUp(), o.chart()));
  }

  default Sample follow(int sustain, OptionalInt horizon) {
    OutcomeRequest o = outcomeRequest();
    FollowUp followUp = new FollowUp(sustain, horizon);
    return asking(new OutcomeRequest(o.changes(), o.model(), followUp, o.chart()));
  }

  default Sample model(ModelRequest model) {
    OutcomeRequest o = outcomeRequest();
    return asking(new OutcomeRequest(o.changes(), model, o.followUp(), o.chart()));
  }

  default Sample phaseIn(int count) {
    ModelRequest m = outcomeRequest().model();
    return model(new ModelRequest(count, m.season(), m.shape(), m.method(), m.lag()));
  }

  default Sample season(Season season) {
    ModelRequest m = outcomeRequest().model();
    Optional<Season> asked = Optional.of(season);
    return model(new ModelRequest(m.phaseIn(), asked, m.shape(), m.method(), m.lag()));
  }

  default Sample shape(Shape shape) {
    ModelRequest m = outcomeRequest().model();
    Optional<Shape> asked = Optional.of(shape);
    return model(new ModelRequest(m.phaseIn(), m.season(), asked, m.method(), m.lag()));
  }

  default Sample method(String id) {
    ModelRequest m = outcomeRequest().model();
    Optional<String> asked = Optional.of(id);
    return model(new ModelRequest(m.phaseIn(), m.season(), m.shape(), asked, m.lag()));
  }

  default Sample lag(int lag) {
    ModelRequest m = outcomeRequest().model();
    OptionalInt asked = OptionalInt.of(lag);
    return model(new ModelRequest(m.phaseIn(), m.season(), m.shape(), m.method(), asked));
  }
}
