/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;

/**
 * The ID mappings of one node as Linux (drivers/acpi/arm64/iort.c, iort_id_map and the loop of iort_node_map_id) reads them: the first
 * match counts, but one on the last ID of a range of several is provisional and gives way to a later range that starts there.
 */
final class IdMaps {

    private static final long MOST = 0xffffffffL;

    /** Where an ID goes: the reference of a mapping, and the ID behind it. */
    record Hop(long reference, long output) {
    }

    /**
     * IDs that take the same mapping.
     *
     * @param output what the first becomes; what all become, if {@code constant}, else outputs rise in step
     */
    record Piece(long first, long last, long reference, long output, boolean constant) {
    }

    private final IortNode node;
    private final List<IdMapping> mappings;
    private final boolean singleMatches;
    private final Optional<String> indexProblem;
    private final int skipped;

    IdMaps(IortNode node) {
        this.node = node;
        this.mappings = node.mappings();
        this.singleMatches = node.body() instanceof RootComplex || node.body() instanceof NamedComponent;
        long index = liveIndex(node);
        boolean overflows = index >= mappings.size();
        this.skipped = overflows ? -1 : (int) index;
        this.indexProblem = overflows ? Optional.of("[Firmware Bug]: [" + name() + "] ID mapping index overflows valid mappings")
                : Optional.empty();
    }

    /** The number of the mapping for the node's own messages, which is skipped for all others, or -1 (iort_get_id_mapping_index). */
    int ownIndex() {
        return skipped;
    }

    private static long liveIndex(IortNode node) {
        return switch (node.body()) {
            case SmmuV3 smmu when node.revision() < 1 -> -1;
            case SmmuV3 smmu when node.revision() < 5 ->
                smmu.eventGsiv() != 0 && smmu.priGsiv() != 0 && smmu.gerrGsiv() != 0 && smmu.syncGsiv() != 0 ? -1
                        : smmu.deviceIdMappingIndex();
            case SmmuV3 smmu -> (smmu.flags() & 1 << 4) == 0 ? -1 : smmu.deviceIdMappingIndex();
            case Pmcg pmcg -> pmcg.overflowGsiv() != 0 || node.mappings().isEmpty() ? -1 : 0;
            default -> -1;
        };
    }

    /** Where one ID goes; empty: no mapping takes it. */
    Optional<Hop> map(long id, List<String> log) {
        if (mappings.isEmpty()) {
            return Optional.empty();
        }
        if (mappings.getFirst().outputReference() == 0) {
            log.add("[Firmware Bug]: [" + name() + "] ID map has NULL parent reference");
            return Optional.empty();
        }
        indexProblem.ifPresent(log::add);
        long provisional = 0;
        long output = id;
        for (int i = 0; i < mappings.size(); i++) {
            IdMapping map = mappings.get(i);
            if (i == skipped) {
                continue;
            }
            if (map.single()) {
                if (singleMatches) {
                    return Optional.of(new Hop(map.outputReference(), map.outputBase()));
                }
                log.add("[Firmware Bug]: [map " + i + "] SINGLE MAPPING flag not allowed for node type " + node.body().type()
                        + ", skipping ID map");
                continue;
            }
            if (id < map.inputBase() || id > last(map)) {
                continue;
            }
            if (provisional != 0) {
                log.add("[Firmware Bug]: [map " + i + "] conflicting mapping for input ID 0x" + Long.toHexString(id));
                if (id != map.inputBase()) {
                    continue;
                }
                log.add("[Firmware Bug]: applying workaround.");
            }
            output = map.outputBase() + id - map.inputBase() & MOST;
            if (map.countMinusOne() > 0 && id == last(map)) {
                provisional = map.outputReference();
                continue;
            }
            return Optional.of(new Hop(map.outputReference(), output));
        }
        return provisional == 0 ? Optional.empty() : Optional.of(new Hop(provisional, output));
    }

    /** The last ID in 32-bit arithmetic: a range that runs past the end of the ID space ends before it begins and matches nothing. */
    private static long last(IdMapping map) {
        return map.lastInput() & MOST;
    }

    /** What {@link #map} says of all 2^32 IDs: ascending and disjoint. */
    List<Piece> pieces() {
        if (mappings.isEmpty() || mappings.getFirst().outputReference() == 0) {
            return List.of();
        }
        List<Integer> live = new ArrayList<>();
        TreeSet<Long> starts = new TreeSet<>();
        Set<Long> bases = new HashSet<>();
        boolean odd = false;
        for (int i = 0; i < mappings.size(); i++) {
            IdMapping map = mappings.get(i);
            if (i == skipped || map.single() && !singleMatches || !map.single() && last(map) < map.inputBase()) {
                continue;
            }
            live.add(i);
            odd |= map.single() || map.outputReference() == 0;
            bases.add(map.inputBase());
            addStarts(map, starts);
        }
        live.sort(Comparator.comparingLong(i -> first(mappings.get(i))));
        return sweep(live, List.copyOf(starts), bases, odd);
    }

    private static void addStarts(IdMapping map, Set<Long> starts) {
        if (map.single()) {
            starts.add(0L);
            return;
        }
        starts.add(map.inputBase());
        starts.add(map.lastInput());
        if (map.lastInput() < MOST) {
            starts.add(map.lastInput() + 1);
        }
        if (map.lastOutput() > MOST) {
            starts.add(map.inputBase() + MOST + 1 - map.outputBase());
        }
    }

    /** Between two starts the answer does not change; only the last ID of a range can need more than the first mapping that holds it. */
    private List<Piece> sweep(List<Integer> live, List<Long> starts, Set<Long> bases, boolean odd) {
        List<Piece> pieces = new ArrayList<>();
        PriorityQueue<Integer> open = new PriorityQueue<>();
        int next = 0;
        for (int i = 0; i < starts.size(); i++) {
            long start = starts.get(i);
            while (next < live.size() && first(mappings.get(live.get(next))) <= start) {
                open.add(live.get(next++));
            }
            while (!open.isEmpty() && end(mappings.get(open.peek())) < start) {
                open.remove();
            }
            if (!open.isEmpty()) {
                IdMapping map = mappings.get(open.peek());
                boolean provisional = !map.single() && map.countMinusOne() > 0 && start == last(map);
                Optional<Hop> hop = provisional && (odd || bases.contains(start)) ? map(start, new ArrayList<>())
                        : Optional.of(hop(map, start));
                long last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : MOST;
                hop.ifPresent(found -> pieces.add(new Piece(start, last, found.reference(), found.output(), map.single())));
            }
        }
        return pieces;
    }

    private static Hop hop(IdMapping map, long id) {
        return new Hop(map.outputReference(), map.single() ? map.outputBase() : map.outputBase() + id - map.inputBase() & MOST);
    }

    private static long first(IdMapping map) {
        return map.single() ? 0 : map.inputBase();
    }

    private static long end(IdMapping map) {
        return map.single() ? MOST : map.lastInput();
    }

    private String name() {
        return "node @0x" + Integer.toHexString(node.offset()) + " type " + node.body().type();
    }
}
