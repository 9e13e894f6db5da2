/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.core.enumerate.AliasKind;
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.Topology;

/** Which requester IDs a drawn mapping is about: those of its source, or the explicit ones. */
final class MappingReach {

    private static final int FUNCTION_RANK = 1 << 20;

    private final ElementIndex index;
    private final Enumeration enumeration;
    private final Map<Integer, Integer> hostBridges = new HashMap<>();
    private final Map<Integer, List<RidRange>> iommuRids = new HashMap<>();

    MappingReach(Topology topology, ElementIndex index, Enumeration enumeration) {
        this.index = index;
        this.enumeration = enumeration;
        topology.hostBridges().forEach(bridge -> hostBridges.merge(bridge.segment(), 1, Integer::sum));
        for (EnumeratedFunction function : enumeration.functions()) {
            if (function.function() instanceof PciIommu) {
                List<RidRange> rids = iommuRids.computeIfAbsent(function.address().segment(), segment -> new ArrayList<>());
                function.aliases().forEach(alias -> rids.add(RidRange.single(alias.rid())));
            }
        }
    }

    /** The segment of a PCI source, or -1 for a source that is no part of PCI or has no requester ID. */
    int segmentOf(DrawnMapping mapping) {
        Element source = index.get(mapping.source());
        if (source instanceof PciHostBridge bridge) {
            return bridge.segment();
        }
        return source instanceof PciFunction ? enumeration.find(source.id()).map(found -> found.address().segment()).orElse(-1) : -1;
    }

    /**
     * How specific the mapping is: function over inner bridge over outer bridge over host bridge, and an explicit range over its whole
     * source.
     */
    int rankOf(DrawnMapping mapping) {
        Element source = index.get(mapping.source());
        int depth = switch (source) {
            case PciBridge bridge -> enumeration.find(bridge.id()).map(found -> found.path().size()).orElse(0);
            case PciFunction function -> FUNCTION_RANK;
            default -> 0;
        };
        return depth * 2 + (mapping.hasExplicitInput() ? 1 : 0);
    }

    /** The requester IDs that the mapping covers, ascending; none where its source got no requester ID. */
    List<RidRange> covered(DrawnMapping mapping) {
        List<RidRange> whole = wholeSource(index.get(mapping.source()));
        if (!mapping.hasExplicitInput()) {
            return whole;
        }
        long first = mapping.inputBase().orElse(anchorOf(mapping).value());
        long fallback = whole.isEmpty() ? Rid.MAX.value() : Math.max(first, whole.getLast().last().value());
        long last = mapping.count().isPresent() ? first + mapping.count().getAsLong() - 1 : fallback;
        return first > Rid.MAX.value() ? List.of() : List.of(RidRange.of((int) first, (int) Math.min(last, Rid.MAX.value())));
    }

    /** The requester ID to which an explicit output belongs. */
    Rid anchorOf(DrawnMapping mapping) {
        if (mapping.inputBase().isPresent() && mapping.inputBase().getAsLong() <= Rid.MAX.value()) {
            return new Rid((int) mapping.inputBase().getAsLong());
        }
        Element source = index.get(mapping.source());
        if (source instanceof PciBridge bridge) {
            return enumeration.find(bridge.id()).flatMap(EnumeratedFunction::buses).map(BusSpan::rids).map(RidRange::first).orElse(Rid.MIN);
        }
        if (source instanceof PciFunction) {
            return enumeration.find(source.id()).map(found -> found.address().rid()).orElse(Rid.MIN);
        }
        List<RidRange> whole = wholeSource(source);
        return whole.isEmpty() ? Rid.MIN : whole.getFirst().first();
    }

    /** Whether PCI-realised IOMMUs are left out: only a mapping that says what it covers is taken at its word. */
    boolean leavesHoles(DrawnMapping mapping) {
        Element source = index.get(mapping.source());
        return !mapping.hasExplicitInput() && (source instanceof PciHostBridge || source instanceof PciBridge);
    }

    /** The requester IDs, aliases included, of every IOMMU of the segment that is itself a PCI function. */
    RidSet iommuRids(int segment) {
        return RidSet.of(iommuRids.getOrDefault(segment, List.of()));
    }

    private List<RidRange> wholeSource(Element source) {
        return switch (source) {
            case PciHostBridge bridge -> List.of(hostBridges.get(bridge.segment()) == 1 ? RidRange.ALL
                    : RidRange.ofBuses(bridge.buses().first(), bridge.buses().last()));
            case PciBridge bridge -> enumeration.find(bridge.id()).map(MappingReach::behind).orElse(List.of());
            case PciFunction function -> enumeration.find(function.id()).map(MappingReach::own).orElse(List.of());
            default -> List.of();
        };
    }

    /** Behind a conventional bridge requests may carry the bridge's own requester ID, so it belongs to what is behind it. */
    private static List<RidRange> behind(EnumeratedFunction bridge) {
        List<RidRange> rids = new ArrayList<>();
        bridge.buses().ifPresent(buses -> rids.add(buses.rids()));
        if (((PciBridge) bridge.function()).kind() == BridgeKind.PCI_TO_PCI) {
            rids.add(RidRange.single(bridge.address().rid()));
        }
        return RidSet.of(rids).ranges();
    }

    private static List<RidRange> own(EnumeratedFunction function) {
        List<RidRange> rids = new ArrayList<>();
        function.aliases().stream().filter(alias -> alias.kind() == AliasKind.OWN || alias.kind() == AliasKind.QUIRK)
                .forEach(alias -> rids.add(RidRange.single(alias.rid())));
        function.virtualFunctions().forEach(virtual -> rids.add(RidRange.single(virtual.address().rid())));
        return RidSet.of(rids).ranges();
    }
}
