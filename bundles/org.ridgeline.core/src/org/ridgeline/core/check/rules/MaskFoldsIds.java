/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.translate.Translation;

/** Finds functions that a host bridge's iommu-map-mask makes one to the IOMMU. */
public final class MaskFoldsIds implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.MASK_FOLDS_IDS;
    }

    @Override
    public List<Finding> check(Translation translation) {
        List<PciHostBridge> masked = translation.topology().hostBridges().stream()
                .filter(bridge -> bridge.iommuMapMask() != PciHostBridge.NO_MASK).toList();
        if (masked.isEmpty()) {
            return List.of();
        }
        MaskLookUp lookUp = new MaskLookUp(translation.topology());
        Map<ElementId, Finding> first = new HashMap<>();
        StreamUse.of(translation).forEach((key, uses) -> {
            if (uses.size() > 1) {
                folded(lookUp, uses).forEach((bridge, together) ->
                        first.computeIfAbsent(bridge.id(), id -> finding(bridge, key, together)));
            }
        });
        return masked.stream().map(bridge -> first.get(bridge.id())).filter(Objects::nonNull).toList();
    }

    /** By host bridge: functions at different requester IDs that its mask makes one. */
    private static Map<PciHostBridge, List<StreamUse>> folded(MaskLookUp lookUp, List<StreamUse> uses) {
        Map<PciAddress, List<StreamUse>> together = new LinkedHashMap<>();
        for (StreamUse use : uses) {
            if (use.isPci()) {
                Rid rid = lookUp.lookedUp(use.address(), PciHostBridge::iommuMapMask);
                together.computeIfAbsent(new PciAddress(use.segment(), rid), key -> new ArrayList<>()).add(use);
            }
        }
        Map<PciHostBridge, List<StreamUse>> folded = new IdentityHashMap<>();
        for (List<StreamUse> group : together.values()) {
            boolean several = group.stream().map(StreamUse::input).distinct().count() > 1 && group.stream().map(StreamUse::name)
                    .distinct().count() > 1;
            Optional<PciHostBridge> bridge = lookUp.hostBridge(group.getFirst().address());
            if (several && bridge.isPresent()) {
                folded.putIfAbsent(bridge.get(), group);
            }
        }
        return folded;
    }

    private Finding finding(PciHostBridge bridge, StreamUse.StreamKey key, List<StreamUse> uses) {
        boolean byDesign = bridge.iommuMapMask() == 0;
        boolean refused = key.iommu() instanceof MmioIommu iommu && iommu.kind() == MmioIommuKind.SMMU_V3;
        Severity severity = byDesign ? Severity.INFO : refused ? Severity.ERROR : id().severity();
        String mask = "iommu-map-mask 0x" + Integer.toHexString(bridge.iommuMapMask());
        String names = uses.stream().map(StreamUse::name).distinct().limit(4).collect(Collectors.joining(", "))
                + (uses.size() > 4 ? ", ..." : "");
        String message = mask + " gives " + names + " one stream ID " + key.stream() + " of " + key.iommu().name()
                + (refused && !byDesign ? ": an SMMUv3 serves the first of them alone" : ": they can only be isolated together");
        return new Finding(id(), severity, Subject.of(bridge), uses.stream().map(StreamUse::user).distinct().map(Subject::of)
                .toList(), message);
    }
}
