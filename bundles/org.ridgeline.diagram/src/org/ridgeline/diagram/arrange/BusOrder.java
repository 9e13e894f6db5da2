/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.arrange;

import java.util.List;
import java.util.Optional;
import org.ridgeline.model.PciFunction;

/**
 * Where a function goes on its bus when it is moved by one place.
 *
 * @param functions the functions of the bus as people see them, from the first slot to the last
 */
public record BusOrder(List<PciFunction> functions) {

    /** Keeps its own copy. */
    public BusOrder {
        functions = List.copyOf(functions);
    }

    /** Whether there is a place further on in that direction; a bus runs from top to bottom. */
    public boolean canMove(PciFunction function, Direction direction) {
        int index = functions.indexOf(function);
        return switch (direction) {
            case UP -> index > 0;
            case DOWN -> index >= 0 && index < functions.size() - 1;
            case LEFT, RIGHT -> false;
        };
    }

    /** The function that it then comes in front of; empty: it comes behind all. It can move there. */
    public Optional<PciFunction> successor(PciFunction function, Direction direction) {
        int successor = functions.indexOf(function) + (direction == Direction.UP ? -1 : 2);
        return successor < functions.size() ? Optional.of(functions.get(successor)) : Optional.empty();
    }
}
