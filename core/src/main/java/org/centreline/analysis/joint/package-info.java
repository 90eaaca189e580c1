/**
 * Several measures looked at together: data and phases enter; what stands in the way of limits,
 * warnings, and which measure a signal is mostly about leave.
 *
 * <p>Begin with {@link org.centreline.analysis.joint.JointFacts}.
 */
package org.centreline.analysis.joint;
