/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.Suppression;

/**
 * Accepts what a rule finds at an element; one that is accepted already keeps its reason.
 *
 * @param label   what that means
 * @param rule    the rule
 * @param element the element
 * @param reason  why, one line
 */
record AddedSuppression(String label, RuleId rule, ElementId element, String reason) implements QuickFix {

    @Override
    public void apply(Platform platform) {
        Suppression suppression = PlatformFactory.eINSTANCE.createSuppression();
        suppression.setRule(rule.toString());
        suppression.setElement(DrawnElement.find(platform, element));
        suppression.setReason(reason);
        if (platform.getSuppressions().stream().noneMatch(each -> suppression.getRule().equals(each.getRule())
                && suppression.getElement().equals(each.getElement()))) {
            platform.getSuppressions().add(suppression);
        }
    }

    @Override
    public boolean fitsAll() {
        return false;
    }
}
