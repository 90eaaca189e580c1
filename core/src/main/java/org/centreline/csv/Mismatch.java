package org.centreline.csv;

/** What was expected, what was found, what to do about it. */
record Mismatch(String expected, String found, String fix) {}
