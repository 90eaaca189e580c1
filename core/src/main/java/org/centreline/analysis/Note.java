package org.centreline.analysis;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated event written on the chart.
 *
 * @param at as typed: a date or a label
 * @param date the date, where the x axis is a calendar
 * @param text what happened
 */
public record Note(String at, Optional<LocalDate> date, String text) {}
