/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.id.Rid;

/** Entries of firmware that lead an IOMMU that is a PCI function to itself. */
final class SelfReference {

    private SelfReference() {
    }

    /** Each such entry with the IOMMU, in the order of the firmware. */
    static Map<ClaimedEntry, ClaimedFact.PciIommu> in(Claims claims) {
        Map<String, ClaimedFact.PciIommu> iommus = new HashMap<>();
        claims.facts(ClaimedFact.PciIommu.class).forEach(iommu -> iommus.put(iommu.place(), iommu));
        Map<ClaimedEntry, ClaimedFact.PciIommu> found = new LinkedHashMap<>();
        for (ClaimedMap map : claims.maps()) {
            for (ClaimedEntry entry : map.entries()) {
                ClaimedFact.PciIommu iommu = iommus.get(entry.target().place());
                if (iommu != null && holds(map, entry, iommu)) {
                    found.put(entry, iommu);
                }
            }
        }
        return found;
    }

    /** The input IDs of a bus that is no PCI bus are no requester IDs. */
    private static boolean holds(ClaimedMap map, ClaimedEntry entry, ClaimedFact.PciIommu iommu) {
        long id = iommu.rid() & map.mask();
        return map.kind() != ClaimedMap.Kind.MSI_MAP && map.lastInput() <= Rid.MAX.value()
                && entry.firstSegment() <= iommu.segment() && iommu.segment() <= entry.lastSegment()
                && entry.inputCount() > 0 && entry.inputBase() <= id && id <= entry.inputLast();
    }
}
