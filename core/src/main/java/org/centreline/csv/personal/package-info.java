/**
 * Which columns may tell one person from another: headings and cells enter, a warning or a refusal
 * leaves that quotes none of them.
 *
 * <p>Begin with {@link org.centreline.csv.personal.PersonalColumns}.
 */
package org.centreline.csv.personal;
