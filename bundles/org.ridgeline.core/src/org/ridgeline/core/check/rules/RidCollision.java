/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.translate.Translation;

/** Finds functions that sit at one address: the second one is never found, or QEMU refuses it. */
public final class RidCollision implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.RID_COLLISION;
    }

    @Override
    public List<Finding> check(Translation translation) {
        Map<PciAddress, Requester> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Requester requester : translation.enumeration().requesters()) {
            Requester earlier = first.putIfAbsent(requester.address(), requester);
            if (earlier != null) {
                findings.add(new Finding(id(), id().severity(), Subject.of(requester.function()), List.of(Subject.of(earlier.function())),
                        requester.name() + " and " + earlier.name() + " are both at " + requester.address()
                        + ": only one of them is ever found"));
            }
        }
        return findings;
    }
}
