/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.translate.Translation;

/** Finds masters that one IOMMU cannot tell apart: the second of them runs without the IOMMU, or faults. */
public final class StreamIdCollision implements TranslationRule, ClaimsRule {

    @Override
    public RuleId id() {
        return RuleId.STREAM_ID_COLLISION;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<Finding> findings = new ArrayList<>();
        Set<ElementId> iommusWithCollisions = new HashSet<>();
        MaskLookUp lookUp = new MaskLookUp(translation.topology());
        StreamUse.of(translation).forEach((key, uses) -> judge(lookUp, key, uses).ifPresent(finding -> {
            findings.add(finding);
            iommusWithCollisions.add(key.iommu().id());
        }));
        new OutputOverlaps(translation).streams().stream().filter(overlap -> !iommusWithCollisions.contains(overlap.target()))
                .forEach(overlap -> findings.add(new Finding(id(), id().severity(), Subject.of(overlap.mapping()),
                        List.of(Subject.of(overlap.other())), overlap.message())));
        return findings;
    }

    /** Only the maps of PCI host bridges: devices in the address map share stream IDs on purpose. */
    @Override
    public List<Finding> check(Claims claims) {
        return new ClaimedOutputs(claims, ClaimedTarget.Role.IOMMU).meetings().stream().map(meeting -> new Finding(id(), id().severity(),
                new Subject.OfFirmware(meeting.other().place()), List.of(new Subject.OfFirmware(meeting.one().place())), String.format(
                        "stream IDs of %s from 0x%x on are also made by %s: the IOMMU cannot tell their functions apart, the second runs without it", meeting.other().target().label(), meeting.from(),
                        meeting.one().place()))).toList();
    }

    private Optional<Finding> judge(MaskLookUp lookUp, StreamUse.StreamKey key, List<StreamUse> uses) {
        StreamUse first = uses.getFirst();
        Optional<StreamUse> second = uses.stream()
                .filter(use -> !use.name().equals(first.name()) || use.user() != first.user()).findFirst();
        if (second.isEmpty() || foldedByMask(lookUp, uses)) {
            return Optional.empty();
        }
        boolean pci = uses.stream().anyMatch(StreamUse::isPci);
        String names = uses.stream().map(StreamUse::name).distinct().limit(4).collect(Collectors.joining(", "));
        String shared = names + (uses.size() > 4 ? ", ..." : "") + " share stream ID " + key.stream() + " of " + key.iommu().name();
        String why = sameInput(uses) ? " because a bridge above them gives their requests one requester ID" : "";
        String effect = pci ? ": the second runs without the IOMMU and its DMA faults" : ": they can only be isolated together";
        return Optional.of(new Finding(id(), pci ? id().severity() : Severity.INFO, Subject.of(second.get().user()),
                List.of(Subject.of(first.user())), shared + why + effect));
    }

    private static boolean sameInput(List<StreamUse> uses) {
        return uses.stream().allMatch(use -> use.isPci() && use.segment() == uses.getFirst().segment()
                && use.input() == uses.getFirst().input());
    }

    /** Requester IDs that a mask makes one are a matter of the rule on masks. */
    private static boolean foldedByMask(MaskLookUp lookUp, List<StreamUse> uses) {
        return !sameInput(uses) && uses.stream().allMatch(StreamUse::isPci) && uses.stream()
                .map(use -> new PciAddress(use.segment(), lookUp.lookedUp(use.address(), PciHostBridge::iommuMapMask))).distinct()
                .count() == 1;
    }
}
