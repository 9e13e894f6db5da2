/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.id.DeviceId;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PlatformDevice;

/**
 * What an IORT must say of device IDs: it chains them, root complex to SMMU to ITS group, so that behind an SMMU a device ID follows from
 * the stream ID alone (IORT, ID mappings). Made from the two independent maps of a translation; where that is impossible there are
 * {@link #conflicts conflicts}.
 */
public final class StreamDeviceIds {

    /**
     * Stream IDs of one SMMU whose messages reach one ITS: {@code first + n} has the device ID {@code device + n}.
     *
     * @param first      the first stream ID
     * @param last       the last stream ID, included
     * @param controller the ITS
     * @param device     the device ID of the first
     */
    public record Range(StreamId first, StreamId last, MsiController controller, DeviceId device) {
    }

    /**
     * Two users of a stream ID that need different device IDs.
     *
     * @param smmu   the SMMU
     * @param stream the stream ID
     * @param one    who uses it first
     * @param other  who needs another device ID
     */
    public record Conflict(MmioIommu smmu, StreamId stream, String one, String other) {
    }

    /** Who uses stream IDs; put into words only where there is a conflict. */
    private record User(int segment, RidRange input, PlatformDevice device) {

        @Override
        public String toString() {
            return device != null ? device.name() : String.format("%04x:%s", segment, input);
        }
    }

    /** A run of stream IDs with what their messages need; no controller: they must reach nobody. */
    private record Piece(long first, long last, Optional<MsiController> controller, long device, User user) {

        boolean agrees(Piece other) {
            return controller.map(MsiController::id).equals(other.controller.map(MsiController::id))
                    && (controller.isEmpty() || device - first == other.device - other.first);
        }
    }

    private final Map<ElementId, WiredDeviceId> wired = new HashMap<>();
    private final Map<ElementId, List<WiredDeviceId>> mapped = new HashMap<>();
    private final Map<ElementId, List<Piece>> pieces = new LinkedHashMap<>();
    private final Map<ElementId, List<Range>> ranges = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /** Works out the chain of a translation. */
    public StreamDeviceIds(Translation translation) {
        translation.wiredDeviceIds().stream().filter(device -> device.controller().kind() == MsiControllerKind.ITS).forEach(this::note);
        translation.segments().values().forEach(this::addSegment);
        translation.platformStreams().forEach(this::addPlatformDevice);
        translation.topology().mmioIommus().stream().filter(MmioIommu::isSmmu).forEach(this::chain);
    }

    /** The stream IDs of an SMMU that have device IDs, ascending and disjoint. */
    public List<Range> of(MmioIommu smmu) {
        return ranges.getOrDefault(smmu.id(), List.of());
    }

    /** The stream IDs that need two different device IDs; empty where the chain can say everything. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    private void note(WiredDeviceId device) {
        if (device.isMapped()) {
            mapped.computeIfAbsent(device.sender().id(), id -> new ArrayList<>()).add(device);
        } else {
            wired.putIfAbsent(device.sender().id(), device);
        }
    }

    private void addSegment(SegmentTranslation segment) {
        for (StreamRange range : segment.dma().effective().ranges()) {
            if (isSmmu(range.iommu())) {
                int next = range.input().first().value();
                for (DeviceIdRange device : segment.msi().effective().within(range.input())) {
                    addPci(segment, range, next, device.input().first().value() - 1, Optional.empty());
                    boolean its = device.controller().kind() == MsiControllerKind.ITS;
                    addPci(segment, range, device.input().first().value(), device.input().last().value(),
                            its ? Optional.of(device) : Optional.empty());
                    next = device.input().last().value() + 1;
                }
                addPci(segment, range, next, range.input().last().value(), Optional.empty());
            }
        }
    }

    private void addPci(SegmentTranslation segment, StreamRange range, int first, int last, Optional<DeviceIdRange> device) {
        if (first <= last) {
            RidRange input = RidRange.of(first, last);
            StreamRange part = range.part(input);
            pieces.computeIfAbsent(range.iommu().id(), id -> new ArrayList<>()).add(new Piece(part.first().value(), part.last().value(),
                    device.map(DeviceIdRange::controller), device.map(found -> found.first().value()).orElse(0L),
                    new User(segment.segment(), input, null)));
        }
    }

    /** Only a platform device that sends messages needs anything; the others do not care. */
    private void addPlatformDevice(PlatformStreams streams) {
        if (isSmmu(streams.iommu()) && streams.isMapped()) {
            mapped.getOrDefault(streams.device().id(), List.of()).forEach(device -> addBus(streams, device));
        } else if (isSmmu(streams.iommu())) {
            Optional.ofNullable(wired.get(streams.device().id()))
                    .ifPresent(device -> pieces.computeIfAbsent(streams.iommu().id(), id -> new ArrayList<>())
                    .add(new Piece(streams.first().value(),
                            streams.first().value(), Optional.of(device.controller()), device.device().value(),
                            new User(0, null, streams.device()))));
        }
    }

    /** The input IDs of a bus that are both translated and heard. */
    private void addBus(PlatformStreams streams, WiredDeviceId device) {
        long firstStreamed = streams.mapping().inputBase().orElse(0);
        long firstHeard = device.mapping().inputBase().orElse(0);
        long first = Math.max(firstStreamed, firstHeard);
        long last = Math.min(firstStreamed + streams.count(), firstHeard + device.mapping().count().orElse(1)) - 1;
        if (first <= last) {
            long stream = streams.first().value() + first - firstStreamed;
            pieces.computeIfAbsent(streams.iommu().id(), id -> new ArrayList<>()).add(new Piece(stream, stream + last - first,
                    Optional.of(device.controller()), device.device().value() + first - firstHeard, new User(0, null, streams.device())));
        }
    }

    private static boolean isSmmu(Iommu iommu) {
        return iommu instanceof MmioIommu mmio && mmio.isSmmu();
    }

    /** Sorted by their first stream ID each piece need only be compared with the one that reaches furthest: with it all before agree. */
    private void chain(MmioIommu smmu) {
        List<Range> chained = new ArrayList<>();
        Piece furthest = null;
        for (Piece piece : pieces.getOrDefault(smmu.id(), List.of()).stream().sorted(Comparator.comparingLong(Piece::first)).toList()) {
            boolean overlaps = furthest != null && piece.first() <= furthest.last();
            if (overlaps && !piece.agrees(furthest)) {
                conflicts.add(new Conflict(smmu, new StreamId(piece.first()), furthest.user().toString(), piece.user().toString()));
            }
            long first = overlaps ? furthest.last() + 1 : piece.first();
            if (first <= piece.last()) {
                add(chained, piece, first);
            }
            if (furthest == null || piece.last() > furthest.last()) {
                furthest = piece;
            }
        }
        ranges.put(smmu.id(), List.copyOf(chained));
    }

    private static void add(List<Range> chained, Piece piece, long first) {
        if (piece.controller().isEmpty()) {
            return;
        }
        long device = piece.device() + first - piece.first();
        Range last = chained.isEmpty() ? null : chained.getLast();
        boolean continues = last != null && last.last().value() + 1 == first && last.controller().id().equals(piece.controller().get().id())
                && last.device().value() + last.last().value() - last.first().value() + 1 == device;
        if (continues) {
            chained.set(chained.size() - 1, new Range(last.first(), new StreamId(piece.last()), last.controller(), last.device()));
        } else {
            chained.add(new Range(new StreamId(first), new StreamId(piece.last()), piece.controller().get(), new DeviceId(device)));
        }
    }
}
