/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.core.translate.WiredDeviceId;

/**
 * The devices that are no PCI functions. Linux takes their mappings by number and wants each to be a single mapping; it stops at the first
 * that leads to no SMMU, so those that do come first.
 */
final class NamedComponentNodes {

    private static final Pattern FULL_PATH = Pattern.compile("\\\\[A-Z_][A-Z0-9_]{3}(\\.[A-Z_][A-Z0-9_]{3})*");

    private final Translation translation;
    private final List<String> notes;

    NamedComponentNodes(Translation translation, List<String> notes) {
        this.translation = translation;
        this.notes = notes;
    }

    List<PlannedNode> nodes() {
        List<PlannedNode> nodes = new ArrayList<>();
        for (PlatformDevice device : translation.topology().platformDevices()) {
            List<PlannedMapping> mappings = mappings(device);
            if (mappings.isEmpty()) {
                continue;
            }
            if (device.acpiPath().isEmpty()) {
                notes.add(device.name() + " is left out of the IORT: it names a device by its ACPI path, which is not given");
                continue;
            }
            if (!FULL_PATH.matcher(device.acpiPath()).matches()) {
                notes.add(device.name() + ": Linux finds no device " + device.acpiPath()
                        + ": it compares full paths of names with four characters, such as \\_SB_.DEV0");
            }
            nodes.add(new PlannedNode(device, new NamedComponent(0, device.coherent() ? MemoryAccess.COHERENT : MemoryAccess.NON_COHERENT,
                    device.addressBits(), device.acpiPath()), mappings, device.name()));
        }
        return nodes;
    }

    private List<PlannedMapping> mappings(PlatformDevice device) {
        List<PlannedMapping> mappings = new ArrayList<>();
        for (PlatformStreams streams : translation.platformStreams()) {
            if (!streams.device().id().equals(device.id()) || !IortTargets.isSmmu(streams.iommu())) {
                continue;
            }
            if (streams.isMapped()) {
                mappings.add(mapped(streams.mapping(), streams.count(), streams.first().value(), streams.iommu(), device));
            } else {
                for (long i = 0; i < streams.count(); i++) {
                    mappings.add(PlannedMapping.single(streams.first().plus(i).value(), streams.iommu(),
                            device.name() + " to " + streams.iommu().name()));
                }
            }
        }
        // Behind an SMMU the device ID follows from the first stream.
        if (mappings.isEmpty()) {
            for (WiredDeviceId id : translation.wiredDeviceIds()) {
                if (id.sender().id().equals(device.id()) && IortTargets.isIts(id.controller()) && id.isMapped()) {
                    mappings.add(mapped(id.mapping(), id.mapping().count().orElse(1), id.device().value(), id.controller(), device));
                } else if (id.sender().id().equals(device.id()) && IortTargets.isIts(id.controller())) {
                    mappings.add(PlannedMapping.single(id.device().value(), id.controller(),
                            device.name() + ": no SMMU, straight to the ITS " + id.controller().name()));
                }
            }
        }
        return mappings;
    }

    /** What sits on a bus has input IDs; Linux looks those up when a device of the bus asks (iort_node_map_id). */
    private static PlannedMapping mapped(DrawnMapping mapping, long count, long output, Element target, PlatformDevice bus) {
        long first = mapping.inputBase().orElse(0);
        return PlannedMapping.range(first, first + count - 1, output, target, "what sits on " + bus.name() + " to " + target.name());
    }
}
