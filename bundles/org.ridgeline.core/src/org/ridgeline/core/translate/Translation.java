/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ridgeline.core.enumerate.DmaAlias;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.Topology;

/**
 * Where everything of a platform goes: the one place that answers which IOMMU and stream ID, and which MSI controller and device ID, an
 * input ID has.
 *
 * @param topology        the platform
 * @param index           its elements
 * @param enumeration     its requester IDs
 * @param segments        the PCI segments that have a host bridge, ascending
 * @param platformStreams the streams of platform devices, in drawing order
 * @param wiredDeviceIds  the device IDs of whatever is no PCI function, in drawing order
 * @param ambiguities     mappings that contradict each other
 * @param overflowing     mappings some of whose outputs do not fit 32 bits; those IDs are not mapped
 */
public record Translation(Topology topology, ElementIndex index, Enumeration enumeration, SortedMap<Integer, SegmentTranslation> segments,
        List<PlatformStreams> platformStreams, List<WiredDeviceId> wiredDeviceIds, List<Ambiguity> ambiguities,
        List<DrawnMapping> overflowing) {

    /**
     * Translates a topology.
     *
     * @throws IllegalArgumentException if an id occurs twice, or a mapping refers to something that is not there or of the wrong kind
     */
    public static Translation of(Topology topology) {
        return new Translator(topology, new ElementIndex(topology), Enumeration.of(topology)).translate();
    }

    /** Whether a map gives anybody a stream ID of several specifier cells, which a device tree can say since Linux 7.2 only. */
    public boolean mapsSeveralCells() {
        return segments.values().stream().flatMap(segment -> segment.dma().drawn().ranges().stream())
                .anyMatch(range -> !range.first().further().isEmpty())
                || platformStreams.stream().anyMatch(streams -> streams.isMapped() && !streams.first().further().isEmpty());
    }

    /** The IOMMU and stream range of a requester; empty: its requests are not translated. */
    public Optional<StreamRange> stream(PciAddress address) {
        return Optional.ofNullable(segments.get(address.segment())).flatMap(segment -> segment.stream(address.rid()));
    }

    /** The MSI controller and device ID range of a requester ID; empty: messages that carry it reach nobody. */
    public Optional<DeviceIdRange> deviceId(PciAddress address) {
        return Optional.ofNullable(segments.get(address.segment())).flatMap(segment -> segment.deviceId(address.rid()));
    }

    /** Every translation that a requester's requests may meet, one for each of its aliases, its own requester ID first. */
    public List<AliasStream> streams(Requester requester) {
        List<AliasStream> answers = new ArrayList<>();
        for (DmaAlias alias : requester.aliases()) {
            answers.add(new AliasStream(alias, stream(new PciAddress(requester.address().segment(), alias.rid()))));
        }
        return answers;
    }

    /** The MSI controller and device ID range of a requester's messages; empty: they reach nobody. */
    public Optional<DeviceIdRange> deviceId(Requester requester) {
        return deviceId(new PciAddress(requester.address().segment(), requester.msiRid()));
    }
}
