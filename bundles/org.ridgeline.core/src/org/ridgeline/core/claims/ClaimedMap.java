/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

import java.util.List;
import org.ridgeline.core.id.Rid;

/**
 * The entries of one map: an {@code iommu-map} or {@code msi-map} property, the mappings of an IORT node, the ranges of a VIOT.
 *
 * @param place     where the map stands
 * @param kind      what kind of map it is
 * @param lastInput the highest input ID that can occur where that is known (the end of a bus range), else 0xffffffff
 * @param mask      what is ANDed with an input ID before it is looked up; all ones: nothing
 * @param entries   its entries in their own order
 */
public record ClaimedMap(String place, Kind kind, long lastInput, long mask, List<ClaimedEntry> entries) {

    /** The mask that changes nothing. */
    public static final long NO_MASK = 0xffffffffL;

    /** The kinds of maps. */
    public enum Kind {
        /** {@code iommu-map} of a device tree. */
        IOMMU_MAP,
        /** {@code msi-map} of a device tree. */
        MSI_MAP,
        /** ID mappings of an IORT root complex. */
        ROOT_COMPLEX,
        /** ID mappings of any other IORT node. */
        IORT_NODE,
        /** All ranges of a VIOT. */
        VIOT
    }

    /** Keeps its own copy of the list. */
    public ClaimedMap {
        entries = List.copyOf(entries);
    }

    /** A map without a mask. */
    public ClaimedMap(String place, Kind kind, long lastInput, List<ClaimedEntry> entries) {
        this(place, kind, lastInput, NO_MASK, entries);
    }

    /** The node that has it, where its place is that of a property: what stands before the colon; else empty. */
    public String node() {
        return place.substring(0, Math.max(0, place.indexOf(": ")));
    }

    /** Whether all bits of a requester ID count. */
    public boolean isUnmasked() {
        return (mask & Rid.MAX.value()) == Rid.MAX.value();
    }
}
