/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.Locale;
import org.ridgeline.core.text.OneLine;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What is said of arguments that a command does not take: one line that names the command, and where to read what it takes. */
final class UsageError {

    private UsageError() {
    }

    /** {@code ridgeline: MESSAGE; see 'ridgeline export --help'}. */
    static String text(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String called = command.getParent() == null ? "ridgeline" : "ridgeline " + command.getCommandName();
        return OneLine.of("ridgeline: " + message(e) + "; see '" + called + " --help'");
    }

    /** As the other messages are: without a label, beginning small, without a full stop. */
    private static String message(ParameterException e) {
        String text = e.getMessage().strip().replaceFirst("^Error: ", "").replaceFirst("\\.$", "");
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
