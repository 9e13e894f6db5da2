/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.Topology;

/**
 * Takes in root complexes whose single mapping (DEN0049, table 4) makes one of all their requester IDs: a host bridge whose masks are 0, as
 * a device tree says the same, looks up the requester ID 0 for every function.
 */
final class SingleMappings {

    private static final int ALL_ONE = 0;
    /** Each costs as much as 65,536 ranges; no machine has that many segments without isolation. */
    private static final int MOST_SEGMENTS = 16;

    private final Optional<LinuxIort> linux;
    private final TablePlatform platform;
    private final Set<Integer> drawn = new HashSet<>();
    private final Set<Integer> streams = new HashSet<>();
    private final Set<Integer> deviceIds = new HashSet<>();

    SingleMappings(Optional<LinuxIort> linux, TablePlatform platform) {
        this.linux = linux;
        this.platform = platform;
    }

    /** Whether all requester IDs of a segment have one stream ID; known once it was drawn. */
    boolean hasStream(int segment) {
        return streams.contains(segment);
    }

    /** Draws what a single mapping says of a host bridge; answers whether that is one stream ID for all. */
    boolean draw(BridgeImport bridge) {
        int segment = bridge.segment();
        boolean single = linux.filter(iort -> iort.isSingle(segment)).isPresent();
        if (single && drawn.size() == MOST_SEGMENTS) {
            platform.tell(place(segment), "a single mapping makes one of all requester IDs, as in more segments than " + MOST_SEGMENTS
                    + ": left out");
        } else if (single) {
            drawn.add(segment);
            PciAddress any = new PciAddress(segment, Rid.MIN);
            OptionalLong first = OptionalLong.of(Rid.MIN.value());
            OptionalLong one = OptionalLong.of(1);
            if (linux.get().stream(any) instanceof LookUp.Found stream) {
                target(stream).ifPresent(iommu -> {
                    platform.dma(bridge.id(), iommu, first, one, stream.id());
                    streams.add(segment);
                });
            }
            if (linux.get().deviceId(any) instanceof LookUp.Found deviceId) {
                target(deviceId).ifPresent(its -> {
                    platform.msi(bridge.id(), its, first, one, deviceId.id());
                    deviceIds.add(segment);
                });
            }
            platform.tell(place(segment), "a single mapping makes one of all requester IDs: it is drawn as a mask of 0");
        }
        return hasStream(segment);
    }

    private static String place(int segment) {
        return "IORT: PCI segment " + segment;
    }

    private Optional<ElementId> target(LookUp.Found found) {
        return platform.find(found.target());
    }

    /** The topology, with the masks of what was drawn. */
    Topology masked(Topology drawn) {
        if (streams.isEmpty() && deviceIds.isEmpty()) {
            return drawn;
        }
        List<PciHostBridge> bridges = drawn.hostBridges().stream().map(this::masked).toList();
        return new Topology(drawn.name(), drawn.compatible(), drawn.target(), drawn.numbering(), drawn.firmware(), drawn.oem(), bridges,
                drawn.platformDevices(), drawn.mmioIommus(), drawn.msiControllers(), drawn.interruptControllers(), drawn.reservedRegions(),
                drawn.dmaMappings(), drawn.msiMappings());
    }

    private PciHostBridge masked(PciHostBridge bridge) {
        return new PciHostBridge(bridge.id(), bridge.name(), bridge.segment(), bridge.buses(),
                streams.contains(bridge.segment()) ? ALL_ONE : bridge.iommuMapMask(), deviceIds.contains(bridge.segment()) ? ALL_ONE
                : bridge.msiMapMask(), bridge.hardware(), bridge.functions());
    }
}
