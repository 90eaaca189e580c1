/**
 * The bundled letters, read from their TrueType files without the desktop classes, so that text has
 * the same width and shape on every machine, with or without fonts.
 *
 * <p>A text enters, its width leaves ({@link org.centreline.plot.font.Typeface}), or the outlines
 * of its letters ({@link org.centreline.plot.font.Outlines}), or a font of some characters for a
 * page ({@link org.centreline.plot.font.FontSubset}).
 */
package org.centreline.plot.font;
