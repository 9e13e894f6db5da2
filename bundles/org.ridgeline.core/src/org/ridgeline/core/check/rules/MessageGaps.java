/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;

/**
 * The requester IDs of host bridges in firmware whose messages reach no MSI controller while those of others do. A device tree has a map
 * for them, in an IORT they follow the stream IDs behind an SMMU.
 */
final class MessageGaps {

    private final Map<String, ClaimedMap> maps = new HashMap<>();
    private final Map<String, Integer> firstBuses = new HashMap<>();
    /** Nodes below which some node says itself where messages go. */
    private final Set<String> mixed = new HashSet<>();
    private final Map<String, List<ClaimedFact.PciIommu>> iommusBelow = new HashMap<>();
    /** Pairs of mappings that may still be looked at; a hostile table has billions. */
    private long patience = 1_000_000;

    /**
     * What one map leaves without a route.
     *
     * @param place      the map that leads the requester IDs to IOMMUs
     * @param translated those that it leads to one and that have no route
     * @param iommus     the IOMMUs on its buses that have no route
     */
    record Gap(String place, RidSet translated, List<ClaimedFact.PciIommu> iommus) {
    }

    private MessageGaps(Claims claims) {
        claims.maps().forEach(map -> maps.put(map.place(), map));
        claims.facts(ClaimedFact.HostBridge.class).forEach(host -> firstBuses.put(host.place(), host.firstBus()));
        if (claims.format() == FirmwareFormat.DEVICE_TREE) {
            Stream.concat(claims.maps().stream().filter(map -> map.kind() == ClaimedMap.Kind.MSI_MAP).map(ClaimedMap::place),
                    claims.references().stream().map(ClaimedReference::place).filter(place -> place.contains(": msi-parent")))
                    .forEach(place -> mixed.addAll(above(place)));
            claims.references().stream().map(ClaimedReference::place).filter(place -> place.contains(": msi-parent"))
                    .forEach(place -> mixed.add(place.substring(0, place.indexOf(": "))));
            claims.facts(ClaimedFact.PciIommu.class).forEach(iommu -> above(iommu.place())
                    .forEach(host -> iommusBelow.computeIfAbsent(host, key -> new ArrayList<>()).add(iommu)));
        }
    }

    /** The paths of all nodes above a place. */
    private static List<String> above(String place) {
        List<String> paths = new ArrayList<>();
        for (int slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1)) {
            paths.add(place.substring(0, slash));
        }
        return paths;
    }

    /** The gaps, in the order of the maps; a map of which nothing has a route has none. */
    static List<Gap> in(Claims claims) {
        MessageGaps gaps = new MessageGaps(claims);
        List<Gap> found = new ArrayList<>();
        for (ClaimedMap map : claims.maps()) {
            List<ClaimedEntry> messages = switch (map.kind()) {
                case IOMMU_MAP -> gaps.messagesOfTree(map);
                case ROOT_COMPLEX -> gaps.messagesOfIort(map);
                case MSI_MAP, IORT_NODE, VIOT -> List.of();
            };
            RidSet routed = gaps.inputs(map, messages);
            if (!routed.isEmpty() && map.lastInput() <= Rid.MAX.value()) {
                List<ClaimedEntry> iommus = map.entries().stream()
                        .filter(entry -> entry.target().role() == ClaimedTarget.Role.IOMMU).toList();
                found.add(new Gap(map.place(), gaps.inputs(map, iommus).minus(routed),
                        gaps.iommusBelow.getOrDefault(map.node(), List.of()).stream()
                        .filter(iommu -> !routed.contains(new Rid(iommu.rid()))).toList()));
            }
        }
        return found;
    }

    /** A bridge below may have a map of its own, which is asked first; masks and lists make every requester ID another matter. */
    private List<ClaimedEntry> messagesOfTree(ClaimedMap map) {
        ClaimedMap messages = maps.get(map.node() + ": msi-map");
        return messages != null && map.isUnmasked() && messages.isUnmasked() && !mixed.contains(map.node()) ? messages.entries() : List.of();
    }

    /**
     * Direct mappings, and of those to an SMMU what the SMMU hands on, each cut to the inputs that come out at the other end. That Linux
     * passes over the mapping of the SMMU's own messages is a matter of another rule.
     */
    private List<ClaimedEntry> messagesOfIort(ClaimedMap map) {
        List<ClaimedEntry> messages = new ArrayList<>();
        if (map.entries().stream().anyMatch(ClaimedEntry::matchesAll)) {
            return List.of();
        }
        for (ClaimedEntry entry : map.entries()) {
            if (entry.target().role() != ClaimedTarget.Role.IOMMU) {
                messages.add(entry);
            } else if (maps.containsKey(entry.target().place())) {
                patience -= maps.get(entry.target().place()).entries().size();
                if (patience < 0) {
                    return List.of();
                }
                handedOn(entry, maps.get(entry.target().place())).forEach(messages::add);
            }
        }
        return messages;
    }

    private Stream<ClaimedEntry> handedOn(ClaimedEntry entry, ClaimedMap smmu) {
        return smmu.entries().stream().filter(next -> !next.matchesAll()
                && next.inputBase() <= entry.outputBase() + entry.inputCount() - 1 && entry.outputBase() <= next.inputLast()).map(next -> {
                    long first = Math.max(next.inputBase(), entry.outputBase());
                    long last = Math.min(next.inputLast(), entry.outputBase() + entry.inputCount() - 1);
                    return new ClaimedEntry(next.place(), 0, 0, entry.inputBase() + first - entry.outputBase(), last - first + 1, 0,
                            next.target(), false);
                });
    }

    /** What entries hold of the buses that there are. */
    private RidSet inputs(ClaimedMap map, List<ClaimedEntry> entries) {
        long least = firstBuses.getOrDefault(map.node(), 0) << 8;
        long most = Math.min(map.lastInput(), Rid.MAX.value());
        return RidSet.of(entries.stream().filter(entry -> entry.inputCount() > 0 && entry.inputBase() <= most
                && entry.inputLast() >= least && entry.target().isThere())
                .map(entry -> RidRange.of((int) Math.max(entry.inputBase(), least), (int) Math.min(entry.inputLast(), most))).toList());
    }
}
