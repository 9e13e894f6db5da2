/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.claims.Malformation;

/**
 * What a VIOT claims, node by node as they stand in it, for the rules to judge; what stands before a malformed node counts, as it does for
 * Linux.
 */
public final class ViotClaims {

    private static final long LAST_RID = 0xffff;
    private static final int LAST_REFERENCE = 0xffff;

    private final ViotBytes bytes;
    private final int length;
    private final TreeMap<Integer, Integer> nodeEnds = new TreeMap<>();
    private final Set<Integer> iommus = new LinkedHashSet<>();
    private final List<Integer> endpoints = new ArrayList<>();
    private final List<Malformation> malformations = new ArrayList<>();

    private ViotClaims(AcpiTable table) {
        this.bytes = new ViotBytes(table);
        this.length = table.length();
        int at = bytes.nodeOffset();
        for (int i = 1; i <= bytes.nodeCount() && isSound(at, i); i++) {
            nodeEnds.put(at, at + bytes.length(at));
            switch (bytes.type(at)) {
                case ViotBytes.IOMMU_PCI, ViotBytes.IOMMU_MMIO -> iommus.add(at);
                case ViotBytes.PCI_RANGE, ViotBytes.MMIO_ENDPOINT -> endpoints.add(at);
                default -> {
                }
            }
            at += bytes.length(at);
        }
    }

    /** What a table claims, however broken it is. */
    public static Claims of(AcpiTable table) {
        return new ViotClaims(table).claims();
    }

    private boolean isSound(int at, int number) {
        int least = switch (at + 4 > length ? 0 : bytes.type(at)) {
            case ViotBytes.PCI_RANGE, ViotBytes.MMIO_ENDPOINT -> ViotBytes.ENDPOINT_SIZE;
            case ViotBytes.IOMMU_PCI, ViotBytes.IOMMU_MMIO -> ViotBytes.IOMMU_SIZE;
            default -> 4;
        };
        String problem = "";
        if (at < 48 || at + 4 > length || at + bytes.length(at) > length) {
            problem = "lies outside of the table";
        } else if (bytes.length(at) < least) {
            problem = "is " + bytes.length(at) + " bytes long, should have " + least + " at least";
        }
        if (!problem.isEmpty()) {
            malformations.add(new Malformation(place(at), "node " + number + " of " + bytes.nodeCount() + " " + problem
                    + ": Linux reads the nodes before it alone"));
        }
        return problem.isEmpty();
    }

    private Claims claims() {
        List<ClaimedEntry> ranges = new ArrayList<>();
        List<ClaimedReference> references = new ArrayList<>();
        for (int at : endpoints) {
            if (bytes.type(at) == ViotBytes.PCI_RANGE) {
                ranges.add(range(at));
            } else {
                references.add(new ClaimedReference(place(at), target(bytes.u16(at + 16))));
            }
        }
        List<ClaimedMap> maps = ranges.isEmpty() ? List.of() : List.of(new ClaimedMap("VIOT", ClaimedMap.Kind.VIOT, LAST_RID, ranges));
        return new Claims(FirmwareFormat.VIOT, maps, references, malformations, facts());
    }

    private List<ClaimedFact> facts() {
        List<ClaimedFact> facts = new ArrayList<>();
        for (int at : iommus) {
            if (at > LAST_REFERENCE) {
                facts.add(new ClaimedFact.UnreachableIommu(place(at)));
            }
            if (bytes.type(at) == ViotBytes.IOMMU_PCI) {
                facts.add(new ClaimedFact.PciIommu(place(at), bytes.u16(at + 4), bytes.u16(at + 6)));
            } else {
                facts.add(new ClaimedFact.MmioIommu(place(at), bytes.u64(at + 8)));
            }
        }
        endpoints.stream().filter(at -> bytes.type(at) == ViotBytes.MMIO_ENDPOINT && iommus.contains(bytes.u16(at + 16)))
                .forEach(at -> facts.add(new ClaimedFact.MmioEndpoint(place(at), bytes.u64(at + 8), place(bytes.u16(at + 16)))));
        return facts;
    }

    private ClaimedEntry range(int at) {
        int firstSegment = bytes.u16(at + 8);
        int lastSegment = bytes.u16(at + 10);
        int first = bytes.u16(at + 12);
        int last = bytes.u16(at + 14);
        boolean backwards = last < first || lastSegment < firstSegment;
        return new ClaimedEntry(place(at), firstSegment, lastSegment, first, backwards ? Math.min(last - first, -1) : last - first + 1,
                bytes.u32(at + 4), target(bytes.u16(at + 16)), false);
    }

    private ClaimedTarget target(int reference) {
        ClaimedTarget.State state;
        if (nodeEnds.containsKey(reference)) {
            state = iommus.contains(reference) ? ClaimedTarget.State.FOUND : ClaimedTarget.State.WRONG_KIND;
        } else {
            Integer below = nodeEnds.floorKey(reference);
            state = below != null && reference < nodeEnds.get(below) ? ClaimedTarget.State.INSIDE_NODE : ClaimedTarget.State.MISSING;
        }
        return new ClaimedTarget("offset 0x" + Integer.toHexString(reference), state, place(reference), ClaimedTarget.Role.IOMMU, 1);
    }

    private static String place(int at) {
        return "VIOT @0x" + Integer.toHexString(at);
    }
}
