/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Hop;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.enumerate.VirtualFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.translate.AliasStream;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.MaskedTable;
import org.ridgeline.core.translate.Painted;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** The way of an ID in words: where it comes from, which drawn mapping decides, which range holds it and what comes out. */
public final class Explanation {

    private final Translation translation;

    /** Explains what {@code translation} says. */
    public Explanation(Translation translation) {
        this.translation = translation;
    }

    /** The way of a function's requests and messages. */
    public Answer of(Requester requester) {
        PciAddress address = requester.address();
        List<String> lines = new ArrayList<>();
        lines.add(requester.name() + " is " + address + ", requester ID " + hex(address.rid().value())
                + (requester.discovered() ? "" : ", but is never found"));
        lines.add("  because     " + origin(requester));
        if (requester instanceof EnumeratedFunction function) {
            lines.add("  path        " + String.join(" / ", function.path().stream().map(Hop::toString).toList()) + " below "
                    + function.hostBridge().name());
        }
        for (AliasStream answer : translation.streams(requester)) {
            lines.add("  DMA as " + answer.alias().rid() + aliasReason(answer));
            lines.addAll(dma(address.segment(), answer.alias().rid()));
        }
        lines.add("  messages as " + requester.msiRid());
        lines.addAll(msi(address.segment(), requester.msiRid()));
        return Answer.about(requester.function().id(), lines);
    }

    /** The way of a requester ID that nothing drawn has; its segment must have a host bridge. */
    public Answer ofUnowned(PciAddress address) {
        List<String> lines = new ArrayList<>();
        lines.add(address + ", requester ID " + hex(address.rid().value()) + ", belongs to nothing that was drawn");
        lines.add("  DMA as " + address.rid());
        lines.addAll(dma(address.segment(), address.rid()));
        lines.add("  messages as " + address.rid());
        lines.addAll(msi(address.segment(), address.rid()));
        return new Answer(lines, List.of());
    }

    /** The streams and device IDs of a platform device. */
    public Answer of(PlatformDevice device) {
        List<String> lines = new ArrayList<>();
        lines.add(device.name() + " is a platform device" + device.registers().stream().findFirst()
                .map(window -> " at " + hex(window.base())).orElse(""));
        translation.platformStreams().stream().filter(streams -> streams.device().id().equals(device.id()))
                .forEach(streams -> lines.add("  DMA         " + mapping(streams.mapping()) + ": stream ID " + streams.first()
                        + (streams.count() > 1 ? " to " + streams.last() : "") + " of " + streams.iommu().name()));
        if (lines.size() == 1) {
            lines.add("  DMA         is not translated: no mapping is drawn");
        }
        messages(device, lines);
        return Answer.about(device.id(), lines);
    }

    /** Where an IOMMU in the address map is, and what it serves. */
    public Answer ofIommu(MmioIommu iommu) {
        List<String> lines = new ArrayList<>();
        lines.add(iommu.name() + " is an IOMMU at " + hex(iommu.base()) + "; it has no requester ID and needs no hole");
        translation.segments().forEach((segment, its) -> its.dma().effective().ranges().stream()
                .filter(range -> range.iommu().id().equals(iommu.id())).limit(32)
                .forEach(range -> lines.add(String.format("  serves      %04x:%s as stream IDs %s to %s", segment, range.input(),
                range.first(), range.last()))));
        translation.platformStreams().stream().filter(streams -> streams.iommu().id().equals(iommu.id()))
                .forEach(streams -> lines.add("  serves      " + streams.device().name() + " as stream ID " + streams.first()));
        messages(iommu, lines);
        return Answer.about(iommu.id(), lines);
    }

    private void messages(Element sender, List<String> lines) {
        translation.wiredDeviceIds().stream().filter(id -> id.sender().id().equals(sender.id()))
                .forEach(id -> lines.add("  messages    " + mapping(id.mapping()) + ": device ID " + id.device() + " of "
                + id.controller().name()));
    }

    private static String origin(Requester requester) {
        return switch (requester) {
            case EnumeratedFunction function -> function.origin().text();
            case VirtualFunction virtual -> "virtual function " + virtual.index() + " of " + virtual.function().name() + ": first offset "
                    + virtual.function().sriov().orElseThrow().firstVfOffset() + ", stride " + virtual.function().sriov()
                    .orElseThrow().vfStride();
        };
    }

    private static String aliasReason(AliasStream answer) {
        return switch (answer.alias().kind()) {
            case OWN -> "";
            case QUIRK -> " (an alias: quirk of the device)";
            case BRIDGE_SECONDARY -> " (an alias: the PCIe-to-PCI bridge above puts its secondary bus on them)";
            case BRIDGE_OWN -> " (an alias: the conventional bridge above puts its own requester ID on them)";
        };
    }

    private List<String> dma(int segment, Rid rid) {
        SegmentTranslation its = translation.segments().get(segment);
        List<String> lines = new ArrayList<>();
        Rid lookedUp = lookedUp(its.dma(), rid, "iommu-map-mask", lines);
        Optional<StreamRange> range = its.stream(rid);
        if (range.isEmpty() && its.holes().contains(lookedUp)) {
            lines.add("    hole      an IOMMU that is a PCI function has this requester ID, so the mapping leaves it out");
        } else {
            lines.add("    mapping   " + decided(its.dmaOrigin(), lookedUp).orElse("nothing drawn covers it"));
        }
        lines.add(range.map(found -> "    entry     " + found.input() + " -> " + found.iommu().name() + " from " + found.first())
                .orElse("    entry     none holds it"));
        lines.add(range.map(found -> "    stream ID " + found.streamOf(rid) + arithmetic(rid, found.input().first(), found.first().value()))
                .orElse("    bypass    it is not translated"));
        return lines;
    }

    private List<String> msi(int segment, Rid rid) {
        SegmentTranslation its = translation.segments().get(segment);
        List<String> lines = new ArrayList<>();
        Rid lookedUp = lookedUp(its.msi(), rid, "msi-map-mask", lines);
        Optional<DeviceIdRange> range = its.deviceId(rid);
        lines.add("    mapping   " + decided(its.msiOrigin(), lookedUp).orElse("nothing drawn covers it"));
        lines.add(range.map(found -> "    entry     " + found.input() + " -> " + found.controller().name() + " from " + found.first())
                .orElse("    entry     none holds it"));
        lines.add(range.map(found -> "    device ID " + found.deviceOf(rid) + arithmetic(rid, found.input().first(), found.first().value()))
                .orElse("    no MSI    its messages reach no controller"));
        return lines;
    }

    private static Rid lookedUp(MaskedTable<?> table, Rid rid, String property, List<String> lines) {
        int mask = table.mask().orElse(0xffff);
        if (mask != 0xffff) {
            lines.add("    mask      " + property + " " + hex(mask) + ": looked up as " + new Rid(rid.value() & mask));
        }
        return new Rid(rid.value() & mask);
    }

    private Optional<String> decided(List<Painted> origins, Rid rid) {
        return origins.stream().filter(painted -> painted.input().contains(rid)).findFirst().map(painted -> mapping(painted.mapping()));
    }

    private String mapping(DrawnMapping mapping) {
        String source = translation.index().get(mapping.source()).name();
        String target = switch (mapping) {
            case DmaMapping dma -> dma.iommu().map(iommu -> translation.index().get(iommu).name()).orElse("bypass");
            case MsiMapping msi -> translation.index().get(msi.controller()).name();
        };
        String range = mapping.hasExplicitInput() ? ", explicit range" : "";
        return (mapping.name().isEmpty() ? mapping.id().value() : mapping.name()) + ": " + source + " -> " + target + range;
    }

    private static String arithmetic(Rid rid, Rid first, long output) {
        return " = " + hex(rid.value()) + " - " + hex(first.value()) + " + " + hex(output);
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
