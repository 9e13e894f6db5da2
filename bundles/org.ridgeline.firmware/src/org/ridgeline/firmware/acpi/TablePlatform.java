/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.imported.FreshNames;
import org.ridgeline.core.imported.Remarks;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.firmware.readback.ReadTarget;

/** The platform while it is made of tables: what was found so far, and which element stands for which target of the tables. */
final class TablePlatform {

    private static final long ITS_SIZE = 0x20000;

    private final Remarks remarks;
    private final int mostMappings;
    private boolean overflowed;
    private final FreshNames names = new FreshNames();
    private final Map<ReadTarget, ElementId> targets = new LinkedHashMap<>();
    private final Map<ElementId, MmioIommu> mmioIommus = new LinkedHashMap<>();
    private final SortedSet<PciAddress> pciIommus = new TreeSet<>();
    private final List<MsiController> msiControllers = new ArrayList<>();
    private final List<PlatformDevice> devices = new ArrayList<>();
    private final List<ReservedMemoryRegion> regions = new ArrayList<>();
    private final List<DmaMapping> dmaMappings = new ArrayList<>();
    private final List<MsiMapping> msiMappings = new ArrayList<>();

    /**
     * An empty platform.
     *
     * @param remarks      takes what is left out
     * @param mostMappings how many mappings of each kind are drawn at most
     */
    TablePlatform(Remarks remarks, int mostMappings) {
        this.remarks = remarks;
        this.mostMappings = mostMappings;
    }

    int mostMappings() {
        return mostMappings;
    }

    /** Whether there were more mappings than that: then the platform is not what the tables say. */
    boolean hasOverflowed() {
        return overflowed;
    }

    FreshNames names() {
        return names;
    }

    /** Tells of something that is left out. */
    void tell(String place, String what) {
        remarks.add(place, what);
    }

    void tell(IortNode node, String what) {
        tell(place(node), what);
    }

    static String place(IortNode node) {
        return "IORT @0x" + Integer.toHexString(node.offset());
    }

    /** The element that a table means. */
    Optional<ElementId> find(ReadTarget target) {
        return Optional.ofNullable(targets.get(target));
    }

    void add(ReadTarget target, MmioIommu iommu) {
        targets.put(target, iommu.id());
        mmioIommus.put(iommu.id(), iommu);
    }

    void add(ReadTarget.Pci target, ElementId iommu) {
        targets.put(target, iommu);
    }

    /** Notes where a PCI function is that is an IOMMU; whoever makes host bridges makes it. */
    void addPciIommu(PciAddress address) {
        pciIommus.add(address);
    }

    /** Where IOMMUs are that are PCI functions. */
    SortedSet<PciAddress> pciIommus() {
        return pciIommus;
    }

    /** An ITS of that id, the same one each time; tables do not say where it is. */
    ElementId its(long itsId) {
        ReadTarget target = new ReadTarget.Its(itsId);
        ElementId known = targets.get(target);
        if (known != null) {
            return known;
        }
        String name = names.name("its" + itsId);
        // Each needs an address of its own to be told apart in a device tree.
        RegisterWindow window = new RegisterWindow(msiControllers.size() * ITS_SIZE, ITS_SIZE);
        MsiController its = new MsiController(names.id(name), name, MsiControllerKind.ITS, List.of(), List.of(window), itsId, 32, 1);
        tell("IORT: ITS " + itsId, "the table does not say where it is: set its register address before a device tree is exported");
        msiControllers.add(its);
        targets.put(target, its.id());
        return its.id();
    }

    void add(PlatformDevice device) {
        devices.add(device);
    }

    void add(ReservedMemoryRegion region) {
        regions.add(region);
    }

    /** Draws a mapping of IDs to streams; without input it is the source's own stream. */
    void dma(ElementId source, ElementId iommu, OptionalLong input, OptionalLong count, long output) {
        if (dmaMappings.size() == mostMappings) {
            overflowed = true;
            return;
        }
        dmaMappings.add(new DmaMapping(names.idOfText("dma-" + source + "-" + iommu), "", source, Optional.of(iommu), input, count,
                List.of(output)));
    }

    /** Draws a mapping of IDs to device IDs; without input it is the source's own device ID. */
    void msi(ElementId source, ElementId controller, OptionalLong input, OptionalLong count, long output) {
        if (msiMappings.size() == mostMappings) {
            overflowed = true;
            return;
        }
        msiMappings.add(new MsiMapping(names.idOfText("msi-" + source + "-" + controller), "", source, controller, input, count,
                OptionalLong.of(output)));
    }

    List<MmioIommu> mmioIommus() {
        return List.copyOf(mmioIommus.values());
    }

    List<MsiController> msiControllers() {
        return msiControllers;
    }

    List<PlatformDevice> devices() {
        return devices;
    }

    List<ReservedMemoryRegion> regions() {
        return regions;
    }

    List<DmaMapping> dmaMappings() {
        return dmaMappings;
    }

    List<MsiMapping> msiMappings() {
        return msiMappings;
    }
}
