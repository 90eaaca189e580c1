package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/** Gives each measure of a table of many the one denominator it has, where that can be told. */
public final class Bases {

  private final TableRoles roles;
  private final List<Candidate> measures = new ArrayList<>();
  private final Map<Integer, String> doubts = new LinkedHashMap<>();

  private Bases(TableRoles roles) {
    this.roles = roles;
  }

  /** Of several denominators that which stands beside it; none where neither does. */
  public static Bases of(TableRoles roles) {
    Bases bases = new Bases(roles);
    Map<Integer, List<Candidate>> byValue = new LinkedHashMap<>();
    for (Candidate candidate : new Candidates(roles).all()) {
      byValue.computeIfAbsent(candidate.value().position(), p -> new ArrayList<>()).add(candidate);
    }
    byValue.values().forEach(bases::decide);
    bases.leaveOutBases();
    return bases;
  }

  /** One a measure, left to right. */
  public List<Candidate> measures() {
    return List.copyOf(measures);
  }

  /** What was left open, one sentence each without a full stop. */
  public List<String> doubts() {
    return List.copyOf(doubts.values());
  }

  private void decide(List<Candidate> same) {
    Candidate first = same.get(0);
    if (same.size() == 1) {
      measures.add(first.over().isPresent() ? first : beside(first).orElse(first));
      return;
    }
    Optional<Candidate> near = near(same, 1).or(() -> beside(first)).or(() -> near(same, -1));
    measures.add(
        near.orElse(new Candidate(first.value(), Optional.empty(), first.value().evidence())));
    if (near.isEmpty()) {
      List<String> names =
          same.stream().map(c -> "'" + Shown.text(c.over().orElseThrow().name()) + "'").toList();
      doubts.put(
          first.value().position(),
          "'"
              + Shown.text(first.value().name())
              + "' may be out of "
              + String.join(" or ", names)
              + ": its denominator is left to be filled in");
    }
  }

  private static Optional<Candidate> near(List<Candidate> same, int step) {
    return same.stream()
        .filter(c -> c.over().orElseThrow().position() == c.value().position() + step)
        .findFirst();
  }

  /** A count with what it may be out of to its right. */
  private Optional<Candidate> beside(Candidate alone) {
    int next = alone.value().position() + 1;
    if (alone.value().role() != Role.COUNT || next >= roles.columns().size()) {
      return Optional.empty();
    }
    ColumnRole base = roles.columns().get(next);
    boolean whole = base.role() == Role.CASES || roles.isNamedWithin(base, alone.value());
    boolean fits = base.role() == Role.EXPOSURE || whole && roles.isWithin(alone.value(), base);
    String why = base.evidence() + " and it stands beside '" + alone.value().name() + "'";
    return fits
        ? Optional.of(new Candidate(alone.value(), Optional.of(base), why))
        : Optional.empty();
  }

  /** What others are out of is no measure beside them. */
  private void leaveOutBases() {
    Set<Integer> below = new HashSet<>();
    measures.forEach(one -> one.over().ifPresent(over -> below.add(over.position())));
    Predicate<Candidate> isBase =
        one -> one.over().isEmpty() && below.contains(one.value().position());
    measures.stream().filter(isBase).forEach(one -> doubts.remove(one.value().position()));
    measures.removeIf(isBase);
  }
}
