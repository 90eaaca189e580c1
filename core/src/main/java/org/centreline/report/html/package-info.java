/**
 * What pages are built of: pictures, tables and sentences enter; one HTML text leaves that needs
 * nothing else, with its pictures and its style inside, without script and without network.
 *
 * <p>All text is escaped in {@link org.centreline.report.html.Html}. What a page says is written in
 * the room of its verb, and for packs of many measures in {@code project.page}. Begin with {@link
 * org.centreline.report.html.HtmlPage}, the frame of every page, and {@link
 * org.centreline.report.html.PicturePage}.
 */
package org.centreline.report.html;
