package org.centreline.analysis.chart;

import org.centreline.analysis.Reading;
import org.centreline.rule.signal.Signal;

/**
 * A signal and what it means.
 *
 * @param signal where it is
 * @param ruleSet the id of the rule set it came from
 * @param phase the index of the phase it lies in, from 1
 * @param reading what it says
 */
public record Finding(Signal signal, String ruleSet, int phase, Reading reading) {}
