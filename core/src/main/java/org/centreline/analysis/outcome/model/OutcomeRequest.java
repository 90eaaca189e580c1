package org.centreline.analysis.outcome.model;

import java.util.List;
import org.centreline.analysis.chart.ChartRequest;

/**
 * Everything that a user asks about what happened before and after changes.
 *
 * @param changes what was changed and when, one or more
 * @param model how before and after are compared
 * @param followUp what is asked about the time since
 * @param chart how the control chart is made, and what the numbers mean; its kind also says what
 *     they are
 */
public record OutcomeRequest(
    List<ChangeRequest> changes, ModelRequest model, FollowUp followUp, ChartRequest chart) {

  public OutcomeRequest {
    changes = List.copyOf(changes);
  }

  /** Changes at these dates, all else as usual. */
  public static OutcomeRequest of(List<ChangeRequest> changes) {
    return new OutcomeRequest(
        changes, ModelRequest.standard(), FollowUp.standard(), ChartRequest.standard());
  }
}
