/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBody;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.imported.UnusableSourceException;

/** Writes nodes that were made and nodes of an older table into one, and sets all references to where things stand then. */
final class IortMerge {

    private static final int FIRST_REVISION_WITH_INDEX_FLAG = 5;
    private static final long DEVICE_ID_INDEX_VALID = 1 << 4;

    private final Iort base;
    private final IortBuilder builder;
    private final Map<Long, NodeHandle> moved = new HashMap<>();
    private final Map<Long, NodeHandle> stayed = new HashMap<>();
    private final Map<Long, IortNode> staying = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final boolean identified;
    private final Set<Long> taken;
    private long nextIdentifier;

    IortMerge(Iort base, Iort fresh) {
        this.base = base;
        this.builder = new IortBuilder(Math.max(fresh.revision(), base.revision()), fresh.table().header().oem());
        this.taken = base.nodes().stream().map(IortNode::identifier).collect(Collectors.toSet());
        this.identified = taken.size() == base.nodes().size();
    }

    /** Writes a node that was made, with what the older one of its identity says beyond it. */
    void put(IortNode node, Optional<IortNode> old) {
        IortBody body = old.map(found -> IortFields.merged(node.body(), found.body())).orElse(node.body());
        List<IdMapping> mappings = node.mappings().stream()
                .map(mapping -> relocated(mapping, moved.get(mapping.outputReference()))).toList();
        int revision = Math.max(node.revision(), builder.nodeRevision(body));
        NodeHandle handle = add(revision, old, flagged(node, revision, body), mappings);
        moved.put((long) node.offset(), handle);
        old.ifPresent(found -> stayed.put((long) found.offset(), handle));
    }

    /** From node revision 5 on a flag says what missing interrupts said before: that the index counts. */
    private static IortBody flagged(IortNode made, int revision, IortBody body) {
        boolean live = body instanceof SmmuV3 && made.revision() < FIRST_REVISION_WITH_INDEX_FLAG
                && revision >= FIRST_REVISION_WITH_INDEX_FLAG
                && new IdMaps(made).ownIndex() >= 0;
        return live && body instanceof SmmuV3 smmu
                ? new SmmuV3(smmu.baseAddress(), smmu.flags() | DEVICE_ID_INDEX_VALID, smmu.vatosAddress(), smmu.model(), smmu.eventGsiv(),
                smmu.priGsiv(), smmu.gerrGsiv(), smmu.syncGsiv(), smmu.proximityDomain(), smmu.deviceIdMappingIndex()) : body;
    }

    /** Lets references to a node of the older table lead to what another one of its identity has become. */
    void alias(IortNode node, IortNode same) {
        stayed.put((long) node.offset(), stayed.get((long) same.offset()));
    }

    /** Notes a node of the older table that stays as it is. */
    void mayStay(IortNode node) {
        staying.put((long) node.offset(), node);
    }

    /**
     * Writes all of those, each behind what it refers to.
     *
     * @throws UnusableSourceException if one refers to what is no longer there
     */
    void keepAll() throws UnusableSourceException {
        Deque<IortNode> open = new ArrayDeque<>();
        while (!staying.isEmpty()) {
            open.push(staying.remove(staying.keySet().iterator().next()));
            while (!open.isEmpty()) {
                Optional<IortNode> first = references(open.peek()).filter(staying::containsKey).findFirst().map(staying::remove);
                if (first.isPresent()) {
                    open.push(first.get());
                } else {
                    keep(open.pop());
                }
            }
        }
    }

    private static Stream<Long> references(IortNode node) {
        Stream<Long> mapped = node.mappings().stream().map(IdMapping::outputReference);
        return node.body() instanceof Pmcg pmcg ? Stream.concat(mapped, Stream.of(pmcg.nodeReference())) : mapped;
    }

    private void keep(IortNode node) throws UnusableSourceException {
        List<IdMapping> mappings = new ArrayList<>();
        for (int i = 0; i < node.mappings().size(); i++) {
            IdMapping mapping = node.mappings().get(i);
            Optional<NodeHandle> target = target(node, mapping.outputReference());
            target.ifPresent(to -> mappings.add(relocated(mapping, to)));
            if (target.isEmpty()) {
                notes.add(TablePlatform.place(node) + " map[" + i + "] is left out: it leads to no node");
            }
        }
        IortBody body = node.body();
        if (body instanceof Pmcg pmcg) {
            Optional<NodeHandle> watched = target(node, pmcg.nodeReference());
            if (watched.isEmpty()) {
                notes.add(TablePlatform.place(node) + " is left out: a performance monitor of no node");
                return;
            }
            body = new Pmcg(pmcg.page0Address(), pmcg.overflowGsiv(), watched.get(), pmcg.page1Address());
        }
        stayed.put((long) node.offset(), add(node.revision(), Optional.of(node), body, mappings));
    }

    /** What a reference of the older table has become; empty if it never led anywhere. */
    private Optional<NodeHandle> target(IortNode node, long reference) throws UnusableSourceException {
        NodeHandle target = stayed.get(reference);
        if (target == null && base.nodeAt(reference).flatMap(found -> IortFields.identity(found.body())).isPresent()) {
            throw new UnusableSourceException(TablePlatform.place(node) + ": it refers to the node @0x" + Long.toHexString(reference)
                    + ", which the platform does not have");
        }
        return Optional.ofNullable(target);
    }

    /** Other tables know nodes by their identifiers, so those of the older table stay if they tell its nodes apart. */
    private NodeHandle add(int revision, Optional<IortNode> old, IortBody body, List<IdMapping> mappings) {
        return identified ? builder.add(revision, old.map(IortNode::identifier).orElseGet(this::freeIdentifier), body, mappings)
                : builder.add(revision, body, mappings);
    }

    private long freeIdentifier() {
        while (taken.contains(nextIdentifier)) {
            nextIdentifier++;
        }
        return nextIdentifier++;
    }

    private static IdMapping relocated(IdMapping mapping, NodeHandle target) {
        return new IdMapping(mapping.inputBase(), mapping.countMinusOne(), mapping.outputBase(), target.offset(), mapping.flags());
    }

    /** Everything that was written. */
    Iort table() {
        return builder.build();
    }

    /** What got lost, a line each. */
    List<String> notes() {
        return notes;
    }
}
