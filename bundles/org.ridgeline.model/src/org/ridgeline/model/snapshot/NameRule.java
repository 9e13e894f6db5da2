/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.Optional;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformPackage;

/** Everything that firmware and messages speak of has a name; a mapping is known by its ends. */
final class NameRule {
    private NameRule() {
    }

    /** What is wrong with the element if that is its name. */
    static Optional<Gap> gapOf(PlatformElement element, String name) {
        boolean mapping = element instanceof DmaMapping || element instanceof MsiMapping;
        return mapping || name != null && !name.isEmpty() ? Optional.empty()
                : Optional.of(new Gap(element, PlatformPackage.Literals.PLATFORM_ELEMENT__NAME, ElementText.of(element) + " needs a name"));
    }
}
