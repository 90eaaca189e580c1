package org.centreline.plot;

/** Something on a picture. Later marks are painted over earlier ones. */
public sealed interface Mark permits Rectangle, Trace, Text, Group, Panel {}
