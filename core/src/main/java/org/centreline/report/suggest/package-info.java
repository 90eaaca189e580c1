/**
 * The verb {@code suggest} to files: suggestions enter, a {@link
 * org.centreline.report.suggest.SuggestReport} leaves, with which to begin.
 */
package org.centreline.report.suggest;
