package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.analysis.outcome.model.FollowUp;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.cli.option.Parsing;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.verb.OutcomeOptions;
import org.centreline.csv.request.Filter;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.junit.jupiter.api.Test;

class OutcomeGroupTest {

  private final Problems problems = new Problems();

  private Typed typed(String... words) {
    return Parsing.parse(
        new Syntax("outcome", "FILE", OutcomeOptions.GROUPS), List.of(words), problems);
  }

  @Test
  void changesHaveLabelsWhereGiven() {
    assertEquals(
        List.of(
            new ChangeRequest("2024-01", Optional.of("New rota")),
            new ChangeRequest("2024-05", Optional.empty())),
        OutcomeGroup.changes(typed("--change", "2024-01=New rota", "--change=2024-05"), problems));
    assertTrue(problems.isEmpty());
  }

  @Test
  void aChangeIsNeeded() {
    OutcomeGroup.changes(typed(), problems);
    OutcomeGroup.changes(typed("--change", "=New rota"), problems);
    assertEquals(
        List.of(
            "--change DATE: say when something was changed",
            "--change =New rota: expected DATE or DATE=LABEL"),
        problems.reasons());
  }

  @Test
  void aControlIsAColumnAndAValue() {
    assertEquals(
        Optional.of(new Filter("site", "Elm")),
        OutcomeGroup.control(typed("--control", "site=Elm"), problems));
    assertTrue(problems.isEmpty());
    OutcomeGroup.control(typed("--control", "site"), problems);
    OutcomeGroup.control(typed("--control", "site=Elm", "--by", "ward"), problems);
    assertEquals(2, problems.reasons().size());
  }

  @Test
  void theModelIsReadWhole() {
    ModelRequest model =
        OutcomeGroup.model(
            typed(
                "--phase-in",
                "2",
                "--season",
                "fourier:4",
                "--shape",
                "level",
                "--method",
                "nw",
                "--lag",
                "0"),
            problems);
    assertEquals(
        new ModelRequest(
            2,
            Optional.of(new Season.Fourier(4)),
            Optional.of(Shape.LEVEL),
            Optional.of("nw"),
            OptionalInt.of(0)),
        model);
    assertTrue(problems.isEmpty());
  }

  @Test
  void autoAndNothingAreTheSame() {
    assertEquals(
        ModelRequest.standard(),
        OutcomeGroup.model(typed("--season", "auto", "--method", "auto"), problems));
    assertEquals(ModelRequest.standard(), OutcomeGroup.model(typed(), problems));
  }

  @Test
  void whatCannotBeReadIsReported() {
    OutcomeGroup.model(
        typed("--phase-in", "-1", "--season", "fourier:6", "--shape", "x", "--lag", "1.5"),
        problems);
    OutcomeGroup.followUp(typed("--sustain", "0", "--horizon", "soon"), problems);
    assertEquals(6, problems.reasons().size(), problems.reasons().toString());
  }

  @Test
  void followUpHasItsUsualWindow() {
    assertEquals(FollowUp.standard(), OutcomeGroup.followUp(typed(), problems));
    assertEquals(
        new FollowUp(4, OptionalInt.of(9)),
        OutcomeGroup.followUp(typed("--sustain", "4", "--horizon", "9"), problems));
  }
}
