/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.Translation;

/** Finds functions some of whose requester IDs are translated and others not, or elsewhere: an operating system then drops them all. */
public final class PartialAliasCoverage implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.PARTIAL_ALIAS_COVERAGE;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        for (EnumeratedFunction function : translation.enumeration().functions()) {
            if (!function.discovered()) {
                continue;
            }
            List<AliasStream> answers = translation.streams(function);
            Optional<AliasStream> other = answers.stream().filter(answer -> !sameTarget(answer, answers.getFirst())).findFirst();
            other.ifPresent(answer ->
                    findings.add(new Finding(id(), Subject.of(function.function()), message(function, answers.getFirst(), answer))));
        }
        return findings;
    }

    private static boolean sameTarget(AliasStream one, AliasStream other) {
        return one.range().map(range -> range.iommu().id()).equals(other.range().map(range -> range.iommu().id()));
    }

    private static String message(EnumeratedFunction function, AliasStream own, AliasStream alias) {
        return "its requests carry requester ID " + own.alias().rid() + " (" + target(own) + ") and " + alias.alias().rid() + " ("
                + target(alias)
                + "): the kernel drops both and " + function.name() + " bypasses";
    }

    private static String target(AliasStream answer) {
        return answer.range().map(range -> "translated by " + range.iommu().name()).orElse("not translated");
    }
}
