/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.StreamDeviceIds;
import org.ridgeline.core.translate.Translation;

/** What an IORT cannot say: it knows Arm SMMUs alone, names devices by ACPI path, and lets device IDs follow from stream IDs. */
final class IortLimits extends FormatLimits {

    IortLimits(Translation translation) {
        super(translation, FirmwareFormat.IORT);
    }

    @Override
    void judge() {
        boolean speaks = translation().topology().mmioIommus().stream().anyMatch(MmioIommu::isSmmu)
                || translation().topology().msiControllers().stream().anyMatch(controller -> controller.kind() == MsiControllerKind.ITS);
        if (!speaks) {
            return;
        }
        translators().keySet().forEach(this::judgeTranslator);
        translation().platformStreams().forEach(this::judgeStreams);
        judgeComponents();
        new StreamDeviceIds(translation()).conflicts().stream().limit(1)
                .forEach(conflict -> report(conflict.smmu(), "stream ID " + conflict.stream()
                + " is shared by " + conflict.one() + " and " + conflict.other() + ", which need different device IDs"));
    }

    private void judgeTranslator(Iommu iommu) {
        if (!iommu.isVirtio() && !isSmmu(iommu)) {
            report(iommu, "it knows no IOMMU but Arm's SMMUs");
        }
        if (isSmmu(iommu) && hasFurtherCells(iommu)) {
            report(iommu, "its mappings hold a stream ID and no further cell");
        }
    }

    private void judgeStreams(PlatformStreams streams) {
        if (!isSmmu(streams.iommu())) {
            if (!streams.iommu().isVirtio()) {
                report(streams.iommu(), "it knows no IOMMU but Arm's SMMUs");
            }
            return;
        }
        if (streams.device().acpiPath().isEmpty()) {
            report(streams.device(), "it names a device by its ACPI path, which is not given");
        }
        if (!streams.first().further().isEmpty()) {
            report(streams.device(), "its mappings hold a stream ID and no further cell");
        }
        if (streams.count() > MOST_STREAMS && !streams.isMapped()) {
            report(streams.device(), streams.count() + " streams are more than a named component lists");
        }
    }

    /** Devices are known by their paths, and Linux takes the first device ID it finds of each. */
    private void judgeComponents() {
        Map<ElementId, Long> deviceIds = translation().wiredDeviceIds().stream()
                .filter(id -> id.controller().kind() == MsiControllerKind.ITS)
                .collect(Collectors.groupingBy(id -> id.sender().id(), Collectors.counting()));
        Set<ElementId> translated = translation().platformStreams().stream().filter(streams -> isSmmu(streams.iommu()))
                .map(streams -> streams.device().id()).collect(Collectors.toSet());
        Map<String, PlatformDevice> byPath = new HashMap<>();
        for (PlatformDevice device : translation().topology().platformDevices()) {
            if (device.acpiPath().isEmpty() || !translated.contains(device.id()) && !deviceIds.containsKey(device.id())) {
                continue;
            }
            PlatformDevice other = byPath.putIfAbsent(device.acpiPath(), device);
            if (other != null) {
                report(device, "it names a device by its ACPI path, and " + other.name() + " has the same");
            }
            if (device.acpiPath().chars().anyMatch(c -> c <= 0x20 || c > 0x7e)) {
                report(device, "its ACPI path holds a character that no path has");
            }
            if (deviceIds.getOrDefault(device.id(), 0L) > 1) {
                report(device, "a device in the address map has one device ID");
            }
        }
    }

    private static boolean isSmmu(Iommu iommu) {
        return iommu instanceof MmioIommu mmio && mmio.isSmmu();
    }
}
