package org.centreline.report.outcome;

import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanDifference;
import org.centreline.report.JsonText;
import org.centreline.words.outcome.PlannedWords;

/**
 * The plan that outcomes are held against as a JSON entry {@code plan}.
 *
 * @param json where it goes; an object has begun
 * @param agreement the plan, and where the analysis differs
 */
record AgreementJson(JsonText json, PlanAgreement agreement) {

  void entry() {
    json.object("plan")
        .text("file", agreement.plan().file())
        .text("sha256", agreement.plan().sha256())
        .text("dataTo", agreement.plan().dataTo())
        .count("laterRows", agreement.plan().laterRows())
        .flag("asPlanned", agreement.differences().isEmpty())
        .array("differences");
    for (PlanDifference difference : agreement.differences()) {
      json.line()
          .text("what", difference.what())
          .text("planned", difference.planned())
          .text("analysed", difference.analysed())
          .text("message", PlannedWords.phrase(difference))
          .endLine();
    }
    json.endArray().text("sentence", PlannedWords.sentence(agreement)).endObject();
  }
}
