/**
 * Every column, looked at without being asked for: a file enters; what each column holds leaves,
 * nothing of those that may identify people.
 *
 * <p>Begin with {@link org.centreline.csv.survey.FileSurvey}.
 */
package org.centreline.csv.survey;
