/**
 * What is fuzzed: one class a kind of input, each with the method that Jazzer calls. Nothing here
 * needs Jazzer; {@link org.centreline.fuzz.FuzzCorpusTest} runs the inputs that are kept.
 */
package org.centreline.fuzz;
