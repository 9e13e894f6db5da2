/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.rules.UnusedSuppression;
import org.ridgeline.core.topology.Suppression;

/** A suppression that hides nothing goes. */
final class SuppressionFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        return situation.translation().topology().suppressions().stream().filter(suppression -> isAbout(situation, finding, suppression))
                .map(suppression -> SuppressionFix.of(suppression, situation.name(suppression.element())));
    }

    private static boolean isAbout(Situation situation, Finding finding, Suppression suppression) {
        Finding its = UnusedSuppression.of(situation.translation().index(), List.of(suppression)).getFirst();
        return its.subject().equals(finding.subject()) && its.message().equals(finding.message());
    }
}
