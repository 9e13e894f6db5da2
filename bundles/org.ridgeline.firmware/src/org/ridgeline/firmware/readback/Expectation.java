/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.core.translate.WiredDeviceId;

/** What a reader of one format must find if the format says what a translation says; a format speaks of its own targets alone. */
public final class Expectation {

    private static final long LAST_INPUT = 0xffffffffL;

    private final Translation translation;
    private final FirmwareFormat format;

    private Expectation(Translation translation, FirmwareFormat format) {
        this.translation = translation;
        this.format = format;
    }

    /** What a reader of the format must find. */
    public static FirmwareReading of(Translation translation, FirmwareFormat format) {
        return new Expectation(translation, format).reading();
    }

    private FirmwareReading reading() {
        SortedMap<Integer, SegmentReading> segments = new TreeMap<>();
        translation.segments().forEach((number, segment) -> segments.put(number, new SegmentReading(dma(segment), msi(segment))));
        return new FirmwareReading(segments, devices());
    }

    private ReadTable dma(SegmentTranslation segment) {
        List<ReadRange> ranges = new ArrayList<>();
        for (StreamRange range : segment.dma().effective().ranges()) {
            target(range.iommu()).ifPresent(target -> {
                ReadRange whole = new ReadRange(range.input(), target, range.first().value(), further(range.first()));
                seen(segment.segment(), whole).ranges().forEach(part -> ranges.add(whole.part(part)));
            });
        }
        return ReadTable.of(ranges);
    }

    /** Linux passes over what a VIOT says of a virtio-iommu's own requests to itself (drivers/acpi/viot.c: viot_dev_iommu_init). */
    private RidSet seen(int segment, ReadRange range) {
        RidSet all = RidSet.of(range.input());
        boolean itself = format == FirmwareFormat.VIOT && range.target() instanceof ReadTarget.Pci iommu
                && iommu.address().segment() == segment;
        return itself ? all.minus(RidSet.of(RidRange.single(((ReadTarget.Pci) range.target()).address().rid()))) : all;
    }

    private ReadTable msi(SegmentTranslation segment) {
        List<ReadRange> ranges = new ArrayList<>();
        for (DeviceIdRange range : segment.msi().effective().ranges()) {
            target(range.controller()).ifPresent(target -> ranges.add(new ReadRange(range.input(), target, range.first().value())));
        }
        return ReadTable.of(ranges);
    }

    private Map<ReadDevice, DeviceReading> devices() {
        Map<ReadDevice, List<ReadStream>> streams = new LinkedHashMap<>();
        Map<ReadDevice, List<ReadStream>> devices = new LinkedHashMap<>();
        for (PlatformStreams each : translation.platformStreams()) {
            Optional<ReadTarget> target = target(each.iommu());
            Optional<ReadDevice> device = device(each.device());
            if (isMapped(each.isMapped())) {
                continue;
            }
            for (long i = 0; target.isPresent() && device.isPresent() && i < each.count(); i++) {
                streams.computeIfAbsent(device.get(), key -> new ArrayList<>())
                        .add(new ReadStream(target.get(), cells(each.first().plus(i).value(), each.first().further(), each.iommu())));
            }
        }
        for (WiredDeviceId each : translation.wiredDeviceIds()) {
            Optional<ReadTarget> target = target(each.controller());
            Optional<ReadDevice> device = sender(each);
            if (isMapped(each.isMapped())) {
                continue;
            }
            if (target.isPresent() && device.isPresent()) {
                devices.computeIfAbsent(device.get(), key -> new ArrayList<>()).add(new ReadStream(target.get(), deviceCells(each)));
            }
        }
        Map<ReadDevice, DeviceReading> readings = new LinkedHashMap<>();
        streams.forEach((device, its) -> readings.put(device, new DeviceReading(its, devices.getOrDefault(device, List.of()))));
        devices.forEach((device, its) -> readings.putIfAbsent(device, new DeviceReading(List.of(), its)));
        buses(readings);
        return readings;
    }

    /** A VIOT does not tell the streams of a bus from those of what sits on it. */
    private boolean isMapped(boolean mapped) {
        return format != FirmwareFormat.VIOT && mapped;
    }

    /** The first mapping of an input ID counts, as the first entry does. */
    private void buses(Map<ReadDevice, DeviceReading> readings) {
        for (PlatformStreams each : translation.platformStreams()) {
            if (isMapped(each.isMapped())) {
                InputTable table = table(each.mapping(), each.count(), target(each.iommu()), each.first().value(), further(each.first()));
                DeviceReading reading = new DeviceReading(List.of(), List.of(), table, InputTable.EMPTY);
                device(each.device()).ifPresent(bus -> readings.merge(bus, reading, DeviceReading::and));
            }
        }
        for (WiredDeviceId each : translation.wiredDeviceIds()) {
            if (isMapped(each.isMapped())) {
                InputTable table = table(each.mapping(), each.mapping().count().orElse(1), target(each.controller()),
                        each.device().value(), List.of());
                sender(each).ifPresent(bus -> readings.merge(bus, new DeviceReading(List.of(), List.of(), InputTable.EMPTY, table),
                        DeviceReading::and));
            }
        }
    }

    private static InputTable table(DrawnMapping mapping, long count, Optional<ReadTarget> target, long output, List<Long> further) {
        long first = mapping.inputBase().orElse(0);
        long last = Math.min(first + count - 1, LAST_INPUT);
        return target.isEmpty() ? InputTable.EMPTY
                : new InputTable(List.of(new InputRange(first, last, target.get(), output, further, false)));
    }

    /** ACPI has one number, a device tree as many cells as there are. */
    private List<Long> further(StreamId stream) {
        return format == FirmwareFormat.DEVICE_TREE ? stream.further() : List.of();
    }

    private Optional<ReadTarget> target(Iommu iommu) {
        boolean told = switch (format) {
            case DEVICE_TREE -> true;
            case IORT -> iommu instanceof MmioIommu mmio && mmio.isSmmu();
            case VIOT -> iommu.isVirtio();
        };
        return told ? Optional.of(switch (iommu) {
            case MmioIommu mmio -> new ReadTarget.Mmio(mmio.base());
            case PciIommu pci -> new ReadTarget.Pci(translation.enumeration().find(pci.id()).map(EnumeratedFunction::address)
                    .orElseThrow());
        }) : Optional.empty();
    }

    private Optional<ReadTarget> target(MsiController controller) {
        return switch (format) {
            case DEVICE_TREE -> Optional.of(new ReadTarget.Mmio(controller.registers().getFirst().base()));
            case IORT -> controller.kind() == MsiControllerKind.ITS ? Optional.of(new ReadTarget.Its(controller.itsId()))
                    : Optional.empty();
            case VIOT -> Optional.empty();
        };
    }

    private Optional<ReadDevice> device(PlatformDevice device) {
        if (format == FirmwareFormat.IORT) {
            return device.acpiPath().isEmpty() ? Optional.empty() : Optional.of(new ReadDevice.AtPath(device.acpiPath()));
        }
        return device.registers().stream().findFirst().map(window -> new ReadDevice.AtAddress(window.base()));
    }

    /** In an IORT the messages of an SMMU itself are no device of their own. */
    private Optional<ReadDevice> sender(WiredDeviceId id) {
        return switch (id.sender()) {
            case PlatformDevice device -> device(device);
            case MmioIommu iommu when format == FirmwareFormat.DEVICE_TREE -> Optional.of(new ReadDevice.AtAddress(iommu.base()));
            default -> Optional.empty();
        };
    }

    /** A device tree writes as many cells as the IOMMU asks for; ACPI always one number. */
    private List<Long> cells(long value, List<Long> further, Iommu iommu) {
        if (format != FirmwareFormat.DEVICE_TREE) {
            return List.of(value);
        }
        List<Long> cells = new ArrayList<>();
        for (int i = 0; i < iommu.specifierCells(); i++) {
            cells.add(i == 0 ? value : i <= further.size() ? further.get(i - 1) : 0L);
        }
        return cells;
    }

    /** The binding of a v2m frame has no specifier, whatever was drawn. */
    private List<Long> deviceCells(WiredDeviceId id) {
        boolean none = format == FirmwareFormat.DEVICE_TREE
                && (id.controller().kind() == MsiControllerKind.V2M || id.controller().specifierCells() == 0);
        return none ? List.of() : List.of(id.device().value());
    }
}
