/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ridgeline.core.check.ChosenSeverities;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.RuleSeverity;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How severe the findings of a rule are for whoever asks. */
final class SeverityOption {

    @Option(names = "--severity", paramLabel = "RULE=SEVERITY",
            description = "take what RULE finds for error, warning or info, or ignore it; once for each rule")
    private Map<String, String> named = new LinkedHashMap<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * What was chosen.
     *
     * @throws CommandLine.ParameterException if there is no such rule or severity
     */
    ChosenSeverities chosen() {
        Map<RuleId, RuleSeverity> chosen = new EnumMap<>(RuleId.class);
        named.forEach((rule, severity) -> chosen.put(RuleNames.required(command, rule), severity(severity)));
        return new ChosenSeverities(chosen);
    }

    private RuleSeverity severity(String name) {
        RuleSeverity severity = RuleSeverity.named(name);
        if (severity == RuleSeverity.DEFAULT && !name.equals(RuleSeverity.DEFAULT.toString())) {
            throw new CommandLine.ParameterException(command.commandLine(),
                    "there is no severity '" + name + "'; they are: error, warning, info, ignore and default");
        }
        return severity;
    }
}
