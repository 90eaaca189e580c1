package org.centreline.analysis;

import org.centreline.chart.Convention;
import org.centreline.chart.Screening;
import org.centreline.rule.RuleSet;

/**
 * How a chart was made, after every default was filled in.
 *
 * @param choice the kind of chart
 * @param rules the rules used
 * @param convention whose constants
 * @param screening whether extreme moving ranges were dropped
 * @param title what the measure is called
 * @param meaning direction, target, scale and notes
 */
public record Setup(
    ChartChoice choice,
    RuleSet rules,
    Convention convention,
    Screening screening,
    String title,
    Meaning meaning) {}
