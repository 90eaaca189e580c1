/**
 * Slides that can be shown and edited (PresentationML, ECMA-376): sentences, pictures, tables and
 * notes enter, the bytes of a deck leave, the same for the same slides.
 *
 * <p>What stands on the slides of a verb is said in the room of the verb; here everything gets its
 * place and its size, so that no text runs out. Begin with {@link
 * org.centreline.report.slides.Deck}.
 */
package org.centreline.report.slides;
