/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.Platform;
import org.ridgeline.model.change.ElementRemoval;

/**
 * Removes elements.
 *
 * @param label    what that means
 * @param fitsAll  whether it needs no decision
 * @param elements the elements
 */
record RemovalFix(String label, boolean fitsAll, List<ElementId> elements) implements QuickFix {

    /** Keeps its own copy of the list. */
    RemovalFix {
        elements = List.copyOf(elements);
    }

    @Override
    public void apply(Platform platform) {
        ElementRemoval.remove(platform, elements.stream().map(id -> DrawnElement.find(platform, id)).toList());
    }
}
