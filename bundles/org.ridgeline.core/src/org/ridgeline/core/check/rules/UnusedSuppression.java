/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.Collection;
import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.Suppression;

/** Tells of suppressions that hide nothing, so that none is left to hide a mistake that somebody makes later. */
public final class UnusedSuppression {

    private UnusedSuppression() {
    }

    /** A finding for each suppression that hides nothing. */
    public static List<Finding> of(ElementIndex index, Collection<Suppression> unused) {
        return unused.stream().map(suppression -> new Finding(RuleId.UNUSED_SUPPRESSION, Subject.of(index.get(suppression.element())),
                "the suppression of " + suppression.rule() + " hides nothing: the rule finds nothing here; take it out of the file"))
                .toList();
    }
}
