/**
 * A pack as slides: the {@link org.centreline.project.standing.Standing} of each measure enters, a
 * {@link org.centreline.report.slides.Deck} leaves: the summary, one slide a measure or a few of
 * its sites, what followed the changes, and how all of it was made.
 *
 * <p>Slides show what the pages of the pack show, and no more. Begin with {@link
 * org.centreline.project.slides.PackSlides}.
 */
package org.centreline.project.slides;
