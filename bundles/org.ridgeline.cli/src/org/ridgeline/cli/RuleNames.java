/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.Arrays;
import org.ridgeline.core.check.RuleId;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Rules as people name them in options. */
final class RuleNames {

    private RuleNames() {
    }

    /**
     * The rule of a name.
     *
     * @throws CommandLine.ParameterException if there is none
     */
    static RuleId required(CommandSpec command, String name) {
        String rules = String.join(", ", Arrays.stream(RuleId.values()).map(RuleId::toString).toList());
        return RuleId.named(name).orElseThrow(() -> new CommandLine.ParameterException(command.commandLine(),
                "there is no rule '" + name + "'; they are: " + rules));
    }
}
