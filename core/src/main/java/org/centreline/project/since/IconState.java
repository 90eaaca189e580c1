package org.centreline.project.since;

import java.util.Optional;

/**
 * An icon as a pack has it.
 *
 * @param word its stable word; empty where there is none
 * @param words what people read
 */
public record IconState(Optional<String> word, String words) {}
