/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptRoute;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/**
 * Takes in the {@code interrupt-map} of a host bridge, if all its rows lead from the pins of slots to the platform's interrupt controller.
 */
final class InterruptMapImport {

    private static final int CHILD_CELLS = 4;
    private static final int MOST_ROUTES = 128;

    private final ImportContext context;
    private final InterruptImport interrupts;
    private final Optional<NodePath> parentNode;
    private final Optional<InterruptController> parent;

    /**
     * Where pins end.
     *
     * @param routes the rows
     * @param slots  how many slots they tell apart, a power of two up to 32
     */
    record Routes(List<InterruptRoute> routes, int slots) {

        /** Nothing is known. */
        static final Routes NONE = new Routes(List.of(), 32);
    }

    InterruptMapImport(ImportContext context, InterruptImport interrupts, Optional<NodePath> parentNode,
            Optional<InterruptController> parent) {
        this.context = context;
        this.interrupts = interrupts;
        this.parentNode = parentNode;
        this.parent = parent;
    }

    /** The routes of a host bridge. */
    Routes of(NodePath host) {
        Optional<Value> map = host.node().value("interrupt-map");
        if (map.isEmpty()) {
            return Routes.NONE;
        }
        Optional<Routes> routes = parent.isPresent() ? routes(host.node(), map.get()) : Optional.empty();
        if (routes.isEmpty()) {
            context.remarks().add(host, "interrupt-map",
                    "it is more than pins of slots that end at the platform's interrupt controller: left out");
        }
        return routes.orElse(Routes.NONE);
    }

    private Optional<Routes> routes(Node host, Value map) {
        Value mask = host.value("interrupt-map-mask").orElse(Value.EMPTY);
        int slots = mask.cellCount() == CHILD_CELLS ? (mask.cell(0) >>> 11) + 1 : 0;
        boolean plain = slots >= 1 && slots <= 32 && Integer.bitCount(slots) == 1 && mask.cell(0) == slots - 1 << 11 && mask.cell(1) == 0
                && mask.cell(2) == 0
                && mask.cell(3) == 7;
        int parentCells = parentNode.get().node().cell("#address-cells").orElse(0);
        int stride = CHILD_CELLS + 1 + parentCells + parent.get().interruptCells();
        if (!plain || parentCells < 0 || parentCells > 2 || map.cellCount() % stride != 0 || map.cellCount() / stride > MOST_ROUTES) {
            return Optional.empty();
        }
        Set<InterruptRoute> routes = new LinkedHashSet<>();
        for (int row = 0; row < map.cellCount(); row += stride) {
            int slot = map.cell(row) >>> 11;
            int pin = map.cell(row + 3);
            OptionalLong vector = interrupts.exact(map, row + CHILD_CELLS + 1 + parentCells, false);
            if (map.cell(row) != slot << 11 || slot >= slots || pin < 1 || pin > 4 || vector.isEmpty()
                    || !leadsToParent(map.cell(row + CHILD_CELLS))) {
                return Optional.empty();
            }
            routes.add(new InterruptRoute(slot, pin, vector.getAsLong()));
        }
        return Optional.of(new Routes(new ArrayList<>(routes), slots));
    }

    private boolean leadsToParent(int phandle) {
        return context.tree().byPhandle(phandle).map(node -> node.node() == parentNode.get().node()).orElse(false);
    }
}
