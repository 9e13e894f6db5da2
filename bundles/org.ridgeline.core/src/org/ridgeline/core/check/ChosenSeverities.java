/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How severe the findings of each rule are for somebody.
 *
 * @param chosen the rules for which somebody chose something else than {@link RuleSeverity#DEFAULT}
 */
public record ChosenSeverities(Map<RuleId, RuleSeverity> chosen) {

    /** Keeps its own copy, without the rules left at the default. */
    public ChosenSeverities {
        Map<RuleId, RuleSeverity> copy = new EnumMap<>(RuleId.class);
        chosen.forEach((rule, severity) -> {
            if (severity != RuleSeverity.DEFAULT) {
                copy.put(rule, severity);
            }
        });
        chosen = Map.copyOf(copy);
    }

    /** What is chosen for a rule. */
    public RuleSeverity of(RuleId rule) {
        return chosen.getOrDefault(rule, RuleSeverity.DEFAULT);
    }

    /** How severe a finding is; empty if nobody wants to see it. */
    public Optional<Severity> of(Finding finding) {
        return of(finding.rule()).applyTo(finding.severity());
    }

    /** The same with another choice for one rule. */
    public ChosenSeverities with(RuleId rule, RuleSeverity severity) {
        Map<RuleId, RuleSeverity> copy = new EnumMap<>(RuleId.class);
        copy.putAll(chosen);
        copy.put(rule, severity);
        return new ChosenSeverities(copy);
    }

    /** The findings that are wanted, each as severe as it is here, errors first. */
    public List<Finding> applyTo(List<Finding> findings) {
        return findings.stream().flatMap(finding -> of(finding).map(severity -> new Finding(finding.rule(), severity, finding.subject(),
                finding.related(), finding.message())).stream()).sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
