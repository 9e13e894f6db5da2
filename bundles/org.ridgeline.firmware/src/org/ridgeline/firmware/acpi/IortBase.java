/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBody;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.Iwb;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.UnknownNode;
import org.ridgeline.core.imported.UnusableSourceException;

/**
 * An IORT that a machine has already, into which another is put: what a platform has no elements for, performance monitors, wire bridges and nodes that are
 * not known, stays, as do the fields of other nodes that a platform does not have. References are set to where things stand now.
 */
public final class IortBase {

    private final Iort base;
    private final Map<Object, IortNode> known = new HashMap<>();

    /** A table to put others into. */
    public IortBase(Iort base) {
        this.base = base;
        base.nodes().forEach(node -> IortFields.identity(node.body()).ifPresent(identity -> known.putIfAbsent(identity, node)));
    }

    /**
     * The table with what this one has beyond it.
     *
     * @throws UnusableSourceException if something that stays refers to what is no longer there
     */
    public EmittedTable keep(EmittedTable made) throws UnusableSourceException {
        Iort fresh = parsed(made);
        IortBuilder builder = new IortBuilder(Math.max(fresh.revision(), base.revision()), fresh.table().header().oem());
        Map<Long, NodeHandle> moved = new HashMap<>();
        Map<Long, NodeHandle> stayed = new HashMap<>();
        for (IortNode node : fresh.nodes()) {
            Optional<IortNode> old = IortFields.identity(node.body()).map(known::get);
            IortBody body = old.map(found -> IortFields.merged(node.body(), found.body())).orElse(node.body());
            List<IdMapping> mappings = node.mappings().stream().map(mapping -> relocated(mapping, moved.get(mapping.outputReference()))).toList();
            NodeHandle handle = builder.add(Math.max(node.revision(), builder.nodeRevision(body)), body, mappings);
            moved.put((long) node.offset(), handle);
            old.ifPresent(found -> stayed.put((long) found.offset(), handle));
        }
        for (IortNode node : base.nodes()) {
            if (isKept(node.body())) {
                stayed.put((long) node.offset(), add(builder, node, stayed));
            }
        }
        Iort merged = builder.build();
        Map<Long, String> comments = comments(made, fresh, merged);
        return new EmittedTable(merged.table(), place -> comments.getOrDefault(place, ""), made.notes());
    }

    /** The nodes that were made stand first and in their order; what follows was kept. */
    private static Map<Long, String> comments(EmittedTable made, Iort fresh, Iort merged) {
        Map<Long, String> comments = new HashMap<>();
        comments.put(0L, made.comments().at(0));
        for (int i = 0; i < merged.nodes().size(); i++) {
            IortNode node = merged.nodes().get(i);
            if (i >= fresh.nodes().size()) {
                comments.put((long) node.offset(), "as it was");
                continue;
            }
            IortNode before = fresh.nodes().get(i);
            comments.put((long) node.offset(), made.comments().at(before.offset()));
            for (int j = 0; j < node.mappings().size(); j++) {
                comments.put(node.mappingPlace(j), made.comments().at(before.mappingPlace(j)));
            }
        }
        return comments;
    }

    private static Iort parsed(EmittedTable made) {
        try {
            return Iort.parse(made.bytes());
        } catch (AcpiException e) {
            throw new IllegalStateException("a table made here cannot be read", e);
        }
    }

    private static boolean isKept(IortBody body) {
        return body instanceof Pmcg || body instanceof Iwb || body instanceof UnknownNode;
    }

    private NodeHandle add(IortBuilder builder, IortNode node, Map<Long, NodeHandle> stayed) throws UnusableSourceException {
        List<IdMapping> mappings = new ArrayList<>();
        for (IdMapping mapping : node.mappings()) {
            mappings.add(relocated(mapping, target(node, mapping.outputReference(), stayed)));
        }
        IortBody body = node.body() instanceof Pmcg pmcg
                ? new Pmcg(pmcg.page0Address(), pmcg.overflowGsiv(), target(node, pmcg.nodeReference(), stayed), pmcg.page1Address()) : node.body();
        return builder.add(node.revision(), body, mappings);
    }

    private static NodeHandle target(IortNode node, long reference, Map<Long, NodeHandle> stayed) throws UnusableSourceException {
        NodeHandle target = stayed.get(reference);
        if (target == null) {
            throw new UnusableSourceException(TablePlatform.place(node) + ": it refers to the node @0x" + Long.toHexString(reference)
                    + ", which the platform does not have");
        }
        return target;
    }

    private static IdMapping relocated(IdMapping mapping, NodeHandle target) {
        return new IdMapping(mapping.inputBase(), mapping.countMinusOne(), mapping.outputBase(), target.offset(), mapping.flags());
    }
}
