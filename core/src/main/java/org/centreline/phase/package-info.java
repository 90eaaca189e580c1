/**
 * Where limits come from: phases, the baseline of each, and excluded subgroups.
 *
 * <p>What a user asked for ({@link org.centreline.phase.PhaseRequest}, in the words typed) and the
 * subgroups of the data enter; positions leave as {@link org.centreline.phase.Phases}. Begin there.
 */
package org.centreline.phase;
