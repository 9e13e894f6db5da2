/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.Rid;

/**
 * IOMMUs that a device tree places where their function is not. Linux looks for the node of a function by device and function number among
 * the children of its bus (of_pci_find_child_device), so a wrong number leaves the function without a node.
 */
final class MisplacedIommu {

    private static final String WAITS = ", so no function is ever taken for it: what is led to it waits in vain, then bypasses";
    private static final String OOPSES = " the driver of a virtio-iommu dereferences NULL and the boot hangs";

    private final Claims claims;
    private final List<Finding> findings = new ArrayList<>();

    private MisplacedIommu(Claims claims) {
        this.claims = claims;
    }

    /** What a device tree itself says of where they are, and does not agree with. */
    static List<Finding> in(Claims claims) {
        MisplacedIommu misplaced = new MisplacedIommu(claims);
        misplaced.judgeNodes();
        return misplaced.findings;
    }

    /** That a tree has an IOMMU where the platform has none, but has one elsewhere. */
    static Finding drawnElsewhere(ClaimedFact.PciIommu node, EnumeratedFunction drawn) {
        return new Finding(RuleId.UNUSABLE_IOMMU, Severity.ERROR, new Subject.OfFirmware(node.place()),
                List.of(Subject.of(drawn.function())), "its reg says " + slot(node.rid() & 0xff) + ", but the platform has no IOMMU there: "
                + drawn.name() + " is at " + drawn.address() + ", where" + OOPSES);
    }

    private void judgeNodes() {
        Map<String, Finding> elsewhere = byHoles();
        Map<String, Map<Integer, String>> taken = new HashMap<>();
        for (ClaimedFact.PciIommuNode node : claims.facts(ClaimedFact.PciIommuNode.class)) {
            if (node.bus().isEmpty()) {
                report(node, Severity.ERROR, "is below no PCI bus" + WAITS);
                continue;
            }
            if (node.devfn().isEmpty()) {
                report(node, Severity.ERROR, "has no reg" + WAITS);
                continue;
            }
            int devfn = node.devfn().getAsInt();
            String earlier = taken.computeIfAbsent(node.bus().get(), bus -> new HashMap<>()).putIfAbsent(devfn, node.place());
            if (earlier != null) {
                report(node, Severity.ERROR, "its reg says " + slot(devfn) + ", where " + earlier + " is already" + WAITS);
            } else if (elsewhere.containsKey(node.place())) {
                findings.add(elsewhere.get(node.place()));
            } else if (node.named().isPresent() && node.named().getAsInt() != devfn) {
                report(node, Severity.WARNING, "its reg says " + slot(devfn) + ", its name " + slot(node.named().getAsInt())
                        + ": Linux goes by reg; if that is wrong," + OOPSES);
            }
        }
    }

    /**
     * By the IOMMU's place: its map leads it to itself and leaves out one other requester ID instead, so either the hole is wrong or its
     * reg.
     */
    private Map<String, Finding> byHoles() {
        Map<ClaimedEntry, ClaimedFact.PciIommu> toThemselves = SelfReference.in(claims);
        Map<String, Finding> found = new HashMap<>();
        if (toThemselves.isEmpty()) {
            return found;
        }
        Set<Integer> iommus = claims.facts(ClaimedFact.PciIommu.class).stream().map(iommu -> iommu.segment() << 16 | iommu.rid())
                .collect(Collectors.toSet());
        for (ClaimedMap map : claims.maps()) {
            List<ClaimedEntry> own = map.entries().stream().filter(toThemselves::containsKey).toList();
            Optional<Rid> hole = own.isEmpty() || !map.isUnmasked() ? Optional.empty() : hole(map, iommus);
            hole.ifPresent(rid -> own.forEach(entry -> {
                ClaimedFact.PciIommu iommu = toThemselves.get(entry);
                found.putIfAbsent(iommu.place(), new Finding(RuleId.UNUSABLE_IOMMU, Severity.ERROR, new Subject.OfFirmware(iommu.place()),
                        List.of(new Subject.OfFirmware(map.place())), "its reg says " + new Rid(iommu.rid()) + ", but " + map.place()
                        + " leaves out " + rid + " instead: one of them is wrong; if it is reg," + OOPSES));
            }));
        }
        return found;
    }

    /** The first requester ID that a map leaves out between two entries that lead to one IOMMU, and where no IOMMU is. */
    private static Optional<Rid> hole(ClaimedMap map, Set<Integer> iommus) {
        List<ClaimedEntry> sorted = map.entries().stream().filter(entry -> entry.inputCount() > 0)
                .sorted(Comparator.comparingLong(ClaimedEntry::inputBase)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            ClaimedEntry below = sorted.get(i - 1);
            ClaimedEntry above = sorted.get(i);
            long hole = below.inputLast() + 1;
            if (above.inputBase() == hole + 1 && hole <= Rid.MAX.value() && above.target().equals(below.target())
                    && !iommus.contains(below.firstSegment() << 16 | (int) hole)) {
                return Optional.of(new Rid((int) hole));
            }
        }
        return Optional.empty();
    }

    private void report(ClaimedFact.PciIommuNode node, Severity severity, String message) {
        findings.add(new Finding(RuleId.UNUSABLE_IOMMU, severity, new Subject.OfFirmware(node.place()), List.of(), message));
    }

    /** Device and function as they are written, {@code 1f.7}. */
    static String slot(int devfn) {
        return String.format("%02x.%d", devfn >> 3, devfn & 7);
    }
}
