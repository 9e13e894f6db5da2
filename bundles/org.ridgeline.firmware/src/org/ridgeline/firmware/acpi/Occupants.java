/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.Translation;

/** Who has which requester ID, so that a comment can name the devices of a range. */
final class Occupants {

    private static final int MOST_NAMES = 6;

    private final Map<Integer, NavigableMap<Integer, Requester>> bySegment = new HashMap<>();

    Occupants(Translation translation) {
        for (Requester requester : translation.enumeration().requesters()) {
            bySegment.computeIfAbsent(requester.address().segment(), segment -> new TreeMap<>())
                    .putIfAbsent(requester.address().rid().value(), requester);
        }
    }

    /** The range and the devices in it, for example {@code 0000:00:00.0-00:00.7 (rp0, nic0)}. */
    String describe(int segment, RidRange range) {
        List<String> names = new ArrayList<>();
        for (Requester requester : in(segment, range).values()) {
            if (names.size() == MOST_NAMES) {
                names.add("...");
                break;
            }
            names.add(requester.name());
        }
        String text = new PciAddress(segment, range.first()) + (range.size() == 1 ? "" : "-" + range.last());
        return names.isEmpty() ? text : text + " (" + String.join(", ", names) + ")";
    }

    /** The one device of a range of one requester ID, with its address, for example {@code viommu at 0000:00:01.0}. */
    Optional<String> only(int segment, RidRange range) {
        return range.size() > 1 ? Optional.empty()
                : in(segment, range).values().stream().findFirst().map(requester -> requester.name() + " at " + requester.address());
    }

    /** Whether an IOMMU that is a PCI function is in the range. */
    boolean hasIommu(int segment, RidRange range) {
        return in(segment, range).values().stream().anyMatch(requester -> requester.function() instanceof PciIommu);
    }

    private NavigableMap<Integer, Requester> in(int segment, RidRange range) {
        return bySegment.getOrDefault(segment, new TreeMap<>()).subMap(range.first().value(), true, range.last().value(), true);
    }
}
