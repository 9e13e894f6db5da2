/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
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
        List<Finding> findings = new ArrayList<>();
        for (PciHostBridge bridge : translation.topology().hostBridges()) {
            if (bridge.iommuMapMask() != PciHostBridge.NO_MASK) {
                folded(translation, bridge).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The requester ID under which the map is searched for a use. */
    static int lookedUp(Translation translation, StreamUse use) {
        int bus = (int) use.input() >> 8;
        return (int) use.input() & translation.topology().hostBridges().stream()
                .filter(bridge -> bridge.segment() == use.segment() && bridge.buses().contains(bus)).findFirst()
                .map(PciHostBridge::iommuMapMask).orElse(PciHostBridge.NO_MASK);
    }

    private Optional<Finding> folded(Translation translation, PciHostBridge bridge) {
        for (Map.Entry<StreamUse.StreamKey, List<StreamUse>> entry : StreamUse.of(translation).entrySet()) {
            List<StreamUse> uses = entry.getValue().stream().filter(use -> use.isPci() && use.segment() == bridge.segment()
                    && bridge.buses().contains((int) use.input() >> 8)).toList();
            if (uses.stream().map(StreamUse::input).distinct().count() > 1) {
                return Optional.of(finding(bridge, entry.getKey(), uses));
            }
        }
        return Optional.empty();
    }

    private Finding finding(PciHostBridge bridge, StreamUse.StreamKey key, List<StreamUse> uses) {
        boolean byDesign = bridge.iommuMapMask() == 0;
        boolean refused = key.iommu() instanceof MmioIommu iommu && iommu.kind() == MmioIommuKind.SMMU_V3;
        Severity severity = byDesign ? Severity.INFO : refused ? Severity.ERROR : id().severity();
        String mask = "iommu-map-mask 0x" + Integer.toHexString(bridge.iommuMapMask());
        String names = uses.stream().map(StreamUse::name).distinct().limit(4).collect(Collectors.joining(", ")) + (uses.size() > 4 ? ", ..." : "");
        String message = mask + " gives " + names + " one stream ID " + key.stream() + " of " + key.iommu().name()
                + (refused && !byDesign ? ": an SMMUv3 serves the first of them alone" : ": they can only be isolated together");
        return new Finding(id(), severity, Subject.of(bridge), uses.stream().map(StreamUse::user).distinct().map(Subject::of).toList(), message);
    }
}
