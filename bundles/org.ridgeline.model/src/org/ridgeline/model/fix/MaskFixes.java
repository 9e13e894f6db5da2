/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.fix.ValueFix.Value;

/**
 * A mask that makes functions one takes in the bits that tell them apart; one of 0 says that the hardware cannot tell them, so it is left
 * alone.
 */
final class MaskFixes implements RuleFixes {

    @Override
    public Stream<QuickFix> candidates(Situation situation, Finding finding) {
        if (!(situation.subject(finding) instanceof PciHostBridge bridge) || bridge.iommuMapMask() == 0) {
            return Stream.empty();
        }
        List<Integer> rids = situation.translation().enumeration().requesters().stream().filter(Requester::discovered)
                .filter(requester -> requester.address().segment() == bridge.segment()
                && bridge.buses().contains(requester.address().rid().bus()))
                .flatMap(requester -> requester.aliases().stream()).map(alias -> alias.rid().value()).distinct().toList();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(mask(bridge, bridge.iommuMapMask() | differences(rids)));
        fixes.add(mask(bridge, PciHostBridge.NO_MASK));
        return fixes.stream();
    }

    private static int differences(List<Integer> rids) {
        return rids.stream().reduce(0, (bits, rid) -> bits | rid ^ rids.getFirst());
    }

    private static QuickFix mask(PciHostBridge bridge, int mask) {
        return new ValueFix("Widen the iommu-map-mask of " + bridge.name() + " to 0x" + Integer.toHexString(mask), true,
                List.of(new Value(bridge.id(), PlatformPackage.Literals.PCI_HOST_BRIDGE__IOMMU_MAP_MASK, mask)));
    }
}
