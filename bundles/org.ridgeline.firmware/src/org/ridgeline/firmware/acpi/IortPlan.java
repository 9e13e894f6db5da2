/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.translate.Translation;

/** The nodes of an IORT in their order: whatever a mapping leads to stands before it. */
final class IortPlan {

    private final List<PlannedNode> nodes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    IortPlan(Translation translation, int tableRevision) {
        for (MsiController controller : translation.topology().msiControllers()) {
            if (IortTargets.isIts(controller)) {
                nodes.add(new PlannedNode(controller, ItsGroup.of(controller.itsId()), List.of(), controller.name()));
            }
        }
        nodes.addAll(new SmmuNodes(translation).nodes());
        nodes.addAll(new RootComplexNodes(translation, new Occupants(translation)).nodes());
        nodes.addAll(new NamedComponentNodes(translation, notes).nodes());
        nodes.addAll(new MemoryRangeNodes(translation, notes).nodes(tableRevision));
    }

    List<PlannedNode> nodes() {
        return nodes;
    }

    /** What people should know, one line each. */
    List<String> notes() {
        return notes;
    }
}
