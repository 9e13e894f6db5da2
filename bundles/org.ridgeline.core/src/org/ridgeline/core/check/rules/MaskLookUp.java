/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.Topology;

/** Under which requester ID a host bridge looks its functions up: a mask that makes two of them one does so on purpose. */
final class MaskLookUp {

    private final Map<Integer, List<PciHostBridge>> bySegment;
    private final Map<Integer, Optional<PciHostBridge>> byBus = new HashMap<>();

    MaskLookUp(Topology topology) {
        bySegment = topology.hostBridges().stream().collect(Collectors.groupingBy(PciHostBridge::segment));
    }

    /** The host bridge that has the bus of an address. */
    Optional<PciHostBridge> hostBridge(PciAddress address) {
        int bus = address.rid().bus();
        return byBus.computeIfAbsent(address.segment() << 8 | bus, key -> bySegment.getOrDefault(address.segment(), List.of()).stream()
                .filter(bridge -> bridge.buses().contains(bus)).findFirst());
    }

    /** The requester ID that is looked up for an address on the side that {@code mask} is of. */
    Rid lookedUp(PciAddress address, Function<PciHostBridge, Integer> mask) {
        return new Rid(address.rid().value() & hostBridge(address).map(mask).orElse(PciHostBridge.NO_MASK));
    }
}
