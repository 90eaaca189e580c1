/**
 * Suggestions in sentences, and the option or row that takes each up.
 *
 * <p>Begin with {@link org.centreline.words.suggest.SuggestionVerdict}.
 */
package org.centreline.words.suggest;
