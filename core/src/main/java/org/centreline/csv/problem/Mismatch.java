package org.centreline.csv.problem;

/** What was expected, what was found, what to do about it. */
public record Mismatch(String expected, String found, String fix) {}
