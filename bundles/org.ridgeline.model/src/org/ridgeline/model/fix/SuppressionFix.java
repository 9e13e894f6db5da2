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

    @Override
    public void apply(Platform platform) {
        platform.getSuppressions().removeIf(each -> each.getRule().equals(suppression.rule())
                && each.getElement().getId().equals(suppression.element().value()));
    }

    @Override
    public boolean fitsAll() {
        return true;
    }
}
