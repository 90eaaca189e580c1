/** The verb {@code pareto}. Begin with {@link org.centreline.cli.command.pareto.ParetoVerb}. */
package org.centreline.cli.command.pareto;
