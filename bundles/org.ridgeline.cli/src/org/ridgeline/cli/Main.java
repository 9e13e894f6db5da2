/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the {@code ridgeline} command starts. */
public final class Main {

    private Main() {
    }

    /** Runs one command and exits with its status: 0 fine, 1 findings with errors, 2 unusable input or arguments, 3 internal error. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        System.exit(out.checkError() && status == ExitStatus.OK ? ExitStatus.UNUSABLE : status);
    }

    /** Runs one command with the given streams and answers its exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new RidgelineCommand());
        command.setOut(out).setErr(err);
        command.setUsageHelpAutoWidth(true).setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false);
        command.setParameterExceptionHandler((e, ignored) -> {
            err.println("ridgeline: " + e.getMessage());
            err.println("Try 'ridgeline " + (e.getCommandLine().getParent() == null ? "" : e.getCommandLine().getCommandName() + " ") + "--help'.");
            err.flush();
            return ExitStatus.UNUSABLE;
        });
        command.setExecutionExceptionHandler((e, ignored, parsed) -> report(e, err));
        try {
            return command.execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int report(Exception e, PrintWriter err) {
        if (e instanceof UnusableInputException unusable) {
            unusable.lines().forEach(err::println);
            return ExitStatus.UNUSABLE;
        }
        err.println("ridgeline: internal error, please report: " + e);
        if (System.getenv("RIDGELINE_TRACE") != null) {
            e.printStackTrace(err);
        } else {
            err.println("Set RIDGELINE_TRACE=1 for the place in the code.");
        }
        return ExitStatus.INTERNAL;
    }
}
