/**
 * What is new since an earlier pack. Enters: the files of that pack as they lie there ({@link
 * org.centreline.project.since.EarlierFiles}) and a project that is worked out. Leaves: {@link
 * org.centreline.project.since.Since}, which pages, the summary and the screen tell. Begin there.
 */
package org.centreline.project.since;
