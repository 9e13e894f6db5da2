/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.firmware.readback.ReadTarget;

/** Takes in reserved memory (DEN0049, 3.1.1.5): a table names the streams that need it, a platform the devices that have those streams. */
final class MemoryRangeImport {

    /** A device has few streams; more than that is a range drawn with a broad brush. */
    private static final int MOST_FUNCTIONS = 16;

    private final Iort iort;
    private final TablePlatform platform;
    private final SegmentImport segments;

    MemoryRangeImport(Iort iort, TablePlatform platform, SegmentImport segments) {
        this.iort = iort;
        this.platform = platform;
        this.segments = segments;
    }

    void run() {
        for (IortNode node : iort.nodes()) {
            if (node.body() instanceof MemoryRange memory) {
                add(node, memory);
            }
        }
    }

    private void add(IortNode node, MemoryRange memory) {
        Set<ElementId> masters = new LinkedHashSet<>();
        node.mappings().forEach(mapping -> masters.addAll(mastersOf(node, mapping)));
        if (masters.isEmpty()) {
            platform.tell(node, "reserved memory is left out: the tables name no device that has its streams");
            return;
        }
        for (MemoryRange.Window window : memory.windows()) {
            try {
                RegisterWindow range = new RegisterWindow(window.base(), window.length());
                String name = platform.names().name("reserved" + platform.regions().size());
                platform.add(new ReservedMemoryRegion(platform.names().id(name), name, range, (memory.flags() & 1) != 0,
                        (memory.flags() & 2) != 0, List.copyOf(masters)));
            } catch (IllegalArgumentException e) {
                platform.tell(node, e.getMessage() + ": left out");
            }
        }
    }

    private List<ElementId> mastersOf(IortNode node, IdMapping mapping) {
        Optional<ElementId> iommu = iort.nodeAt(mapping.outputReference()).flatMap(MemoryRangeImport::target).flatMap(platform::find);
        if (iommu.isEmpty()) {
            return List.of();
        }
        List<ElementId> masters = new ArrayList<>();
        long last = mapping.single() ? mapping.outputBase() : mapping.lastOutput();
        for (DmaMapping drawn : platform.dmaMappings()) {
            long stream = drawn.outputCells().isEmpty() ? -1 : drawn.outputCells().getFirst();
            boolean own = !drawn.hasExplicitInput() && drawn.iommu().equals(iommu);
            if (own && mapping.outputBase() <= stream && stream <= last) {
                masters.add(drawn.source());
            }
        }
        segments.inputsOf(iommu.get(), mapping.outputBase(), last)
                .forEach((segment, inputs) -> masters.addAll(functions(node, segment, inputs)));
        return masters;
    }

    private List<ElementId> functions(IortNode node, int segment, List<RidRange> inputs) {
        List<ElementId> functions = new ArrayList<>();
        if (inputs.stream().mapToInt(RidRange::size).sum() > MOST_FUNCTIONS) {
            platform.tell(node, "reserved memory of more than " + MOST_FUNCTIONS + " PCI functions of segment " + segment
                    + ": they are left out");
            return functions;
        }
        for (RidRange range : inputs) {
            for (int rid = range.first().value(); rid <= range.last().value(); rid++) {
                PciAddress address = new PciAddress(segment, new Rid(rid));
                Optional<ElementId> function = segments.functionAt(address);
                function.ifPresent(functions::add);
                if (function.isEmpty()) {
                    platform.tell(node, "the function " + address + " is left out: the tables do not say how its bus is reached");
                }
            }
        }
        return functions;
    }

    private static Optional<ReadTarget> target(IortNode node) {
        return switch (node.body()) {
            case SmmuV3 smmu -> Optional.of(new ReadTarget.Mmio(smmu.baseAddress()));
            case SmmuV1V2 smmu -> Optional.of(new ReadTarget.Mmio(smmu.baseAddress()));
            default -> Optional.empty();
        };
    }
}
