/**
 * The core: text comes in as CSV, analyses leave as pictures, sentences and numbers.
 *
 * <p>Nothing is here but the version, the matters that messages name and what makes text visible;
 * the rooms are the packages below, each of which imports only those to its left: math, series, csv
 * and phase, chart, rule, outcome, analysis, words, plot, report, project.
 */
package org.centreline;
