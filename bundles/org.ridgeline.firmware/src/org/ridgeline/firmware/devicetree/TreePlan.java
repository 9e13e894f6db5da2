/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.core.translate.WiredDeviceId;

/** What all nodes of a tree have to know of the whole. */
final class TreePlan {

    private final Translation translation;
    private final References references;
    private final SortedMap<Integer, SegmentHost> hosts;
    /** More entries of one requester ID each than any map has with sense. */
    private static final long MOST_SINGLE_IDS = 1024;

    private final boolean counted;

    /** How many requester IDs are mapped to an IOMMU. */
    private final Map<ElementId, Long> mapTargets = new HashMap<>();
    private final Map<ElementId, WiredDeviceId> wired = new HashMap<>();
    private final Map<ElementId, List<WiredDeviceId>> mapped = new HashMap<>();
    private final Map<ElementId, List<PlatformStreams>> streams = new HashMap<>();

    /**
     * The plan of a tree.
     *
     * @throws IllegalArgumentException if an IOMMU that somebody is translated by has no place in a device tree
     */
    TreePlan(Translation translation, References references) {
        this.translation = translation;
        this.references = references;
        this.counted = KernelRules.of(translation) == KernelRules.FROM_7_2;
        this.hosts = SegmentHost.of(translation.topology());
        translation.segments().values()
                .forEach(segment -> segment.dma().drawn().ranges().forEach(range -> addTarget(range.iommu(), range.input().size())));
        for (PlatformStreams some : translation.platformStreams()) {
            requireNode(some.iommu());
            streams.computeIfAbsent(some.device().id(), device -> new ArrayList<>()).add(some);
        }
        translation.wiredDeviceIds().forEach(device -> {
            if (!device.isMapped()) {
                wired.putIfAbsent(device.sender().id(), device);
            } else {
                mapped.computeIfAbsent(device.sender().id(), id -> new ArrayList<>()).add(device);
            }
        });
    }

    private void addTarget(Iommu iommu, long ids) {
        if (mapTargets.merge(iommu.id(), ids, Long::sum) == ids) {
            requireNode(iommu);
        }
    }

    private void requireNode(Iommu iommu) {
        if (iommu instanceof PciIommu pci && (pci.kind() == PciIommuKind.AMD
                || !translation.enumeration().find(pci.id()).map(EnumeratedFunction::discovered).orElse(false))) {
            throw new IllegalArgumentException("a device tree has no node for the IOMMU " + iommu.name());
        }
    }

    Translation translation() {
        return translation;
    }

    References references() {
        return references;
    }

    /** The host bridge nodes, one for each segment. */
    SortedMap<Integer, SegmentHost> hosts() {
        return hosts;
    }

    /** Where wired interrupts end: the first interrupt controller. */
    Optional<InterruptController> interruptParent() {
        return translation.topology().interruptControllers().stream().findFirst();
    }

    /**
     * What {@code #iommu-cells} is: kernels agree about the cells of an iommu-map only where it is 1, or where it is 2 and each entry has
     * one cell and one requester ID.
     */
    int specifierCells(Iommu iommu) {
        return isMapTarget(iommu) && mapTargets.get(iommu.id()) > MOST_SINGLE_IDS ? 1 : iommu.specifierCells();
    }

    /** What stands for a stream ID in a map: its first cell, or all that its IOMMU asks for where kernels count them. */
    List<Long> specifier(Iommu iommu, StreamId stream) {
        List<Long> cells = new ArrayList<>(List.of(stream.value()));
        for (int i = 1; counted && i < specifierCells(iommu); i++) {
            cells.add(i <= stream.further().size() ? stream.further().get(i - 1) : 0);
        }
        return cells;
    }

    /** What stands for a device ID in a map: one cell, or none where kernels count the cells of a controller that takes none. */
    List<Long> specifier(MsiController controller, DeviceId device) {
        return counted && !controller.takesDeviceIds() ? List.of() : List.of(device.value());
    }

    /** Whether kernels count the cells of maps, so that an entry towards an IOMMU that asks for several holds one ID. */
    boolean isCounted() {
        return counted;
    }

    /** Whether a map leads to the IOMMU. */
    boolean isMapTarget(Iommu iommu) {
        return mapTargets.containsKey(iommu.id());
    }

    /** The streams of a platform device, in drawing order. */
    List<PlatformStreams> streams(PlatformDevice device) {
        return streams.getOrDefault(device.id(), List.of());
    }

    /** The device IDs of what sits on a bus that is no PCI bus. */
    List<WiredDeviceId> mappedDeviceIds(PlatformDevice bus) {
        return mapped.getOrDefault(bus.id(), List.of());
    }

    /** The device ID that a device or IOMMU outside of PCI sends with its messages. */
    Optional<WiredDeviceId> deviceId(Element sender) {
        return Optional.ofNullable(wired.get(sender.id()));
    }
}
