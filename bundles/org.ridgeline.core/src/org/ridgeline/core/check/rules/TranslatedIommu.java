/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.id.Rid;

/**
 * An IOMMU that firmware leads to an IOMMU, itself or another.
 *
 * @param place      the entry or reference that does
 * @param iommu      the place of the IOMMU
 * @param translator the place of the one that it is led to
 */
record TranslatedIommu(String place, String iommu, String translator) {

    private static final String LIST = ": iommus[";
    /** No machine has more; a hostile tree has a hundred thousand. */
    private static final int MOST_IOMMUS = 1024;
    private static final int MOST_LOOK_UPS = 1 << 16;
    private static final int LONGEST_CIRCLE = 16;

    /** Each such IOMMU once, by its place: of a map of requester IDs the entry that an operating system takes, of a list the first one. */
    static Map<String, TranslatedIommu> in(Claims claims) {
        Map<String, TranslatedIommu> found = new LinkedHashMap<>();
        Set<String> ignored = claims.facts(ClaimedFact.MisplacedMap.class).stream().map(ClaimedFact.MisplacedMap::place)
                .collect(Collectors.toSet());
        List<ClaimedFact.PciIommu> functions = claims.facts(ClaimedFact.PciIommu.class).stream().limit(MOST_IOMMUS).toList();
        claims.maps().stream().filter(map -> map.kind() != ClaimedMap.Kind.MSI_MAP && map.lastInput() <= Rid.MAX.value()
                && !ignored.contains(map.place())).limit(MOST_LOOK_UPS / Math.max(1, functions.size()))
                .forEach(map -> lookUp(claims.format(), map, functions, found));
        Map<Long, String> byBase = new HashMap<>();
        claims.facts(ClaimedFact.MmioIommu.class).forEach(iommu -> byBase.putIfAbsent(iommu.base(), iommu.place()));
        for (ClaimedFact.MmioEndpoint device : claims.facts(ClaimedFact.MmioEndpoint.class).reversed()) {
            String iommu = byBase.get(device.base());
            if (iommu != null) {
                found.putIfAbsent(iommu, new TranslatedIommu(device.place(), iommu, device.iommu()));
            }
        }
        addLists(claims, found);
        return found;
    }

    /** What the {@code iommus} of an IOMMU in a device tree leads to. */
    private static void addLists(Claims claims, Map<String, TranslatedIommu> found) {
        Set<String> iommus = new HashSet<>(found.keySet());
        claims.references().stream().map(ClaimedReference::target).filter(TranslatedIommu::isIommu)
                .forEach(target -> iommus.add(target.place()));
        claims.maps().forEach(map -> map.entries().stream().map(ClaimedEntry::target).filter(TranslatedIommu::isIommu)
                .forEach(target -> iommus.add(target.place())));
        for (ClaimedReference reference : claims.references()) {
            int list = reference.place().indexOf(LIST);
            if (list > 0 && isIommu(reference.target()) && iommus.contains(reference.place().substring(0, list))) {
                String iommu = reference.place().substring(0, list);
                found.putIfAbsent(iommu, new TranslatedIommu(reference.place(), iommu, reference.target().place()));
            }
        }
    }

    private static boolean isIommu(ClaimedTarget target) {
        return target.role() == ClaimedTarget.Role.IOMMU && target.isThere();
    }

    /** Looks every IOMMU up as an operating system does: of a VIOT the last entry wins, of anything else the first. */
    private static void lookUp(FirmwareFormat format, ClaimedMap map, List<ClaimedFact.PciIommu> functions,
            Map<String, TranslatedIommu> found) {
        TreeMap<Integer, TreeMap<Long, List<ClaimedFact.PciIommu>>> open = new TreeMap<>();
        functions.forEach(iommu -> open.computeIfAbsent(iommu.segment(), segment -> new TreeMap<>())
                .computeIfAbsent(iommu.rid() & map.mask(), id -> new ArrayList<>()).add(iommu));
        for (ClaimedEntry entry : functions.isEmpty() ? List.<ClaimedEntry>of() : format == FirmwareFormat.VIOT
                ? map.entries().reversed() : map.entries()) {
            if (entry.inputCount() <= 0 || entry.firstSegment() > entry.lastSegment()) {
                continue;
            }
            for (TreeMap<Long, List<ClaimedFact.PciIommu>> ofSegment : open.subMap(entry.firstSegment(), true, entry.lastSegment(),
                    true).values()) {
                Map<Long, List<ClaimedFact.PciIommu>> held = ofSegment.subMap(entry.inputBase(), true, entry.inputLast(), true);
                if (isIommu(entry.target())) {
                    held.values().forEach(iommus -> iommus.forEach(iommu -> found.putIfAbsent(iommu.place(),
                            new TranslatedIommu(entry.place(), iommu.place(), entry.target().place()))));
                }
                held.clear();
            }
        }
    }

    /** The way from an IOMMU over those that translate it back to itself; empty if it leads nowhere, too far or into another circle. */
    static List<String> circleFrom(String start, Map<String, TranslatedIommu> links) {
        List<String> way = new ArrayList<>();
        for (TranslatedIommu next = links.get(start); next != null && way.size() < LONGEST_CIRCLE; next = links.get(next.translator())) {
            way.add(next.translator());
            if (next.translator().equals(start)) {
                return way;
            }
        }
        return List.of();
    }
}
