/**
 * What must be known before cases are judged by their risks: data and phases enter, calibration and
 * warnings leave.
 *
 * <p>Begin with {@link org.centreline.analysis.risk.RiskFacts}.
 */
package org.centreline.analysis.risk;
