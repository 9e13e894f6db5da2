/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.translate.Translation;

/**
 * The nodes of an IORT in their order: whatever a mapping leads to stands before it.
 *
 * @param nodes the nodes
 * @param notes what people should know, one line each
 */
record IortPlan(List<PlannedNode> nodes, List<String> notes) {

    /** Nothing at all. */
    static final IortPlan NONE = new IortPlan(List.of(), List.of());

    /** Keeps its own copies. */
    IortPlan {
        nodes = List.copyOf(nodes);
        notes = List.copyOf(notes);
    }

    /** Whether a root complex has a single mapping, because the platform's masks make one of all its requester IDs. */
    boolean hasSingleRootComplex() {
        return nodes.stream().filter(node -> node.body() instanceof RootComplex).flatMap(node -> node.mappings().stream())
                .anyMatch(PlannedMapping::single);
    }

    /** The plan of a platform that an IORT can express. */
    static IortPlan of(Translation translation, int tableRevision) {
        List<PlannedNode> nodes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (MsiController controller : translation.topology().msiControllers()) {
            if (IortTargets.isIts(controller)) {
                nodes.add(new PlannedNode(controller, ItsGroup.of(controller.itsId()), List.of(), controller.name()));
            }
        }
        nodes.addAll(new SmmuNodes(translation, notes).nodes());
        nodes.addAll(new RootComplexNodes(translation, new Occupants(translation), notes).nodes());
        nodes.addAll(new NamedComponentNodes(translation, notes).nodes());
        nodes.addAll(new MemoryRangeNodes(translation, notes).nodes(tableRevision));
        return new IortPlan(nodes, notes);
    }
}
