/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.firmware.readback.DeviceReading;
import org.ridgeline.firmware.readback.FirmwareReading;
import org.ridgeline.firmware.readback.ReadDevice;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadStream;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.ReadTarget;
import org.ridgeline.firmware.readback.SegmentReading;

/**
 * A VIOT as Linux reads it (drivers/acpi/viot.c, 6.12): of several nodes that hold a function the last one of the table counts, a node that
 * is malformed ends the reading, and an IOMMU is never translated by itself.
 */
public final class LinuxViot {

    private static final long MOST = 0xffffffffL;

    /** A PCI range node whose IOMMU was found. */
    private record Range(long endpoint, int firstSegment, int lastSegment, int firstRid, int lastRid, ReadTarget iommu) {

        boolean holds(int segment, int rid) {
            return firstSegment <= segment && segment <= lastSegment && firstRid <= rid && rid <= lastRid;
        }

        /** In the 32-bit arithmetic of Linux. */
        long endpoint(int segment, int rid) {
            return ((long) (segment - firstSegment) << 16) + rid - firstRid + endpoint & MOST;
        }
    }

    /** An MMIO endpoint node whose IOMMU was found. */
    private record Endpoint(long id, ReadTarget iommu) {
    }

    private final ViotBytes bytes;
    private final Predicate<ReadTarget> present;
    private final Map<Integer, Optional<ReadTarget>> iommus = new HashMap<>();
    /** The last of the table first, as Linux keeps them. */
    private final List<Range> ranges = new ArrayList<>();
    private final Map<Long, Endpoint> endpoints = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();

    /** Reads a table on a machine that has every IOMMU of which the table speaks. */
    public LinuxViot(AcpiTable table) {
        this(table, iommu -> true);
    }

    /**
     * Reads a table.
     *
     * @param present whether the machine has an IOMMU that the table speaks of
     */
    public LinuxViot(AcpiTable table, Predicate<ReadTarget> present) {
        this.bytes = new ViotBytes(table);
        this.present = present;
        int at = bytes.nodeOffset();
        for (int i = 0; i < bytes.nodeCount() && read(at); i++) {
            at += bytes.length(at);
        }
    }

    /** What Linux writes into its log while it reads the table. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** Takes a node; false: the reading ends here (viot_parse_node). */
    private boolean read(int at) {
        String problem = bytes.boundsProblem(at);
        if (!problem.isEmpty()) {
            log.add("[Firmware Bug]: ACPI: VIOT: " + problem);
            return false;
        }
        int type = bytes.type(at);
        if (type == ViotBytes.IOMMU_PCI || type == ViotBytes.IOMMU_MMIO) {
            return true;
        }
        boolean range = type == ViotBytes.PCI_RANGE;
        if (!range && type != ViotBytes.MMIO_ENDPOINT) {
            log.add("ACPI: VIOT: Unsupported node " + Integer.toHexString(type));
            return true;
        }
        if (bytes.length(at) < ViotBytes.ENDPOINT_SIZE) {
            log.add("[Firmware Bug]: ACPI: VIOT: Invalid " + (range ? "PCI" : "MMIO") + " node size");
            return false;
        }
        Optional<ReadTarget> iommu = iommu(bytes.u16(at + 16));
        if (iommu.isEmpty()) {
            log.add("ACPI: VIOT: No IOMMU node found");
        } else if (range) {
            ranges.addFirst(new Range(bytes.u32(at + 4), bytes.u16(at + 8), bytes.u16(at + 10), bytes.u16(at + 12), bytes.u16(at + 14),
                    iommu.get()));
        } else {
            endpoints.put(bytes.u64(at + 8), new Endpoint(bytes.u32(at + 4), iommu.get()));
        }
        return true;
    }

    /** The IOMMU whose node starts at an offset, if it is one and the machine has it (viot_get_iommu). */
    private Optional<ReadTarget> iommu(int at) {
        return iommus.computeIfAbsent(at, this::readIommu);
    }

    private Optional<ReadTarget> readIommu(int at) {
        if (!bytes.boundsProblem(at).isEmpty() || bytes.length(at) < ViotBytes.IOMMU_SIZE) {
            return Optional.empty();
        }
        ReadTarget target = switch (bytes.type(at)) {
            case ViotBytes.IOMMU_PCI -> new ReadTarget.Pci(new PciAddress(bytes.u16(at + 4), new Rid(bytes.u16(at + 6))));
            case ViotBytes.IOMMU_MMIO -> new ReadTarget.Mmio(bytes.u64(at + 8));
            default -> null;
        };
        if (target != null && !present.test(target)) {
            log.add("ACPI: VIOT: Could not find " + (target instanceof ReadTarget.Pci ? "PCI" : "MMIO") + " IOMMU");
            return Optional.empty();
        }
        return Optional.ofNullable(target);
    }

    /** Which virtio-iommu translates requests with a requester ID (viot_pci_dev_iommu_init). */
    public LookUp stream(PciAddress address) {
        for (Range range : ranges) {
            if (range.holds(address.segment(), address.rid().value())) {
                return isItself(range, address) ? new LookUp.Nothing(List.of())
                        : new LookUp.Found(range.iommu(), range.endpoint(address.segment(), address.rid().value()), List.of());
            }
        }
        return new LookUp.Nothing(List.of());
    }

    private static boolean isItself(Range range, PciAddress address) {
        return range.iommu() instanceof ReadTarget.Pci pci && pci.address().equals(address);
    }

    /** Which virtio-iommu translates a device whose first memory resource starts at an address (viot_mmio_dev_iommu_init). */
    public LookUp stream(long base) {
        Endpoint endpoint = endpoints.get(base);
        return endpoint == null || endpoint.iommu().equals(new ReadTarget.Mmio(base)) ? new LookUp.Nothing(List.of())
                : new LookUp.Found(endpoint.iommu(), endpoint.id(), List.of());
    }

    /** All that Linux finds in the table, for every segment of which a range speaks. */
    public FirmwareReading reading() {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Range range : ranges) {
            for (int segment = range.firstSegment(); segment <= range.lastSegment(); segment++) {
                numbers.add(segment);
            }
        }
        SortedMap<Integer, SegmentReading> segments = new TreeMap<>();
        numbers.forEach(segment -> segments.put(segment, new SegmentReading(table(segment), ReadTable.EMPTY)));
        Map<ReadDevice, DeviceReading> devices = new LinkedHashMap<>();
        for (Long base : endpoints.keySet()) {
            if (stream(base) instanceof LookUp.Found found) {
                devices.put(new ReadDevice.AtAddress(base),
                        new DeviceReading(List.of(new ReadStream(found.target(), List.of(found.id()))), List.of()));
            }
        }
        return new FirmwareReading(segments, devices);
    }

    /** Linux's last of the table is first in the list, so what an earlier one of the list has taken is left alone. */
    private ReadTable table(int segment) {
        TreeMap<Integer, ReadRange> taken = new TreeMap<>();
        TreeMap<Integer, Integer> covered = new TreeMap<>();
        for (Range range : ranges) {
            if (range.firstSegment() <= segment && segment <= range.lastSegment() && range.firstRid() <= range.lastRid()) {
                for (RidRange free : cover(covered, range.firstRid(), range.lastRid())) {
                    add(taken, segment, range, free);
                }
            }
        }
        return ReadTable.of(List.copyOf(taken.values()));
    }

    /** Marks requester IDs as covered and gives those that were not; {@code covered} holds disjoint runs, last by first. */
    private static List<RidRange> cover(TreeMap<Integer, Integer> covered, int first, int last) {
        List<RidRange> free = new ArrayList<>();
        int from = first;
        int to = last;
        int next = first;
        Map.Entry<Integer, Integer> run = covered.floorEntry(first);
        run = run != null && run.getValue() >= first ? run : covered.higherEntry(first);
        while (run != null && run.getKey() <= last) {
            if (next < run.getKey()) {
                free.add(RidRange.of(next, run.getKey() - 1));
            }
            next = run.getValue() + 1;
            from = Math.min(from, run.getKey());
            to = Math.max(to, run.getValue());
            covered.remove(run.getKey());
            run = covered.higherEntry(run.getKey());
        }
        if (next <= last) {
            free.add(RidRange.of(next, last));
        }
        covered.put(from, to);
        return free;
    }

    private static void add(TreeMap<Integer, ReadRange> taken, int segment, Range range, RidRange free) {
        int next = free.first().value();
        while (next <= free.last().value()) {
            long endpoint = range.endpoint(segment, next);
            long untilWrap = MOST - endpoint;
            int last = (int) Math.min(free.last().value(), next + untilWrap);
            if (range.iommu() instanceof ReadTarget.Pci pci && pci.address().segment() == segment) {
                int own = pci.address().rid().value();
                if (own == next) {
                    next++;
                    continue;
                }
                last = own > next && own <= last ? own - 1 : last;
            }
            taken.put(next, new ReadRange(RidRange.of(next, last), range.iommu(), endpoint));
            next = last + 1;
        }
    }
}
