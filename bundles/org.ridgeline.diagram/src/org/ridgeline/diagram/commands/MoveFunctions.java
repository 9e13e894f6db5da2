/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** Moves functions on their bus or to another one. */
public final class MoveFunctions implements Consumer<Platform> {

    private final List<PciFunction> moved;
    private final List<PciFunction> bus;
    private final PciFunction successor;

    private MoveFunctions(List<PciFunction> moved, List<PciFunction> bus, PciFunction successor) {
        this.moved = List.copyOf(moved);
        this.bus = bus;
        this.successor = successor;
    }

    /** The move, if it is possible: no bridge goes behind itself. */
    public static Optional<Consumer<Platform>> possible(Platform platform, List<PciFunction> moved, PlatformElement bus, PciFunction successor) {
        if (moved.isEmpty() || moved.stream().anyMatch(function -> EcoreUtil.isAncestor(function, bus))) {
            return Optional.empty();
        }
        List<PciFunction> functions = bus instanceof PciHostBridge host ? host.getFunctions() : ((PciBridge) bus).getFunctions();
        return Optional.of(new MoveFunctions(moved, functions, successor));
    }

    @Override
    public void accept(Platform platform) {
        for (PciFunction function : moved) {
            EcoreUtil.remove(function);
            int index = successor == null ? -1 : bus.indexOf(successor);
            bus.add(index < 0 ? bus.size() : index, function);
        }
    }
}
