/**
 * Whether single measurements keep a specification: a specification, data and phases enter; shares
 * beyond, indices and warnings leave, or why there can be none.
 *
 * <p>Begin with {@link org.centreline.analysis.capability.CapabilityFacts}.
 */
package org.centreline.analysis.capability;
