/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.List;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.change.ElementRemoval;

/**
 * Makes two host bridges one: what is below the first goes below the second, which gets the buses, windows and mappings of both.
 *
 * @param label what that means
 * @param from  the one that goes
 * @param into  the one that stays
 */
record MergeFix(String label, ElementId from, ElementId into) implements QuickFix {

    @Override
    public boolean fitsAll() {
        return false;
    }

    @Override
    public void apply(Platform platform) {
        PciHostBridge gone = DrawnElement.find(platform, from, PciHostBridge.class);
        PciHostBridge kept = DrawnElement.find(platform, into, PciHostBridge.class);
        kept.setFirstBus(Math.min(kept.getFirstBus(), gone.getFirstBus()));
        kept.setLastBus(Math.max(kept.getLastBus(), gone.getLastBus()));
        kept.getFunctions().addAll(List.copyOf(gone.getFunctions()));
        kept.getWindows().addAll(List.copyOf(gone.getWindows()));
        for (DmaMapping mapping : platform.getDmaMappings()) {
            boolean doubled = platform.getDmaMappings().stream()
                    .anyMatch(other -> other.getSource() == kept && other.getIommu() == mapping.getIommu());
            if (mapping.getSource() == gone && !doubled) {
                mapping.setSource(kept);
            }
        }
        for (MsiMapping mapping : platform.getMsiMappings()) {
            boolean doubled = platform.getMsiMappings().stream()
                    .anyMatch(other -> other.getSource() == kept && other.getController() == mapping.getController());
            if (mapping.getSource() == gone && !doubled) {
                mapping.setSource(kept);
            }
        }
        ElementRemoval.remove(platform, List.of(gone));
    }
}
