package org.centreline.analysis.outcome.model;

import java.util.Optional;

/**
 * Something that was changed, as a user types it.
 *
 * @param at a date, or the label of a subgroup
 * @param label what it was
 */
public record ChangeRequest(String at, Optional<String> label) {}
