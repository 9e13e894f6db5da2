/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ridgeline.core.enumerate.DmaAlias;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.Translation;

/** Comments that say which devices an entry of a map is about, and why one is missing. */
final class RidNotes {

    private static final int MOST_NAMES = 3;

    private final NavigableMap<Integer, List<String>> requesters = new TreeMap<>();
    private final NavigableMap<Integer, String> iommus = new TreeMap<>();

    /** Notes of the requesters of one segment as a map sees them behind its mask. */
    RidNotes(Translation translation, int segment, int mask) {
        for (Requester requester : translation.enumeration().requesters()) {
            if (requester.address().segment() != segment) {
                continue;
            }
            String place = requester.address().rid().toString();
            for (DmaAlias alias : requester.aliases()) {
                String note = place + ' ' + requester.name() + (alias.rid().equals(requester.address().rid()) ? "" : " as " + alias.rid());
                requesters.computeIfAbsent(alias.rid().value() & mask, rid -> new ArrayList<>(1)).add(note);
                if (requester.function() instanceof PciIommu) {
                    iommus.put(alias.rid().value() & mask, requester.name() + " at " + place);
                }
            }
        }
    }

    /** The devices of a range, the first few by name; null for none. */
    String devices(RidRange range) {
        List<String> named = new ArrayList<>();
        int more = 0;
        for (List<String> here : requesters.subMap(range.first().value(), true, range.last().value(), true).values()) {
            for (String name : here) {
                if (named.size() < MOST_NAMES) {
                    named.add(name);
                } else {
                    more++;
                }
            }
        }
        String text = String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
        return text.isEmpty() ? null : text;
    }

    /** The IOMMUs for which requester IDs from {@code from} to {@code to}, both included, were left out; null for none. */
    String hole(RidSet holes, int from, int to) {
        List<String> left = new ArrayList<>();
        for (var iommu : iommus.tailMap(from, true).entrySet()) {
            if (iommu.getKey() > to) {
                break;
            }
            if (holes.contains(new Rid(iommu.getKey()))) {
                left.add("hole: " + iommu.getValue());
            }
        }
        return left.isEmpty() ? null : String.join(", ", left);
    }
}
