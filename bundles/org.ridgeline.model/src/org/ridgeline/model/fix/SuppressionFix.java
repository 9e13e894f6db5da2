/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import org.ridgeline.core.topology.Suppression;
import org.ridgeline.model.Platform;

/**
 * Takes out a suppression, and others of the same rule at the same element.
 *
 * @param label       what that means
 * @param suppression the suppression
 */
record SuppressionFix(String label, Suppression suppression) implements QuickFix {

    /** Takes out a suppression at an element that people call by that name. */
    static SuppressionFix of(Suppression suppression, String name) {
        return new SuppressionFix("Take out the suppression of " + suppression.rule() + " at " + name, suppression);
    }

    @Override
    public void apply(Platform platform) {
        platform.getSuppressions().removeIf(each -> suppression.rule().equals(each.getRule())
                && each.getElement() != null && suppression.element().value().equals(each.getElement().getId()));
    }

    @Override
    public boolean fitsAll() {
        return true;
    }
}
