package org.centreline.csv.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.request.Filter;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * What names the rows of a table that nothing puts in order: sites, or causes.
 *
 * @param names the column of their names
 * @param where what chooses one row of each, where each has several kinds of them
 */
public record Sites(ColumnRole names, List<Filter> where) {

  public Sites {
    Objects.requireNonNull(names, "names");
    where = List.copyOf(where);
  }

  /** The first column that names the rows, or the sites of which each kind of row tells one. */
  public static Optional<Sites> of(TableRoles roles) {
    boolean ordered =
        roles.columns().stream()
            .map(ColumnRole::role)
            .anyMatch(
                role ->
                    role == Role.DATE
                        || role == Role.PART_OF_DATE
                        || role == Role.TIME_OF_DAY
                        || role == Role.ID);
    return ordered ? Optional.empty() : keyed(roles).or(() -> kinds(roles));
  }

  private static Optional<Sites> keyed(TableRoles roles) {
    return roles.columns().stream()
        .filter(c -> c.role() == Role.CATEGORY || c.role() == Role.GROUP && roles.isNamed(c))
        .filter(c -> roles.areKeys(List.of(c.position())) && roles.different(c) > 1)
        .min(Comparator.comparing(roles::isCode))
        .map(names -> new Sites(names, List.of()));
  }

  /** The kind of row that most sites have. */
  private static Optional<Sites> kinds(TableRoles roles) {
    return named(roles)
        .flatMap(
            names -> {
              List<ColumnRole> kinds = new Telling(roles).apart(List.of(names.position()));
              return kinds.size() == 1
                  ? Optional.of(new Sites(names, List.of(kind(roles, kinds.get(0)))))
                  : Optional.empty();
            });
  }

  private static Filter kind(TableRoles roles, ColumnRole kinds) {
    return new Filter(kinds.name(), roles.commonest(kinds));
  }

  /** The column whose heading names sites; their names rather than their codes. */
  public static Optional<ColumnRole> named(TableRoles roles) {
    return roles.of(Role.GROUP).stream()
        .filter(c -> roles.isNamed(c) && roles.different(c) > 1)
        .min(Comparator.comparing(roles::isCode));
  }
}
