/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ridgeline.acpi.AcpiLimitException;
import org.ridgeline.acpi.viot.IommuHandle;
import org.ridgeline.acpi.viot.UnknownViotNode;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotBody;
import org.ridgeline.acpi.viot.ViotBuilder;
import org.ridgeline.acpi.viot.ViotNode;
import org.ridgeline.acpi.viot.VirtioIommuMmio;
import org.ridgeline.acpi.viot.VirtioIommuPci;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** Writes what a Virtual I/O Translation table (ACPI 5.2.30) can say of a platform: who is an endpoint of which virtio-iommu. */
public final class ViotEmitter {

    /**
     * The same requester IDs of segments that follow each other, as one PCI range node says it.
     *
     * @param iommu    their IOMMU
     * @param input    the requester IDs, the same in each segment
     * @param endpoint the endpoint ID that the first of segment 0 would have, by the formula of the table; may be negative
     */
    private record Run(ElementId iommu, RidRange input, long endpoint) {
    }

    /** A run and the segments it holds in. */
    private record PlannedRange(Run run, int firstSegment, int lastSegment) {
    }

    private final Translation translation;
    private final List<Iommu> iommus;
    private final List<PlannedRange> ranges;
    private final List<PlatformStreams> devices;
    private final List<UnknownViotNode> kept;
    private final int revision;

    /** Prepares a table. */
    public ViotEmitter(Translation translation) {
        this(translation, Optional.empty());
    }

    /**
     * Prepares a table that takes the place of another.
     *
     * @param base the other one: its nodes that are not known stay, behind all others since nodes refer to IOMMUs alone, and so do its
     *             IOMMUs that translate nobody, if the platform has them
     */
    public ViotEmitter(Translation translation, Optional<Viot> base) {
        this.translation = translation;
        Set<ViotBody> old = base.map(Viot::nodes).orElse(List.of()).stream().map(ViotNode::body)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.revision = base.map(table -> table.table().header().revision()).orElse(ViotBuilder.REVISION);
        this.kept = old.stream().filter(UnknownViotNode.class::isInstance).map(UnknownViotNode.class::cast).toList();
        this.iommus = iommus(translation, iommu -> body(translation, iommu).filter(old::contains).isPresent());
        this.ranges = plan();
        this.devices = translation.platformStreams().stream().filter(streams -> streams.iommu().isVirtio()).toList();
    }

    /** Whether a virtio-iommu translates something. */
    public static boolean hasSomethingToSay(Translation translation) {
        return !iommus(translation, iommu -> false).isEmpty();
    }

    /** Whether there are more nodes, or more IOMMUs, than fit the 16-bit count and references; to be asked before {@link #emit}. */
    public List<Finding> tooLarge() {
        List<Finding> findings = new ArrayList<>();
        int nodes = iommus.size() + ranges.size() + devices.size() + kept.size();
        if (nodes > ViotBuilder.MAX_NODES) {
            findings.add(new Finding(RuleId.TABLE_TOO_LARGE, new Subject.OfPlatform(translation.topology().name()),
                    "needs " + nodes + " VIOT nodes, the table holds " + ViotBuilder.MAX_NODES + ": map larger ranges"));
        }
        if (iommus.size() > ViotBuilder.MAX_IOMMUS) {
            findings.add(new Finding(RuleId.TABLE_TOO_LARGE, new Subject.OfPlatform(translation.topology().name()),
                    "needs " + iommus.size() + " IOMMU nodes, the first 64 KiB of a VIOT hold " + ViotBuilder.MAX_IOMMUS));
        }
        return findings;
    }

    /**
     * Makes the table.
     *
     * @throws IllegalArgumentException if a VIOT cannot say what was drawn (the rule not-expressible)
     * @throws AcpiLimitException       if it is {@link #tooLarge too large}
     */
    public EmittedTable emit() {
        NotExpressible.in(translation, FirmwareFormat.VIOT).stream().findFirst().ifPresent(finding -> {
            throw new IllegalArgumentException(finding.toString());
        });
        var oem = translation.topology().oem();
        ViotBuilder builder = new ViotBuilder(new org.ridgeline.acpi.OemFields(oem.oemId(), oem.oemTableId(), oem.oemRevision(),
                oem.creatorId(), oem.creatorRevision()), revision);
        Occupants occupants = new Occupants(translation);
        List<String> comments = new ArrayList<>();
        Map<ElementId, IommuHandle> handles = new HashMap<>();
        for (Iommu iommu : iommus) {
            handles.put(iommu.id(), add(builder, iommu));
            comments.add(iommu.name());
        }
        for (PlannedRange range : ranges) {
            Run run = range.run();
            builder.pciRange(run.endpoint() + ((long) range.firstSegment() << 16), range.firstSegment(), range.lastSegment(),
                    run.input().first().value(), run.input().last().value(), handles.get(run.iommu()));
            comments.add(occupants.describe(range.firstSegment(), run.input())
                    + (range.lastSegment() > range.firstSegment() ? ", and the same up to segment " + range.lastSegment() : "")
                    + " to " + translation.index().get(run.iommu()).name());
        }
        for (PlatformStreams streams : devices) {
            builder.mmioEndpoint(streams.first().value(), streams.device().registers().getFirst().base(),
                    handles.get(streams.iommu().id()));
            comments.add(streams.device().name() + " to " + streams.iommu().name());
        }
        for (UnknownViotNode node : kept) {
            builder.unknown(node);
            comments.add("as it was");
        }
        return emitted(builder.build(), comments);
    }

    private EmittedTable emitted(Viot viot, List<String> comments) {
        Map<Long, String> byPlace = new HashMap<>();
        String name = translation.topology().name();
        byPlace.put(0L, name.isEmpty() ? "VIOT" : "VIOT of " + name);
        for (int i = 0; i < comments.size(); i++) {
            byPlace.put((long) viot.nodes().get(i).offset(), comments.get(i));
        }
        return new EmittedTable(viot.table(), place -> byPlace.getOrDefault(place, ""), List.of());
    }

    private IommuHandle add(ViotBuilder builder, Iommu iommu) {
        return switch (iommu) {
            case PciIommu pci -> {
                PciAddress address = translation.enumeration().find(pci.id()).orElseThrow().address();
                yield builder.virtioIommuPci(address.segment(), address.rid().value());
            }
            case MmioIommu mmio -> builder.virtioIommuMmio(mmio.base());
        };
    }

    /** The node of an IOMMU; empty if it is nowhere to be found. */
    private static Optional<ViotBody> body(Translation translation, Iommu iommu) {
        return switch (iommu) {
            case PciIommu pci -> translation.enumeration().find(pci.id()).filter(EnumeratedFunction::discovered)
                    .map(EnumeratedFunction::address)
                    .map(address -> new VirtioIommuPci(address.segment(), address.rid().value()));
            case MmioIommu mmio -> Optional.of(new VirtioIommuMmio(mmio.base()));
        };
    }

    /** The virtio-iommus that translate something, and others that stay, in drawing order. */
    private static List<Iommu> iommus(Translation translation, Predicate<Iommu> stays) {
        Set<ElementId> used = new HashSet<>();
        translation.segments().values()
                .forEach(segment -> segment.dma().effective().ranges().forEach(range -> used.add(range.iommu().id())));
        translation.platformStreams().forEach(streams -> used.add(streams.iommu().id()));
        List<Iommu> iommus = new ArrayList<>();
        for (Element element : translation.index().all()) {
            if (element instanceof Iommu iommu && iommu.isVirtio() && (used.contains(iommu.id()) || stays.test(iommu))) {
                iommus.add(iommu);
            }
        }
        return iommus;
    }

    /** Segment by segment; a range that goes on in the next segment by the formula of the table grows instead of being written again. */
    private List<PlannedRange> plan() {
        Map<Run, Integer> latest = new HashMap<>();
        Map<Integer, PlannedRange> planned = new LinkedHashMap<>();
        for (SegmentTranslation segment : translation.segments().values()) {
            for (StreamRange range : segment.dma().effective().ranges()) {
                if (range.iommu().isVirtio()) {
                    Run run = new Run(range.iommu().id(), range.input(), range.first().value() - ((long) segment.segment() << 16));
                    Integer before = latest.get(run);
                    if (before != null && planned.get(before).lastSegment() == segment.segment() - 1) {
                        planned.put(before, new PlannedRange(run, planned.get(before).firstSegment(), segment.segment()));
                    } else {
                        latest.put(run, planned.size());
                        planned.put(planned.size(), new PlannedRange(run, segment.segment(), segment.segment()));
                    }
                }
            }
        }
        return List.copyOf(planned.values());
    }
}
