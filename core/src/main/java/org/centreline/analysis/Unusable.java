package org.centreline.analysis;

/**
 * Why data can't answer a question.
 *
 * @param code a stable word with a page of its own
 * @param expected what the data should be like
 * @param found what they are like
 * @param fix what to do about it
 */
public record Unusable(String code, String expected, String found, String fix) {}
