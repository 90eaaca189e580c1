package org.centreline.csv.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Quotient;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.Sum;
import org.centreline.csv.role.TableRoles;

/**
 * The measures that a table holds, those that a relation between columns proves first.
 *
 * @param roles what the columns are
 */
public record Candidates(TableRoles roles) {

  /** The likeliest first. */
  public List<Candidate> all() {
    Map<String, Candidate> found = new LinkedHashMap<>();
    Set<Integer> used = new TreeSet<>();
    proven(found, used);
    if (found.isEmpty()) {
      paired(found, used);
    }
    for (ColumnRole column : roles.columns()) {
      if (!used.contains(column.position()) && isMeasure(column, !found.isEmpty())) {
        add(found, Candidate.alone(column));
      }
    }
    return List.copyOf(found.values());
  }

  private static void add(Map<String, Candidate> found, Candidate candidate) {
    int over = candidate.over().map(ColumnRole::position).orElse(-1);
    found.putIfAbsent(candidate.value().position() + " " + over, candidate);
  }

  private ColumnRole at(int position) {
    return roles.columns().get(position);
  }

  /** Numerators and denominators of which another column is worked out. */
  private void proven(Map<String, Candidate> found, Set<Integer> used) {
    for (Quotient quotient : roles.quotients()) {
      ColumnRole part = at(quotient.part());
      ColumnRole whole = at(quotient.whole());
      String check = at(quotient.check()).name();
      String why = "'" + check + "' is '" + part.name() + "' ÷ '" + whole.name() + "' in every row";
      ColumnRole worked = at(quotient.check());
      // Hours over patients are measured, and spread as measurements do.
      boolean measured = roles.isAmount(part) && worked.role().isQuotient();
      add(
          found,
          measured
              ? new Candidate(worked, Optional.empty(), why)
              : new Candidate(part, Optional.of(whole), why));
      used.addAll(List.of(quotient.part(), quotient.whole(), quotient.check()));
    }
    for (Sum sum : roles.sums()) {
      boolean known = used.contains(sum.total()) && sum.parts().stream().anyMatch(used::contains);
      if (known) {
        used.addAll(sum.parts());
      }
    }
  }

  /** Counts beside what they may be out of. */
  private void paired(Map<String, Candidate> found, Set<Integer> used) {
    for (ColumnRole base : roles.columns()) {
      boolean exposure = base.role() == Role.EXPOSURE;
      if (!exposure && base.role() != Role.CASES) {
        continue;
      }
      for (ColumnRole part : roles.of(Role.COUNT)) {
        if (exposure || roles.isWithin(part, base)) {
          String what = exposure ? "' is an exposure (" : "' counts cases (";
          String why = "'" + base.name() + what + base.evidence() + ")";
          add(found, new Candidate(part, Optional.of(base), why));
          used.addAll(List.of(part.position(), base.position()));
        }
      }
    }
  }

  /** Beside a pair of cases other counts of cases belong to the same story. */
  private boolean isMeasure(ColumnRole column, boolean paired) {
    if (column.role() == Role.FLAG) {
      return !roles.isMarker(column);
    }
    boolean same = paired && (column.role() == Role.CASES || roles.speaksOfCases(column));
    return column.role().isMeasure() && !same;
  }
}
