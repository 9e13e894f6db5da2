/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.Translation;

/** What a device tree cannot say: its maps have one mask a segment and one cell a stream, and its IOMMUs need a binding. */
final class DeviceTreeLimits extends FormatLimits {

    DeviceTreeLimits(Translation translation) {
        super(translation, FirmwareFormat.DEVICE_TREE);
    }

    /**
     * The vectors of a GIC that a specifier can name are its PPIs and SPIs, 16 to 1019 (arm,gic-v3.yaml); below are software-generated
     * ones.
     */
    private static final long FIRST_PPI = 16;
    private static final long LAST_SPI = 1019;

    @Override
    void judge() {
        judgeInterrupts();
        translation().segments().values().forEach(this::judgeMasks);
        translators().keySet().forEach(this::judgeTranslator);
        translation().platformStreams().forEach(this::judgeStreams);
    }

    private void judgeMasks(SegmentTranslation segment) {
        if (segment.dma().mask().isEmpty()) {
            report(hostBridge(segment),
                    "the host bridges of segment " + segment.segment() + " are one node there, but have different iommu-map-masks");
        }
        if (segment.msi().mask().isEmpty()) {
            report(hostBridge(segment),
                    "the host bridges of segment " + segment.segment() + " are one node there, but have different msi-map-masks");
        }
    }

    private PciHostBridge hostBridge(SegmentTranslation segment) {
        return translation().topology().hostBridges().stream().filter(each -> each.segment() == segment.segment()).findFirst()
                .orElseThrow();
    }

    private void judgeTranslator(Iommu iommu) {
        judgeNode(iommu);
        judgeMapCells(iommu);
    }

    /**
     * One cell towards an IOMMU that asks for two is what kernels up to 7.1 read, and later ones where each entry has a single ID. All
     * cells of a specifier are read from 7.2 on, where each entry has a single ID.
     */
    private void judgeMapCells(Iommu iommu) {
        boolean further = hasFurtherCells(iommu);
        if (further && mostCells(iommu) > iommu.specifierCells()) {
            report(iommu, "a stream ID of its maps has more than its " + iommu.specifierCells() + " specifier cells");
        } else if (further || iommu.specifierCells() > 1 && translation().mapsSeveralCells()) {
            if (mappedIds(iommu) > MOST_STREAMS && (further || hasListedStreams(iommu))) {
                report(iommu, mappedIds(iommu)
                        + " IDs are more than a map with specifiers of several cells lists, each in an entry of its own");
            }
        } else if (iommu.specifierCells() != 1 && !isReadAsOneCell(iommu)) {
            report(iommu, "an iommu-map towards specifiers of other than one cell is read differently by every kernel");
        }
    }

    /** Where nothing but maps leads to the IOMMU, it is written as one that asks for one cell. */
    private boolean isReadAsOneCell(Iommu iommu) {
        return iommu.specifierCells() == 2 && (mappedIds(iommu) <= MOST_STREAMS || !hasListedStreams(iommu));
    }

    private boolean hasListedStreams(Iommu iommu) {
        return translation().platformStreams().stream().anyMatch(streams -> streams.iommu().id().equals(iommu.id()));
    }

    private int mostCells(Iommu iommu) {
        return translation().segments().values().stream().flatMap(segment -> segment.dma().drawn().ranges().stream())
                .filter(range -> range.iommu().id().equals(iommu.id())).mapToInt(range -> 1 + range.first().further().size())
                .max().orElse(0);
    }

    private long mappedIds(Iommu iommu) {
        return translation().segments().values().stream().flatMap(segment -> segment.dma().drawn().ranges().stream())
                .filter(range -> range.iommu().id().equals(iommu.id())).mapToLong(range -> range.input().size()).sum();
    }

    private void judgeNode(Iommu iommu) {
        if (iommu instanceof PciIommu pci && pci.kind() == PciIommuKind.AMD) {
            report(iommu, "there is no binding for an AMD IOMMU");
        }
        if (isLost(iommu)) {
            report(iommu, "the IOMMU is never found on its bus");
        }
    }

    private void judgeStreams(PlatformStreams streams) {
        Iommu iommu = streams.iommu();
        StreamId first = streams.first();
        judgeNode(iommu);
        if (iommu.specifierCells() == 0 && (first.value() != 0 || streams.count() > 1)) {
            report(streams.device(), "specifiers of " + iommu.name() + " have no cell for a stream ID");
        }
        if (iommu.specifierCells() > 0 && first.further().size() + 1 > iommu.specifierCells()) {
            report(streams.device(), "stream " + first + " has more than the " + iommu.specifierCells() + " cells of " + iommu.name());
        }
        if (streams.count() > MOST_STREAMS && !streams.isMapped()) {
            report(streams.device(), streams.count() + " streams are more than an iommus property lists");
        }
        if (streams.count() > MOST_STREAMS && streams.isMapped() && iommu.specifierCells() > 1 && translation().mapsSeveralCells()) {
            report(streams.device(), streams.count()
                    + " IDs are more than a map with specifiers of several cells lists, each in an entry of its own");
        }
    }

    private void judgeInterrupts() {
        Topology topology = translation().topology();
        boolean gic = topology.interruptControllers().stream().findFirst()
                .filter(controller -> controller.kind() != InterruptControllerKind.VENDOR).isPresent();
        if (gic) {
            topology.mmioIommus().forEach(iommu -> iommu.interrupts().forEach(interrupt -> judgeVector(iommu, interrupt.gsiv())));
            topology.platformDevices().forEach(device -> device.interrupts().forEach(interrupt -> judgeVector(device, interrupt.gsiv())));
            topology.hostBridges().forEach(bridge -> bridge.hardware().interruptRoutes()
                    .forEach(route -> judgeVector(bridge, route.gsiv())));
        }
    }

    private void judgeVector(Element element, long gsiv) {
        if (gsiv < FIRST_PPI || gsiv > LAST_SPI) {
            report(element, "interrupt " + gsiv + " is none that a GIC takes from a device: those are " + FIRST_PPI + " to " + LAST_SPI);
        }
    }
}
