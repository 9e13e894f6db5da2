/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.Platform;
import org.ridgeline.model.change.FunctionMove;

/** Moves functions on their bus or to another one, so that they get the slots where they were dropped. */
public final class MoveFunctions implements Consumer<Platform> {

    private final List<PciFunction> moved;
    private final DmaSource bus;
    private final PciFunction successor;

    private MoveFunctions(List<PciFunction> moved, DmaSource bus, PciFunction successor) {
        this.moved = List.copyOf(moved);
        this.bus = bus;
        this.successor = successor;
    }

    /**
     * The move, if it is possible: there is a slot, and no bridge goes behind itself.
     *
     * @param bus       the host bridge or bridge that opens the bus
     * @param successor in front of which function they go; {@code null}: behind all
     */
    public static Optional<MoveFunctions> possible(List<PciFunction> moved, DmaSource bus, PciFunction successor) {
        if (moved.isEmpty() || moved.stream().anyMatch(function -> EcoreUtil.isAncestor(function, bus))
                || FunctionMove.before(moved.getFirst(), bus, successor).refusal().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new MoveFunctions(moved, bus, successor));
    }

    /** Functions that find no slot any more stay where they are. */
    @Override
    public void accept(Platform platform) {
        for (PciFunction function : moved) {
            FunctionMove move = FunctionMove.before(function, bus, successor);
            if (move.refusal().isEmpty()) {
                move.apply();
            }
        }
    }
}
