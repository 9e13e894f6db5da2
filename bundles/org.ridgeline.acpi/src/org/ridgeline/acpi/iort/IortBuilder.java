/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiHeader;
import org.ridgeline.acpi.AcpiLimitException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.internal.ByteSink;
import org.ridgeline.acpi.internal.Unsigned;

/**
 * Makes an IORT. Adding a node gives a handle that the mappings of later nodes refer to, so that no reference can dangle and no cycle can
 * arise; nodes keep the order in which they were added; offsets, lengths, counts and identifiers (0, 1, 2, ...) are computed.
 */
public final class IortBuilder {
    /** The largest node in bytes: its length field has 16 bits. */
    public static final int MAX_NODE_LENGTH = 0xffff;
    /** First table revision whose nodes have identifiers (DEN0049 issue E.b). */
    private static final int FIRST_WITH_IDENTIFIERS = 3;

    private final int revision;
    private final OemFields oem;
    private final ByteSink nodes = new ByteSink(1024);
    private final Set<Long> offsets = new HashSet<>();
    private int count;

    /**
     * Starts an empty table.
     *
     * @param revision table revision, 8 bits; 3 and 5 are what today's firmware writes
     * @param oem who makes the table
     */
    public IortBuilder(int revision, OemFields oem) {
        Unsigned.check("table revision", revision, 8);
        this.revision = revision;
        this.oem = oem;
    }

    /**
     * How many ID mappings a node with this body can have at most, such as 3274 for a root complex: ask before adding. 0 or less when the
     * body alone is too large.
     */
    public static int maxMappings(IortBody body) {
        int room = MAX_NODE_LENGTH - IortWriter.fixedSize(body);
        return Math.floorDiv(room, IdMapping.SIZE);
    }

    /**
     * The node revision that goes with this table's revision (DEN0049, the revision row of each node's table). A root complex has
     * revision 4 when its body has the flags of issue E.d, and 3 else.
     */
    public int nodeRevision(IortBody body) {
        boolean old = revision < FIRST_WITH_IDENTIFIERS;
        return switch (body) {
            case ItsGroup its -> old ? 0 : 1;
            case NamedComponent named -> old ? 2 : 4;
            case RootComplex rc -> rc.flags().isPresent() ? 4 : old ? 1 : 3;
            case SmmuV1V2 smmu -> old ? 1 : 3;
            case SmmuV3 smmu -> old ? 2 : revision < 6 ? 4 : 5;
            case Pmcg pmcg -> old ? 1 : 2;
            case MemoryRange range -> revision < 5 ? 1 : 3;
            case Iwb iwb -> 0;
            case UnknownNode unknown -> 0;
        };
    }

    /** Adds a node of the {@linkplain #nodeRevision usual revision}. */
    public NodeHandle add(IortBody body, List<IdMapping> mappings) {
        return add(nodeRevision(body), body, mappings);
    }

    /** Adds a node of the {@linkplain #nodeRevision usual revision}. */
    public NodeHandle add(IortBody body, IdMapping... mappings) {
        return add(body, List.of(mappings));
    }

    /** Adds a node whose identifier is the next number. */
    public NodeHandle add(int nodeRevision, IortBody body, List<IdMapping> mappings) {
        return add(nodeRevision, revision < FIRST_WITH_IDENTIFIERS ? 0 : count, body, mappings);
    }

    /**
     * Adds a node that keeps the identifier by which other tables know it; whoever adds sees to it that each is unique.
     *
     * @param nodeRevision 8 bits
     * @param identifier 32 bits
     * @param mappings its ID mappings, in order; each must lead to a node of this builder
     * @return what later mappings refer to
     * @throws AcpiLimitException when the node would be longer than {@link #MAX_NODE_LENGTH}
     * @throws IllegalArgumentException when a mapping or a PMCG refers to no node of this builder, or an ITS group has mappings
     */
    public NodeHandle add(int nodeRevision, long identifier, IortBody body, List<IdMapping> mappings) {
        Unsigned.check("node identifier", identifier, 32);
        Unsigned.check("node revision", nodeRevision, 8);
        long length = IortWriter.fixedSize(body) + (long) IdMapping.SIZE * mappings.size();
        if (length > MAX_NODE_LENGTH) {
            throw new AcpiLimitException("length in bytes of an IORT node with " + mappings.size() + " ID mappings", length,
                    MAX_NODE_LENGTH);
        }
        if (body instanceof ItsGroup && !mappings.isEmpty()) {
            throw new IllegalArgumentException("an ITS group has no ID mappings");
        }
        mappings.forEach(mapping -> requireNode(mapping.outputReference()));
        if (body instanceof Pmcg pmcg) {
            requireNode(pmcg.nodeReference());
        }
        long offset = Iort.HEADER_SIZE + nodes.size();
        IortWriter.write(nodes, nodeRevision, identifier, body, mappings);
        count++;
        offsets.add(offset);
        return new NodeHandle(offset, identifier);
    }

    private void requireNode(long offset) {
        if (!offsets.contains(offset)) {
            throw new IllegalArgumentException("no node of this table starts at 0x" + Long.toHexString(offset));
        }
    }

    /** The table so far; more nodes may be added afterwards. */
    public Iort build() {
        ByteSink body = new ByteSink(12 + nodes.size());
        body.u32(count);
        body.u32(Iort.HEADER_SIZE);
        body.u32(0);
        body.bytes(nodes.toBytes());
        AcpiTable table = AcpiTable.of(new AcpiHeader(Iort.SIGNATURE, revision, oem), body.toBytes());
        try {
            return Iort.parse(table.toBytes());
        } catch (AcpiException e) {
            throw new IllegalStateException("a table built here cannot be read", e);
        }
    }
}
