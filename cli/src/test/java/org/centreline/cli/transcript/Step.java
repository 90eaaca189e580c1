package org.centreline.cli.transcript;

import java.util.List;
import java.util.Map;

/**
 * One command of a transcript.
 *
 * @param command as typed
 * @param environment the variables that are set
 * @param screen the character set of the screen; empty where output is piped
 * @param stdin what standard input holds
 * @param expected exit code, streams and files written, by the heading of their block; filled while
 *     the transcript is read
 * @param numbers where the command and each line of what is expected stand in the transcript
 */
record Step(
    String command,
    Map<String, String> environment,
    String screen,
    String stdin,
    Map<String, String> expected,
    List<Integer> numbers) {}
