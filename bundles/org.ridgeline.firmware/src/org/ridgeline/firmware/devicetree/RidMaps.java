/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.MappedRange;
import org.ridgeline.core.translate.MaskedTable;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/**
 * The properties of a host bridge node that say where requester IDs go: iommu-map, msi-map and their masks (dt-schema pci-iommu.yaml,
 * pci-host-bridge.yaml).
 */
final class RidMaps {

    /** The properties in their order; a tree has each of them only where there is something to say. */
    static final List<String> NAMES = List.of("iommu-map", "iommu-map-mask", "msi-map", "msi-map-mask");

    /** What stands in the place of {@code msi-map} where all messages go to a controller that tells no devices apart. */
    static final String MSI_PARENT = "msi-parent";

    private final TreePlan plan;
    private final SegmentTranslation segment;

    RidMaps(TreePlan plan, SegmentTranslation segment) {
        this.plan = plan;
        this.segment = segment;
    }

    /** Those of the four properties that the segment needs. */
    List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        add(properties, "iommu-map", segment.dma(), segment.holes(), RidMaps::iommu, this::stream);
        Optional<MsiController> parent = parent();
        if (parent.isPresent()) {
            properties.add(new Property(MSI_PARENT, Value.builder().phandle(plan.references().of(parent.get().id())).build()));
        } else {
            add(properties, "msi-map", segment.msi(), RidSet.EMPTY, RidMaps::controller, this::deviceId);
        }
        return properties;
    }

    /** Who hears all messages without telling devices apart: kernels disagree about maps towards such a controller, but not about this. */
    private Optional<MsiController> parent() {
        List<DeviceIdRange> ranges = segment.msi().effective().ranges();
        boolean all = ranges.size() == 1 && ranges.getFirst().input().equals(RidRange.ALL) && ranges.getFirst().first().value() == 0;
        return all ? Optional.of(ranges.getFirst().controller()).filter(controller -> !controller.takesDeviceIds()) : Optional.empty();
    }

    private static ElementId iommu(MappedRange<?> range) {
        return ((StreamRange) range).iommu().id();
    }

    private List<Long> stream(MappedRange<?> range, int distance) {
        StreamRange streams = (StreamRange) range;
        return plan.specifier(streams.iommu(), streams.first().plus(distance));
    }

    private List<Long> deviceId(MappedRange<?> range, int distance) {
        DeviceIdRange devices = (DeviceIdRange) range;
        return plan.specifier(devices.controller(), new DeviceId(devices.first().value() + distance));
    }

    private static ElementId controller(MappedRange<?> range) {
        return ((DeviceIdRange) range).controller().id();
    }

    private <R extends MappedRange<R>> void add(List<Property> properties, String name, MaskedTable<R> table, RidSet holes,
            Function<MappedRange<?>, ElementId> target, BiFunction<MappedRange<?>, Integer, List<Long>> specifier) {
        OptionalInt mask = table.mask();
        if (mask.isEmpty()) {
            throw new IllegalArgumentException("the host bridges of segment " + segment.segment() + " have different masks");
        }
        List<R> entries = reachable(table.drawn().ranges(), mask.getAsInt());
        if (entries.isEmpty()) {
            return;
        }
        RidNotes notes = new RidNotes(plan.translation(), segment.segment(), mask.getAsInt());
        ValueBuilder value = Value.builder();
        for (int i = 0; i < entries.size(); i++) {
            R entry = entries.get(i);
            RidRange input = entry.input();
            String note = note(notes, entries, i, holes);
            String reference = plan.references().of(target.apply(entry));
            int step = isWhole(entry) ? input.size() : 1;
            for (int from = 0; from < input.size(); from += step) {
                value.row(from == 0 ? note : null).cell(input.first().value() + from).phandle(reference);
                specifier.apply(entry, from).forEach(value::cell);
                value.cell(step);
            }
        }
        properties.add(new Property(name, value.build()));
        if (mask.getAsInt() != PciHostBridge.NO_MASK) {
            properties.add(new Property(name + "-mask", Value.ofCells(mask.getAsInt())));
        }
    }

    /** Where an IOMMU asks for two cells kernels from 7.2 on read an entry of one cell only if it has a single requester ID. */
    private boolean isWhole(MappedRange<?> range) {
        return !(range instanceof StreamRange stream) || plan.specifierCells(stream.iommu()) == 1;
    }

    /** The note of an entry: the hole before it, its devices, and for the last one a hole behind it. */
    private static <R extends MappedRange<R>> String note(RidNotes notes, List<R> entries, int index, RidSet holes) {
        RidRange input = entries.get(index).input();
        int before = index == 0 ? 0 : entries.get(index - 1).input().last().value() + 1;
        List<String> parts = new ArrayList<>();
        parts.add(notes.hole(holes, before, input.first().value() - 1));
        parts.add(notes.devices(input));
        if (index == entries.size() - 1) {
            parts.add(notes.hole(holes, input.last().value() + 1, 0xffff));
        }
        parts.removeIf(Objects::isNull);
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    /**
     * The ranges cut to begin at a requester ID that the mask lets through: Linux refuses a whole map as soon as it comes to an entry whose
     * base has a bit that the mask clears, and nothing below such an ID is ever looked up.
     */
    private static <R extends MappedRange<R>> List<R> reachable(List<R> ranges, int mask) {
        if (mask == PciHostBridge.NO_MASK) {
            return ranges;
        }
        List<R> cut = new ArrayList<>();
        for (R range : ranges) {
            int first = range.input().first().value();
            while (first <= range.input().last().value() && (first & ~mask) != 0) {
                first++;
            }
            if (first <= range.input().last().value()) {
                cut.add(range.part(RidRange.of(first, range.input().last().value())));
            }
        }
        return cut;
    }
}
