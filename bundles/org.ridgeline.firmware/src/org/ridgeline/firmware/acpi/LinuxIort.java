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
import java.util.SortedMap;
import java.util.TreeMap;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.firmware.readback.DeviceReading;
import org.ridgeline.firmware.readback.FirmwareReading;
import org.ridgeline.firmware.readback.InputTable;
import org.ridgeline.firmware.readback.ReadDevice;
import org.ridgeline.firmware.readback.ReadStream;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.SegmentReading;

/**
 * An IORT as Linux reads it (drivers/acpi/arm64/iort.c, 6.12): PCI functions start at the first root complex node of their segment, other
 * devices at the first named component of their path, and follow ID mappings, root complex to SMMU to ITS group.
 */
public final class LinuxIort {

    private final Iort iort;
    private final IortWalk walk;
    private final SortedMap<Integer, IortNode> rootComplexes = new TreeMap<>();
    private final Map<String, IortNode> components = new LinkedHashMap<>();

    /** Reads a table. */
    public LinuxIort(Iort iort) {
        this(iort, new IortWalk(iort));
    }

    LinuxIort(Iort iort, IortWalk walk) {
        this.iort = iort;
        this.walk = walk;
        for (IortNode node : iort.nodes()) {
            if (node.body() instanceof RootComplex rc && rc.segment() <= 0xffff) {
                rootComplexes.putIfAbsent((int) rc.segment(), node);
            } else if (node.body() instanceof NamedComponent component) {
                components.putIfAbsent(component.path(), node);
            }
        }
    }

    /** All that Linux finds in the table; where it would not survive the look-up, nothing is found. */
    public FirmwareReading reading() {
        Map<ReadDevice, DeviceReading> devices = new LinkedHashMap<>();
        components.forEach((path, node) -> {
            DeviceReading device = new DeviceReading(found(streams(path)), found(List.of(deviceId(path))), busTable(node, IortGoal.IOMMU),
                    busTable(node, IortGoal.MSI));
            if (!device.isEmpty()) {
                devices.put(new ReadDevice.AtPath(path), device);
            }
        });
        return new FirmwareReading(segments(), devices);
    }

    /** What it finds for PCI functions, by segment. */
    SortedMap<Integer, SegmentReading> segments() {
        SortedMap<Integer, SegmentReading> segments = new TreeMap<>();
        rootComplexes.forEach((segment, node) -> segments.put(segment, new SegmentReading(
                ReadTable.of(walk.followAll(node, IortGoal.IOMMU)), ReadTable.of(walk.followAll(node, IortGoal.MSI)))));
        return segments;
    }

    /**
     * Whether a single mapping takes every requester ID of a segment, so that {@link #stream} and {@link #deviceId} have one answer for
     * all.
     */
    boolean isSingle(int segment) {
        return rootComplexes.containsKey(segment) && walk.isSingle(rootComplexes.get(segment));
    }

    /** Follows ID mappings from node to node. */
    IortWalk walk() {
        return walk;
    }

    /** What a bus makes of the input IDs of what sits on it (iort_node_map_id). */
    private InputTable busTable(IortNode node, IortGoal goal) {
        return node.mappings().stream().allMatch(IdMapping::single) ? InputTable.EMPTY : walk.inputs(node, goal);
    }

    private static List<ReadStream> found(List<LookUp> answers) {
        return answers.stream().filter(LookUp.Found.class::isInstance).map(LookUp.Found.class::cast)
                .map(answer -> new ReadStream(answer.target(), List.of(answer.id()))).toList();
    }

    /** Which SMMU translates requests with a requester ID (iort_pci_iommu_init). */
    public LookUp stream(PciAddress address) {
        return pci(address, IortGoal.IOMMU);
    }

    /** Which ITS hears messages with a requester ID (iort_msi_map_id, iort_dev_find_its_id). */
    public LookUp deviceId(PciAddress address) {
        return pci(address, IortGoal.MSI);
    }

    private LookUp pci(PciAddress address, IortGoal goal) {
        IortNode node = rootComplexes.get(address.segment());
        return node == null ? new LookUp.Nothing(List.of()) : walk.follow(node, address.rid().value(), goal, new ArrayList<>());
    }

    /**
     * The streams of a named component up to the first mapping that leads to no SMMU (iort_nc_iommu_map); that last answer is not among
     * them, unless fatal.
     */
    public List<LookUp> streams(String path) {
        List<LookUp> streams = new ArrayList<>();
        IortNode node = components.get(path);
        for (int i = 0; node != null && i < node.mappings().size(); i++) {
            LookUp answer = component(node, i, IortGoal.IOMMU);
            if (!(answer instanceof LookUp.Nothing)) {
                streams.add(answer);
            }
            if (!(answer instanceof LookUp.Found)) {
                break;
            }
        }
        return streams;
    }

    /** The device ID of a named component: by the first mapping that leads to an ITS (iort_pmsi_get_dev_id). */
    public LookUp deviceId(String path) {
        IortNode node = components.get(path);
        for (int i = 0; node != null && i < node.mappings().size(); i++) {
            LookUp answer = component(node, i, IortGoal.MSI);
            if (!(answer instanceof LookUp.Nothing)) {
                return answer;
            }
        }
        return new LookUp.Nothing(List.of());
    }

    /** One mapping of a named component, which only counts as a single mapping (iort_node_map_platform_id). */
    private LookUp component(IortNode node, int index, IortGoal goal) {
        IdMapping map = node.mappings().get(index);
        List<String> log = new ArrayList<>();
        if (map.outputReference() == 0) {
            log.add("[Firmware Bug]: [node @0x" + Integer.toHexString(node.offset()) + "] ID map has NULL parent reference");
            return new LookUp.Nothing(log);
        }
        if (!map.single()) {
            return new LookUp.Nothing(log);
        }
        Optional<IortNode> parent = iort.nodeAt(map.outputReference());
        return parent.isEmpty() ? walk.dangling(node, map.outputReference()) : walk.follow(parent.get(), map.outputBase(), goal, log);
    }

    /** The device ID with which an SMMU sends messages of its own (iort_set_device_domain). */
    public LookUp ownDeviceId(long smmuBase) {
        for (IortNode node : iort.nodes()) {
            if (node.body() instanceof SmmuV3 smmu && smmu.baseAddress() == smmuBase) {
                return ownDeviceId(node);
            }
            if (node.body() instanceof SmmuV1V2 smmu && smmu.baseAddress() == smmuBase) {
                break;
            }
        }
        return new LookUp.Nothing(List.of());
    }

    private LookUp ownDeviceId(IortNode node) {
        int index = walk.mapsOf(node).ownIndex();
        if (index < 0) {
            return new LookUp.Nothing(List.of());
        }
        IdMapping map = node.mappings().get(index);
        if (map.outputReference() == 0 || !map.single()) {
            return new LookUp.Nothing(List.of("[Firmware Bug]: [node @0x" + Integer.toHexString(node.offset())
                    + " type 4] Invalid MSI mapping"));
        }
        Optional<IortNode> parent = iort.nodeAt(map.outputReference());
        if (parent.isEmpty()) {
            return walk.dangling(node, map.outputReference());
        }
        return parent.get().body() instanceof ItsGroup ? walk.arrive(parent.get(), map.outputBase(), new ArrayList<>())
                : new LookUp.Nothing(List.of());
    }
}
