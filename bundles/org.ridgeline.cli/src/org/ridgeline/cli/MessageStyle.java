/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Whether messages are coloured: only on a terminal. Java knows whether the results go to one, but not the messages, which may go to a log
 * all the same.
 */
final class MessageStyle {

    private static final Path ERROR_OUTPUT = Path.of("/proc/self/fd/2");

    private MessageStyle() {
    }

    /** Colours for the error output; none where it is not known to be a terminal. */
    static Ansi ofMessages() {
        return Ansi.AUTO.enabled() && isTerminal() ? Ansi.ON : Ansi.OFF;
    }

    private static boolean isTerminal() {
        try {
            Path device = Files.readSymbolicLink(ERROR_OUTPUT);
            return device.startsWith("/dev/pts") || device.startsWith("/dev") && device.getFileName().toString().startsWith("tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
