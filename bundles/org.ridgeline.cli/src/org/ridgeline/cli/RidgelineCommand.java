/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it says what there is. */
@Command(name = "ridgeline", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Requester IDs, stream IDs, and the device tree and ACPI tables that describe them.",
        footer = {"", "Exit status: 0 fine (warnings allowed); 1 a finding is an error; 2 unusable input or arguments; 3 internal error."})
final class RidgelineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(),
                "which command? export, check, translate, explain, import, convert, diff, fix, render or ide");
    }
}
