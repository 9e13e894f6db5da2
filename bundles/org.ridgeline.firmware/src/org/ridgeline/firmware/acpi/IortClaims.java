/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBody;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.Iwb;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.iort.UnknownNode;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.claims.Malformation;

/** What an IORT claims, mapping by mapping as they stand in it, for the rules to judge. */
public final class IortClaims {

    private static final long LAST_RID = 0xffff;
    private static final long LAST_INPUT = 0xffffffffL;
    /** The node revision of an SMMUv3 from which a flag says whether its index counts, and that flag. */
    private static final int FLAGGED_INDEX = 5;
    private static final long INDEX_VALID = 1 << 4;

    private final Iort iort;
    /** Where each node ends, by where it starts. */
    private final NavigableMap<Long, Integer> ends = new TreeMap<>();
    private final List<ClaimedMap> maps = new ArrayList<>();
    private final List<ClaimedReference> references = new ArrayList<>();
    private final List<ClaimedFact> facts = new ArrayList<>();
    private IortNode lastFrom;
    private long lastReference;
    private ClaimedTarget lastOutput;

    private IortClaims(Iort iort) {
        this.iort = iort;
        iort.nodes().forEach(node -> ends.put((long) node.offset(), node.end()));
        iort.nodes().forEach(this::add);
    }

    /** What a table claims; one whose nodes cannot be read claims nothing but that. */
    public static Claims of(AcpiTable table) {
        try {
            return of(Iort.parse(table.toBytes()));
        } catch (AcpiException e) {
            String problem = e.getMessage().substring(e.getMessage().indexOf(": ") + 2);
            return new Claims(FirmwareFormat.IORT, List.of(), List.of(),
                    List.of(new Malformation("IORT @0x" + Long.toHexString(e.offset()), problem + ": what comes behind it is lost")));
        }
    }

    /** What a table claims. */
    public static Claims of(Iort iort) {
        IortClaims claims = new IortClaims(iort);
        return new Claims(FirmwareFormat.IORT, claims.maps, claims.references, List.of(), claims.facts);
    }

    private void add(IortNode node) {
        String place = place(node.offset());
        addFacts(node, place);
        if (node.body() instanceof Pmcg pmcg && pmcg.nodeReference() != 0) {
            references.add(new ClaimedReference(place, target(node, pmcg.nodeReference(), true)));
        }
        // Of a memory range only the outputs mean anything, of a counter group only where its one mapping leads: there is no input to
        // judge.
        boolean translates = !(node.body() instanceof Pmcg) && !(node.body() instanceof MemoryRange);
        List<ClaimedEntry> entries = new ArrayList<>();
        for (int i = 0; i < node.mappings().size(); i++) {
            String entryPlace = place + " map[" + i + "]";
            if (translates) {
                entries.add(entry(node, node.mappings().get(i), entryPlace));
            } else {
                references.add(new ClaimedReference(entryPlace, target(node, node.mappings().get(i).outputReference(), false)));
            }
        }
        if (!entries.isEmpty()) {
            boolean rootComplex = node.body() instanceof RootComplex;
            maps.add(new ClaimedMap(place, rootComplex ? ClaimedMap.Kind.ROOT_COMPLEX : ClaimedMap.Kind.IORT_NODE,
                    rootComplex ? LAST_RID : LAST_INPUT, entries));
        }
    }

    private void addFacts(IortNode node, String place) {
        switch (node.body()) {
            case RootComplex rc -> facts.add(new ClaimedFact.RootComplex(place, rc.segment()));
            case NamedComponent named -> facts.add(new ClaimedFact.Component(place, named.path()));
            case MemoryRange range -> facts.add(new ClaimedFact.MemoryRange(place, iort.revision()));
            case SmmuV3 smmu when isIndexLive(node, smmu) && smmu.deviceIdMappingIndex() < node.mappings().size() ->
                    facts.add(new ClaimedFact.MessageMapping(place, place + " map[" + smmu.deviceIdMappingIndex() + "]"));
            default -> {
            }
        }
    }

    /** Linux: iort_get_smmu_v3_id_mapping_index. */
    private static boolean isIndexLive(IortNode node, SmmuV3 smmu) {
        boolean wired = smmu.eventGsiv() != 0 && smmu.priGsiv() != 0 && smmu.gerrGsiv() != 0 && smmu.syncGsiv() != 0;
        return node.revision() < FLAGGED_INDEX ? !wired : (smmu.flags() & INDEX_VALID) != 0;
    }

    private static String place(long offset) {
        return "IORT @0x" + Long.toHexString(offset);
    }

    /** A single mapping has no range; whatever stands in its fields means nothing. */
    private ClaimedEntry entry(IortNode node, IdMapping map, String place) {
        int segment = node.body() instanceof RootComplex rc ? (int) (rc.segment() & 0xffff) : 0;
        return new ClaimedEntry(place, segment, segment, map.inputBase(), map.single() ? 1 : map.count(), map.outputBase(),
                output(node, map.outputReference()), map.single());
    }

    /** Mappings of a node tend to lead where the one before led. */
    private ClaimedTarget output(IortNode from, long reference) {
        if (lastOutput == null || lastFrom != from || lastReference != reference) {
            lastOutput = target(from, reference, false);
            lastFrom = from;
            lastReference = reference;
        }
        return lastOutput;
    }

    private ClaimedTarget target(IortNode from, long reference, boolean anyNode) {
        String label = "offset 0x" + Long.toHexString(reference);
        Optional<IortNode> node = iort.nodeAt(reference);
        ClaimedTarget.State state;
        if (node.isPresent()) {
            state = anyNode || takesInput(from.body(), node.get().body()) ? ClaimedTarget.State.FOUND : ClaimedTarget.State.WRONG_KIND;
        } else {
            Map.Entry<Long, Integer> below = ends.floorEntry(reference);
            state = below != null && reference < below.getValue() ? ClaimedTarget.State.INSIDE_NODE : ClaimedTarget.State.MISSING;
        }
        return new ClaimedTarget(label, state, place(reference), node.map(IortClaims::role).orElse(ClaimedTarget.Role.OTHER), 1);
    }

    private static ClaimedTarget.Role role(IortNode node) {
        return switch (node.body()) {
            case SmmuV1V2 smmu -> ClaimedTarget.Role.IOMMU;
            case SmmuV3 smmu -> ClaimedTarget.Role.IOMMU;
            case ItsGroup its -> ClaimedTarget.Role.MSI_CONTROLLER;
            default -> ClaimedTarget.Role.OTHER;
        };
    }

    /** Whether IDs of one node may go on to another: to an SMMU from those it translates, to an ITS from everybody. */
    private static boolean takesInput(IortBody from, IortBody to) {
        return switch (to) {
            case ItsGroup its -> !(from instanceof MemoryRange);
            case SmmuV1V2 smmu -> isMaster(from);
            case SmmuV3 smmu -> isMaster(from);
            case Iwb iwb -> from instanceof NamedComponent;
            case UnknownNode unknown -> true;
            case NamedComponent named -> false;
            case RootComplex rc -> false;
            case Pmcg pmcg -> false;
            case MemoryRange range -> false;
        };
    }

    private static boolean isMaster(IortBody body) {
        return body instanceof RootComplex || body instanceof NamedComponent || body instanceof MemoryRange || body instanceof UnknownNode;
    }
}
