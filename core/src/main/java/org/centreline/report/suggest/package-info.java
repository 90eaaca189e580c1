/**
 * Suggestions to files: a {@link org.centreline.report.suggest.SuggestionDocument} enters, text
 * leaves in every format.
 *
 * <p>Begin with {@link org.centreline.report.suggest.SuggestionWriter}.
 */
package org.centreline.report.suggest;
