/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.firmware.readback.ReadTarget;

/**
 * Takes in the named components of an IORT (DEN0049, 3.1.1.1). One with single mappings is a device with streams of its own; one with
 * ranges is a bus whose devices bring input IDs, of 32 bits, as the management complex of a Layerscape.
 */
final class ComponentImport {

    private final TablePlatform platform;
    private final LinuxIort linux;
    private final Set<String> paths = new HashSet<>();

    ComponentImport(LinuxIort linux, TablePlatform platform) {
        this.platform = platform;
        this.linux = linux;
    }

    void add(IortNode node, NamedComponent component) {
        String path = component.path();
        if (!paths.add(path)) {
            platform.tell(node, "another node names " + path + ": Linux looks at the first, this one is left out");
            return;
        }
        if (path.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            platform.tell(node, "its path holds characters that no path has: left out");
            return;
        }
        boolean bus = node.mappings().stream().anyMatch(mapping -> !mapping.single());
        String name = platform.names().name(lastSegment(path));
        PlatformDevice device = new PlatformDevice(platform.names().id(name), name, List.of(), List.of(), List.of(), path,
                component.memory().cacheCoherent() == 1, addressBits(node, component), VirtioTransport.NONE, false, Optional.empty(), bus);
        platform.add(device);
        if (component.flags() != 0) {
            platform.tell(node, "flags of stalls and substreams are left out");
        }
        if (bus) {
            drawBus(device.id(), node);
        } else {
            draw(device.id(), path);
        }
    }

    private int addressBits(IortNode node, NamedComponent component) {
        int bits = component.memoryAddressLimit();
        if (bits < 1 || bits > 64) {
            platform.tell(node, "an address limit of " + bits + " bits is left out");
            return 64;
        }
        return bits;
    }

    private void draw(ElementId device, String path) {
        for (LookUp answer : linux.streams(path)) {
            if (answer instanceof LookUp.Found found) {
                platform.find(found.target())
                        .ifPresent(iommu -> platform.dma(device, iommu, OptionalLong.empty(), OptionalLong.empty(), found.id()));
            }
        }
        if (linux.deviceId(path) instanceof LookUp.Found found) {
            platform.find(found.target())
                    .ifPresent(its -> platform.msi(device, its, OptionalLong.empty(), OptionalLong.empty(), found.id()));
        }
    }

    private void drawBus(ElementId device, IortNode node) {
        for (IdMapping mapping : node.mappings()) {
            if (mapping.single() || mapping.lastInput() > 0xffffffffL) {
                platform.tell(node, "a single mapping beside ranges, or a range past the end of the ID space, is left out");
            }
        }
        for (IortGoal goal : IortGoal.values()) {
            Map<ReadTarget, List<IdRun>> runs = new LinkedHashMap<>();
            linux.walk().followIds(node, goal, (run, target) -> runs.computeIfAbsent(target, key -> new ArrayList<>()).add(run));
            runs.forEach((target, found) -> platform.find(target)
                    .ifPresent(to -> IdRun.merged(found).forEach(run -> draw(device, to, goal, run))));
        }
    }

    private void draw(ElementId device, ElementId target, IortGoal goal, IdRun run) {
        if (goal == IortGoal.IOMMU) {
            platform.dma(device, target, OptionalLong.of(run.first()), OptionalLong.of(run.size()), run.output());
        } else {
            platform.msi(device, target, OptionalLong.of(run.first()), OptionalLong.of(run.size()), run.output());
        }
    }

    private static String lastSegment(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        String bare = last.replace("\\", "");
        return bare.isEmpty() ? "device" : bare;
    }
}
